package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in Markdown what changed in the evidence between two states of a briefing: the same two states give the same text. */
public final class EvidenceDiff {
    /** How many files that were not read are named. */
    private static final int MOST_LEFT = 20;

    private EvidenceDiff() {}

    /** Returns the summary, which ends with a line feed. Nothing in it is markup that an author wrote. */
    public static String markdown(State before, State after) {
        Comparison comparison = new Comparison(before, after);
        List<Section> urgent = nonEmpty(urgent(comparison));
        List<Section> others = nonEmpty(others(comparison));
        List<String> notices = notices(before, after);
        if (urgent.isEmpty() && others.isEmpty()) {
            return "Nothing changed in the evidence.\n"
                    + String.join("", notices.stream().map(n -> "\n" + n + "\n").toList());
        }
        return Summary.of(notices, urgent, others);
    }

    private static List<Section> nonEmpty(Stream<Section> sections) {
        return sections.filter(section -> !section.isEmpty()).toList();
    }

    /** What decides whether the evidence can be trusted at all, whatever else changed. */
    private static Stream<Section> urgent(Comparison comparison) {
        SourceSections sources = new SourceSections(comparison);
        SettingsSections settings = new SettingsSections(comparison);
        QuoteSections quotes = new QuoteSections(comparison);
        return Stream.of(
                sources.together(),
                sources.roots(),
                sources.rights(),
                settings.rules(),
                settings.limits(),
                AcceptedSection.of(comparison),
                quotes.speakers(),
                quotes.modality(),
                GradeSection.of(comparison),
                quotes.cut());
    }

    private static Stream<Section> others(Comparison comparison) {
        ClaimSections claims = new ClaimSections(comparison);
        FactSections facts = new FactSections(comparison);
        QuoteSections quotes = new QuoteSections(comparison);
        CountSections counts = new CountSections(comparison);
        return Stream.of(
                claims.added(),
                claims.uncited(),
                claims.reworded(),
                claims.cited(),
                claims.removed(),
                claims.moved(),
                facts.added(),
                facts.changed(),
                facts.removed(),
                JudgementSection.of(comparison),
                quotes.added(),
                quotes.changed(),
                quotes.removed(),
                FigureSection.of(comparison),
                FileSection.of(comparison),
                new SourceSections(comparison).descriptions(),
                EntitySection.of(comparison),
                counts.coverage(),
                counts.totals(),
                CorrectionSection.of(comparison));
    }

    private static List<String> notices(State before, State after) {
        List<String> notices = new ArrayList<>();
        if (before.errors() + after.errors() > 0) {
            notices.add("**Errors**: " + before.errors() + " before, " + after.errors()
                    + " after. A state with errors is compared as far as it could be read.");
        }
        addLeft("before", before.left(), notices);
        addLeft("after", after.left(), notices);
        return notices;
    }

    private static void addLeft(String when, List<String> left, List<String> notices) {
        left.stream().limit(MOST_LEFT).forEach(file -> notices.add("Not read " + when + ": " + Shown.text(file)));
        if (left.size() > MOST_LEFT) {
            notices.add("Not read " + when + ": " + (left.size() - MOST_LEFT) + " more files");
        }
    }
}
