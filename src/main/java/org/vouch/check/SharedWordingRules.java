package org.vouch.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vouch.content.Briefing;
import org.vouch.content.Origins;
import org.vouch.content.Source;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.text.NormalText;
import org.vouch.text.SharedWording;

/** Whether two articles at hand share their wording, as they do where one copies the other or both an agency. */
final class SharedWordingRules {
    /** So many words in a row are not written twice by chance. */
    private static final int LONG = 20;

    /** So much of the shorter article, in hundredths, and one is made of the other. */
    private static final int SHARE = 20;

    private final Briefing briefing;
    private final Findings findings;

    SharedWordingRules(Briefing briefing, Findings findings) {
        this.briefing = briefing;
        this.findings = findings;
    }

    /** @param wording what was found in earlier checks */
    void check(SharedWording wording) {
        if (briefing.settings().severity(Rule.SHARED_WORDING).isEmpty()) {
            return;
        }
        List<Source> atHand = briefing.sources().stream()
                .filter(source -> source.article() instanceof Source.AtHand)
                .toList();
        Origins origins = new Origins(briefing);
        for (SharedWording.Pair pair :
                wording.in(atHand.stream().map(SharedWordingRules::text).toList())) {
            Source first = atHand.get(pair.first());
            Source second = atHand.get(pair.second());
            if (!haveOneOrigin(origins, first, second)) {
                report(first, second, pair);
            }
        }
    }

    static boolean isReported(int longest, int shared, int shorter) {
        return longest >= LONG || shared * 100L >= shorter * (long) SHARE;
    }

    private void report(Source first, Source second, SharedWording.Pair pair) {
        findings.add(
                Rule.SHARED_WORDING,
                Span.wholeFile(second.file()),
                String.format(
                        Locale.ROOT,
                        "%s shares %d words with %s, %d %% of the shorter one, %d of them in a row: \"%s …\""
                                + " (paragraph %d, there %d)",
                        second.id(),
                        pair.shared(),
                        first.id(),
                        100L * pair.shared() / Math.max(1, pair.shorter()),
                        pair.longest(),
                        pair.words(),
                        pair.secondParagraph(),
                        pair.firstParagraph()),
                "find out whose words these are, and name them under origins of both, so that they count once");
    }

    /** Both name the same origin, or one the other. */
    private static boolean haveOneOrigin(Origins origins, Source first, Source second) {
        Set<String> a = new HashSet<>(origins.living(first.origins()));
        Set<String> b = new HashSet<>(origins.living(second.origins()));
        a.add(first.id().value());
        b.add(second.id().value());
        a.remove("unknown");
        a.retainAll(b);
        return !a.isEmpty();
    }

    private static NormalText text(Source source) {
        return ((Source.AtHand) source.article()).text().normal();
    }
}
