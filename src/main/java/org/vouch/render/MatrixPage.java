package org.vouch.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;

/**
 * What each article says of each proposition.
 *
 * @param sources the columns, by date; articles without a date last
 */
record MatrixPage(List<SourceCard> sources, List<Row> rows) {
    private static final Set<String> UNSPOKEN = Set.of("silent", "early", "unread");
    static final Comparator<Source> BY_DATE = Comparator.comparing((Source s) ->
                    s.reference().issued().flatMap(EdtfDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(Source::id);

    /**
     * A proposition.
     *
     * @param quiet how many articles say nothing of it, by the reason, in the order of the cells
     */
    record Row(FactCard fact, List<Cell> cells, List<Quiet> quiet) {}

    /** How many articles have one mark without a passage; small screens show these in place of the cells. */
    record Quiet(String shape, String words, int articles) {}

    /** What one article says of it; never empty, for silence is a mark too. */
    record Cell(SourceCard source, List<Mark> marks) {}

    /**
     * A mark and its word.
     *
     * @param shape a {@code Stance}'s key, {@code silent}, {@code early} or {@code unread}
     */
    record Mark(String shape, String words, Optional<Quotation> quotation) {}

    static MatrixPage of(Library library) {
        List<Source> sources =
                library.briefing().sources().stream().sorted(BY_DATE).toList();
        List<Row> rows = library.briefing()
                .facts()
                .filter(Fact::inMatrix)
                .map(fact -> row(library, sources, fact))
                .toList();
        return new MatrixPage(
                sources.stream()
                        .map(source -> library.source(source.id().value()))
                        .toList(),
                rows);
    }

    private static Row row(Library library, List<Source> sources, Fact fact) {
        Map<SourceCard, List<Mark>> spoken = new LinkedHashMap<>();
        for (Fact.Evidence evidence : fact.evidence()) {
            Mark mark = new Mark(
                    Keys.of(evidence.stance()),
                    library.words().of("matrix", evidence.stance()),
                    library.quotation(evidence.citation()));
            SourceCard source = library.source(evidence.citation().source().value());
            List<Mark> marks = spoken.computeIfAbsent(source, s -> new ArrayList<>());
            if (marks.stream().noneMatch(m -> m.shape().equals(mark.shape()))) {
                marks.add(mark);
            }
        }
        List<Cell> cells = sources.stream()
                .map(source -> {
                    SourceCard card = library.source(source.id().value());
                    List<Mark> marks = spoken.get(card);
                    return new Cell(card, marks != null ? marks : List.of(unspoken(library, source, fact)));
                })
                .toList();
        return new Row(library.card(fact), cells, quiet(cells));
    }

    private static List<Quiet> quiet(List<Cell> cells) {
        Map<Mark, Integer> counts = cells.stream()
                .flatMap(cell -> cell.marks().stream())
                .filter(mark -> UNSPOKEN.contains(mark.shape()))
                .collect(Collectors.groupingBy(mark -> mark, LinkedHashMap::new, Collectors.summingInt(mark -> 1)));
        return counts.entrySet().stream()
                .map(some -> new Quiet(some.getKey().shape(), some.getKey().words(), some.getValue()))
                .toList();
    }

    /** An article that was written before the matter could not speak of it; that is not silence. */
    private static Mark unspoken(Library library, Source source, Fact fact) {
        Optional<LocalDate> written = source.reference().issued().flatMap(EdtfDate::latest);
        Optional<LocalDate> happened = fact.when().flatMap(EdtfDate::earliest);
        boolean early =
                written.isPresent() && happened.isPresent() && written.get().isBefore(happened.get());
        boolean silent =
                fact.silent().stream().map(Located::value).anyMatch(source.id().value()::equals);
        String shape = silent ? "silent" : early ? "early" : "unread";
        return new Mark(shape, library.words().say("matrix." + shape), Optional.empty());
    }
}
