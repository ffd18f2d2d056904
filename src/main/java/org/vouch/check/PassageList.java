package org.vouch.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Source;
import org.vouch.evidence.Sha256;
import org.vouch.evidence.Verdict;
import org.vouch.text.Fragment;
import org.vouch.text.Piece;
import org.vouch.text.Place;

/** Makes one passage of all quotations of the same words at the same place, and gives it its id and anchor. */
final class PassageList {
    /** Named passages go before words quoted in place, so that the named one of the same words wins. */
    private static final Comparator<QuotationRules.Judged> NAMED_FIRST = Comparator.comparing(
                    (QuotationRules.Judged j) -> j.wanted().named().isEmpty())
            .thenComparing(j -> j.place().orElseThrow().start())
            .thenComparing(j -> j.place().orElseThrow().end())
            .thenComparing(j -> j.wanted().exact().value());

    private static final Comparator<CheckedPassage> ARTICLE_ORDER = Comparator.comparingInt(CheckedPassage::start)
            .thenComparingInt(CheckedPassage::end)
            .thenComparing(CheckedPassage::id);

    private final Source source;
    private final Verdict verdict;
    private final Map<String, CheckedPassage> byPlace = new LinkedHashMap<>();
    private final Map<CitedPassages.Key, CheckedPassage> byCitation = new LinkedHashMap<>();
    private final List<CheckedPassage> passages = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    /** @param found quotations whose places are known */
    PassageList(Source source, Verdict verdict, List<QuotationRules.Judged> found) {
        this.source = source;
        this.verdict = verdict;
        found.stream().sorted(NAMED_FIRST).forEach(this::add);
    }

    List<CheckedPassage> inArticleOrder() {
        return passages.stream().sorted(ARTICLE_ORDER).toList();
    }

    /** Returns the passage of each {@link CitedPassages#key}. */
    Map<CitedPassages.Key, CheckedPassage> byCitation() {
        return byCitation;
    }

    /** Returns one verdict for each distinct place and words. */
    List<Verdict> verdicts() {
        return byPlace.values().stream().map(CheckedPassage::verdict).toList();
    }

    private void add(QuotationRules.Judged judged) {
        String same = judged.quotation().orElseThrow().normal() + "@"
                + starts(judged.place().orElseThrow());
        CheckedPassage passage = byPlace.get(same);
        if (passage == null || judged.wanted().named().isPresent()) {
            passage = passage(judged, name(judged));
            passages.add(passage);
            anchors.add(passage.anchor());
            byPlace.putIfAbsent(same, passage);
        }
        for (Citation citation : judged.wanted().citations()) {
            byCitation.put(CitedPassages.key(citation), passage);
        }
    }

    /** The name of the record, or ten digits of the words' hash; from a second place on the place is hashed too. */
    private String name(QuotationRules.Judged judged) {
        if (judged.wanted().named().isPresent()) {
            return judged.wanted().named().get().name().value().value();
        }
        String normal = judged.quotation().orElseThrow().normal();
        String name = digits(normal);
        return anchors.contains("p-" + name)
                ? digits(normal + "@" + judged.place().orElseThrow().start())
                : name;
    }

    private static String starts(Place place) {
        return String.join(
                ",",
                place.fragments().stream().map(f -> String.valueOf(f.start())).toList());
    }

    private static String digits(String text) {
        return Sha256.hex(text, 5);
    }

    private CheckedPassage passage(QuotationRules.Judged judged, String name) {
        Place place = judged.place().orElseThrow();
        List<Fragment> fragments = place.fragments();
        String exact = judged.wanted().exact().value();
        return new CheckedPassage(
                source.id() + "#" + name,
                source.id(),
                "p-" + name,
                judged.wanted().named(),
                exact,
                judged.quotation().orElseThrow().pieces().stream()
                        .map(piece -> shown(piece, exact))
                        .toList(),
                place.before().text(),
                place.after().text(),
                place.start(),
                place.end(),
                place.paragraph(),
                fragments.stream()
                        .map(f -> new CheckedPassage.Range(f.start(), f.end()))
                        .toList(),
                fragments.stream().map(fragment -> same(fragment.text(), exact)).toList(),
                fragments.get(0).run().first(),
                fragments.get(fragments.size() - 1).run().end() - 1,
                verdict);
    }

    /** Most quotations are written as the article has them, in one piece: their words are held once. */
    private static String same(String words, String exact) {
        return words.equals(exact) ? exact : words;
    }

    private static CheckedPassage.Piece shown(Piece piece, String exact) {
        if (piece instanceof Piece.Quoted quoted) {
            return new CheckedPassage.Marked(same(quoted.text(), exact));
        }
        if (piece instanceof Piece.Letter letter) {
            return new CheckedPassage.Inserted(letter.text());
        }
        if (piece instanceof Piece.Insertion insertion) {
            return new CheckedPassage.Inserted(insertion.text());
        }
        return new CheckedPassage.Omitted();
    }
}
