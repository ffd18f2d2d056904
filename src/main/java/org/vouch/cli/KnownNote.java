package org.vouch.cli;

import java.util.List;
import org.vouch.content.Briefing;
import org.vouch.content.Note;
import org.vouch.text.NearestName;

/** A note named on the command line. */
final class KnownNote {

    private KnownNote() {}

    /** Returns the note with that name, a former one, or that file. */
    static Note of(Briefing briefing, String name) {
        return briefing.note(name).orElseThrow(() -> unknown(briefing, name));
    }

    private static UsageProblem unknown(Briefing briefing, String name) {
        List<String> names =
                briefing.notes().stream().map(note -> note.slug().value()).toList();
        String near = NearestName.of(name, names)
                .map(known -> "; did you mean " + known + "?")
                .orElse("; a note's name is that of its file in content/notes, without .md");
        return new UsageProblem("there is no note \"" + name + "\"" + near);
    }
}
