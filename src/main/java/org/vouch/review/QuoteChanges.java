package org.vouch.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The quotations of both states in pairs: passages of one name; then the same words of one source, at the same place
 * and then anywhere, named or not; then words quoted in place of one source that are alike ({@link Likeness}).
 */
final class QuoteChanges {
    private final Set<Quote> before;
    private final Set<Quote> after;
    private final Map<Quote, Quote> partners = new HashMap<>();

    private QuoteChanges(List<Quote> before, List<Quote> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /** Returns what is there after, in its order, then what was removed. */
    static List<Pair<Quote>> pairs(List<Quote> before, List<Quote> after) {
        QuoteChanges changes = new QuoteChanges(before, after);
        changes.pair(quote -> quote.name().isEmpty() ? quote : quote.id());
        changes.pair(quote -> List.of(quote.source(), quote.name(), quote.normal(), quote.pins()));
        changes.pair(quote -> List.of(quote.source(), quote.normal()));
        changes.pairAlike();
        List<Pair<Quote>> pairs = new ArrayList<>();
        after.forEach(now -> pairs.add(
                changes.partners.containsKey(now) ? Pair.of(changes.partners.get(now), now) : Pair.added(now)));
        changes.before.forEach(was -> pairs.add(Pair.removed(was)));
        return pairs;
    }

    private void pair(Function<Quote, Object> likeness) {
        Map<Object, Deque<Quote>> free = new HashMap<>();
        before.forEach(was -> free.computeIfAbsent(likeness.apply(was), k -> new ArrayDeque<>())
                .add(was));
        for (Quote now : List.copyOf(after)) {
            Deque<Quote> same = free.getOrDefault(likeness.apply(now), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pair(same.remove(), now);
            }
        }
    }

    private void pairAlike() {
        Map<String, List<Quote>> free = new LinkedHashMap<>();
        before.stream()
                .filter(was -> was.name().isEmpty())
                .forEach(was -> free.computeIfAbsent(was.source(), k -> new ArrayList<>())
                        .add(was));
        free.forEach((source, was) -> {
            List<Quote> now = after.stream()
                    .filter(q -> q.name().isEmpty() && q.source().equals(source))
                    .toList();
            Likeness.match(wordings(was), wordings(now)).forEach(m -> pair(was.get(m.was()), now.get(m.now())));
        });
    }

    private static List<Likeness.Wording> wordings(List<Quote> quotes) {
        return quotes.stream()
                .map(q -> new Likeness.Wording(q.normal(), List.of()))
                .toList();
    }

    private void pair(Quote was, Quote now) {
        before.remove(was);
        after.remove(now);
        partners.put(now, was);
    }
}
