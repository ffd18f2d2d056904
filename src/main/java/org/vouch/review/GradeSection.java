package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.Source;

/** What became of the dates of sources and why they are believed, and of how sources and facts are graded. */
final class GradeSection {
    private final List<List<String>> rows = new ArrayList<>();

    private GradeSection() {}

    static Section of(Comparison comparison) {
        GradeSection section = new GradeSection();
        for (Pair<Source> pair : comparison.sources) {
            if (pair.isBoth()) {
                section.compare(pair.was().orElseThrow(), pair.now().orElseThrow(), comparison);
            }
        }
        for (Pair<Fact> pair : comparison.facts) {
            if (pair.isBoth()) {
                section.compare(pair.was().orElseThrow(), pair.now().orElseThrow());
            }
        }
        return Section.table(
                "Dates of sources, dating, reliability, credibility, origins",
                List.of("of", "what", "before", "after"),
                section.rows);
    }

    private void compare(Source was, Source now, Comparison comparison) {
        String of = Shown.code(now.id().value());
        row(of, "issued", issued(was), issued(now));
        dating(of, was.dating(), now.dating());
        row(
                of,
                "reliability",
                was.reliability().map(String::valueOf),
                now.reliability().map(String::valueOf));
        List<String> before = comparison.was.entities(was.origins());
        List<String> after = comparison.now.entities(now.origins());
        row(of, "origins", Optional.of(String.join(", ", before)), Optional.of(String.join(", ", after)));
    }

    private void compare(Fact was, Fact now) {
        String of = Shown.code("fact:" + Comparison.id(now));
        dating(of, was.dating(), now.dating());
        row(
                of,
                "credibility",
                was.credibility().map(c -> String.valueOf(c.value())),
                now.credibility().map(c -> String.valueOf(c.value())));
    }

    private static Optional<String> issued(Source source) {
        return source.reference().issued().map(EdtfDate::text);
    }

    private void dating(String of, Optional<Dating> was, Optional<Dating> now) {
        row(of, "dating", was.map(GradeSection::words), now.map(GradeSection::words));
    }

    private static String words(Dating dating) {
        return Changed.word(dating.basis())
                + dating.why().map(why -> ": " + why).orElse("");
    }

    private void row(String of, String what, Optional<String> was, Optional<String> now) {
        if (!was.equals(now)) {
            rows.add(List.of(of, what, Changed.cell(was), Changed.cell(now)));
        }
    }
}
