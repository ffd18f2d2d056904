package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where speakers and articles stand in the picture of a claim: whoever said it on the left, those who passed it on to the
 * right of whomever they had it from, the articles in the last column.
 *
 * @param columns from left to right, each from top to bottom; at least two, none of them empty
 * @param wires from each column to the one after it, so one list fewer than there are columns
 */
record ChainLayout(List<List<Slot>> columns, List<List<Wire>> wires) {

    /**
     * The way from whoever spoke to an article.
     *
     * @param speakers ids, the first speaker first; empty where nobody is known
     */
    record Strand(List<String> speakers, String article) {}

    /** What stands at a place. */
    enum Kind {
        SPEAKER,
        UNKNOWN,
        ARTICLE,
        /** Nothing: a wire passes through to a later column. */
        THROUGH
    }

    /** @param id of the speaker or article; for the unknown, of the article that does not say who spoke */
    record Slot(Kind kind, String id) {}

    /** From one place of a column to one of the next, both counted from 0. */
    record Wire(int from, int to, boolean isKnown) {}

    static ChainLayout of(List<Strand> strands) {
        return new Builder(strands).layout();
    }

    private record Step(Slot from, Slot to, boolean isKnown) {}

    private static final class Builder {
        private final Map<String, Integer> levels = new HashMap<>();
        private final List<List<Slot>> columns = new ArrayList<>();
        private final Map<Integer, Set<Step>> steps = new LinkedHashMap<>();

        Builder(List<Strand> strands) {
            setLevels(strands);
            int last =
                    levels.values().stream().mapToInt(level -> level + 1).max().orElse(1);
            for (int i = 0; i <= last; i++) {
                columns.add(new ArrayList<>());
            }
            strands.forEach(strand -> add(strand, last));
        }

        /** Whoever passes words on stands right of everybody he has them from. A circle ends this after all the same. */
        private void setLevels(List<Strand> strands) {
            strands.forEach(strand -> strand.speakers().forEach(speaker -> levels.put(speaker, 0)));
            for (int round = 1; round < levels.size(); round++) {
                strands.forEach(this::raise);
            }
        }

        private void raise(Strand strand) {
            for (int i = 1; i < strand.speakers().size(); i++) {
                int before = levels.get(strand.speakers().get(i - 1));
                if (before + 1 < levels.size()) {
                    levels.merge(strand.speakers().get(i), before + 1, Math::max);
                }
            }
        }

        private void add(Strand strand, int last) {
            Slot article = new Slot(Kind.ARTICLE, strand.article());
            Slot from = new Slot(Kind.UNKNOWN, strand.article());
            int level = 0;
            for (int i = 0; i < strand.speakers().size(); i++) {
                Slot speaker = new Slot(Kind.SPEAKER, strand.speakers().get(i));
                int next = levels.get(speaker.id());
                if (i > 0) {
                    lead(from, level, speaker, next);
                }
                from = speaker;
                level = next;
            }
            lead(from, level, article, last);
        }

        private void lead(Slot from, int level, Slot to, int end) {
            place(from, level);
            place(to, end);
            Slot before = from;
            for (int i = level + 1; i <= end; i++) {
                Slot next = i == end ? to : new Slot(Kind.THROUGH, from.id() + " " + to.id());
                place(next, i);
                steps.computeIfAbsent(i - 1, key -> new LinkedHashSet<>())
                        .add(new Step(before, next, from.kind() != Kind.UNKNOWN));
                before = next;
            }
        }

        private void place(Slot slot, int column) {
            if (!columns.get(column).contains(slot)) {
                columns.get(column).add(slot);
            }
        }

        ChainLayout layout() {
            for (int i = columns.size() - 2; i >= 0; i--) {
                int column = i;
                columns.get(i).sort(Comparator.comparingDouble(slot -> middle(column, slot)));
            }
            List<List<Wire>> wires = new ArrayList<>();
            for (int i = 0; i + 1 < columns.size(); i++) {
                wires.add(wires(i));
            }
            return new ChainLayout(columns.stream().map(List::copyOf).toList(), List.copyOf(wires));
        }

        /** Returns the mean place of what a slot leads to; in this order wires cross seldom. */
        private double middle(int column, Slot slot) {
            return steps.getOrDefault(column, Set.of()).stream()
                    .filter(step -> step.from().equals(slot))
                    .mapToInt(step -> columns.get(column + 1).indexOf(step.to()))
                    .average()
                    .orElse(0);
        }

        private List<Wire> wires(int column) {
            return steps.getOrDefault(column, Set.of()).stream()
                    .map(step -> new Wire(
                            columns.get(column).indexOf(step.from()),
                            columns.get(column + 1).indexOf(step.to()),
                            step.isKnown()))
                    .toList();
        }
    }
}
