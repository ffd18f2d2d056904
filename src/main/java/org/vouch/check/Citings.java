package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.content.Citation;
import org.vouch.content.Fact;

/** The citations of each note, page and file of facts, by the name of the source that they use; kept from check to check. */
final class Citings {
    private static final TreeMap<Integer, List<Citation>> NONE = new TreeMap<>();

    private final PerFile<OfFile> perFile = new PerFile<>();
    private final Map<String, TreeMap<Integer, List<Citation>>> bySource = new HashMap<>();
    private List<OfFile> all = List.of();

    /**
     * The citations of one file.
     *
     * @param bySource in reading order
     */
    private record OfFile(Map<String, List<Citation>> bySource, int count) {

        static OfFile of(Stream<Citation> citations) {
            Map<String, List<Citation>> bySource = new HashMap<>();
            int[] count = {0};
            citations.forEach(citation -> {
                bySource.computeIfAbsent(citation.source().value(), name -> new ArrayList<>())
                        .add(citation);
                count[0]++;
            });
            return new OfFile(bySource, count[0]);
        }
    }

    /** Takes in what is another than before, and returns the names of the sources whose citations are others now. */
    Set<String> update(TextRow texts) {
        List<OfFile> before = all;
        all = perFile.get(texts.read(), "", new Findings(), (place, own) -> OfFile.of(citations(texts, place)));
        Set<String> touched = new HashSet<>();
        boolean isSameRow = before.size() == all.size();
        if (!isSameRow) {
            touched.addAll(bySource.keySet());
            bySource.clear();
        }
        for (int i = 0; i < all.size(); i++) {
            if (!isSameRow || before.get(i) != all.get(i)) {
                replace(
                        i,
                        isSameRow ? before.get(i).bySource() : Map.of(),
                        all.get(i).bySource(),
                        touched);
            }
        }
        return touched;
    }

    /** Returns the citations that use any of the names of a source, file by file in their order. */
    List<Citation> of(List<String> names) {
        TreeMap<Integer, List<Citation>> byPlace = new TreeMap<>();
        for (String name : names) {
            bySource.getOrDefault(name, NONE)
                    .forEach((place, citations) -> byPlace.computeIfAbsent(place, p -> new ArrayList<>())
                            .addAll(citations));
        }
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    /** Returns those of the file at a place in the row, by the name of the source; the same object while the file is the same. */
    Map<String, List<Citation>> of(int place) {
        return all.get(place).bySource();
    }

    /** Returns how many there are. */
    int count() {
        int count = 0;
        for (OfFile file : all) {
            count += file.count();
        }
        return count;
    }

    private void replace(
            int place, Map<String, List<Citation>> old, Map<String, List<Citation>> now, Set<String> touched) {
        old.keySet().forEach(source -> bySource.get(source).remove(place));
        now.forEach((source, citations) ->
                bySource.computeIfAbsent(source, s -> new TreeMap<>()).put(place, citations));
        touched.addAll(old.keySet());
        touched.addAll(now.keySet());
    }

    private static Stream<Citation> citations(TextRow texts, int place) {
        return texts.isFacts(place)
                ? texts.facts(place).facts().stream()
                        .flatMap(fact -> fact.evidence().stream())
                        .map(Fact.Evidence::citation)
                : texts.body(place).citations().stream().flatMap(group -> group.citations().stream());
    }
}
