package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says in figures what a text rests on: quotations with their verdicts, articles, and who stands behind them. */
final class EvidenceLine {
    private static final int NAMED = 3;

    private EvidenceLine() {}

    /** Returns the parts of the line; empty where nothing is quoted. */
    static List<String> of(Library library, Basis text) {
        List<Quotation> quotations = text.quotations();
        List<String> parts = new ArrayList<>();
        if (quotations.isEmpty()) {
            return parts;
        }
        Words words = library.words();
        parts.add(words.say("evidence.quotations", quotations.size()) + verdicts(words, quotations));
        parts.add(words.say("evidence.articles", text.articles().size()));
        Set<String> origins = origins(library, text.articles());
        if (!origins.isEmpty() && origins.size() <= NAMED) {
            parts.add(words.say("evidence.origins.named", String.join(", ", origins)));
        } else if (!origins.isEmpty()) {
            parts.add(words.say("evidence.origins", origins.size()));
        }
        return parts;
    }

    /** Returns the verdicts of the quotations, never merged: "all found …" only where all were. */
    static String verdicts(Words words, List<Quotation> quotations) {
        int verified = count(quotations, "verified");
        int proven = count(quotations, "proven");
        int all = quotations.size();
        if (verified == all) {
            return words.say("evidence.all.verified", all);
        }
        return proven == all
                ? words.say("evidence.all.proven", all)
                : words.say("evidence.mixed", verified, proven, all);
    }

    private static int count(List<Quotation> quotations, String verdict) {
        return (int)
                quotations.stream().filter(q -> q.verdict().equals(verdict)).count();
    }

    /** Returns the names of the origins that the articles' records state. */
    private static Set<String> origins(Library library, List<SourceCard> articles) {
        Set<String> names = new TreeSet<>();
        articles.forEach(article -> names.addAll(library.originNames(article)));
        return names;
    }
}
