package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import org.vouch.content.Correction;

/** Corrections that were published with the change; one that was there before is never edited or removed. */
final class CorrectionSection {
    private CorrectionSection() {}

    static Section of(Comparison comparison) {
        List<Correction> gone = new ArrayList<>(comparison.before.briefing().corrections());
        List<Correction> come = new ArrayList<>(comparison.after.briefing().corrections());
        come.removeIf(gone::remove);
        List<String> entries = new ArrayList<>();
        come.forEach(correction -> entries.add("added: " + shown(correction)));
        gone.forEach(correction -> entries.add("**no longer there, or changed**: " + shown(correction)));
        return Section.list("Corrections", entries);
    }

    private static String shown(Correction correction) {
        return Shown.code(correction.date().text()) + ", " + Shown.text(correction.where()) + ": was "
                + Shown.quoted(correction.was()) + ", now " + Shown.quoted(correction.now()) + ", because "
                + Shown.quoted(correction.why());
    }
}
