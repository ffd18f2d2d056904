package org.vouch.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.parallel.SideBySide;

/**
 * Results for each of many files in a row, each with its findings. Asked again, it works out those of files that are
 * others than before; for the rest it compares one reference each.
 */
final class PerFile<T> {
    private List<?> files = List.of();
    private Object around = this;
    private List<T> results = List.of();
    private List<List<Diagnostic>> found = List.of();
    private int worked;

    /** Works out what comes of the file at a place in the row. */
    @FunctionalInterface
    interface Work<T> {
        T of(int place, Findings findings);
    }

    /** Tells of a file that is the same whether its result depends on something else that is another now. */
    @FunctionalInterface
    interface Stale {
        /**
         * @param place in the row as it is now
         * @param wasClean whether nothing was found in it last time
         */
        boolean test(int place, boolean wasClean);
    }

    /** Returns the results in the order of the files. */
    List<T> get(List<?> now, Object surroundings, Findings findings, Work<T> work) {
        return get(now, surroundings, (place, wasClean) -> false, findings, work);
    }

    /**
     * Returns the results in the order of the files. Several are worked on at a time, so that what the work looks at must
     * be safe between threads.
     *
     * @param now what was read of each file: the same object while it is the same
     * @param surroundings what all results depend on: the same object while it is the same
     */
    List<T> get(List<?> now, Object surroundings, Stale stale, Findings findings, Work<T> work) {
        int[] before = places(now, surroundings);
        List<T> results = new ArrayList<>(now.size());
        List<List<Diagnostic>> found = new ArrayList<>(now.size());
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            boolean isSame =
                    before[i] >= 0 && !stale.test(i, this.found.get(before[i]).isEmpty());
            if (!isSame) {
                others.add(i);
            }
            results.add(isSame ? this.results.get(before[i]) : null);
            found.add(isSame ? this.found.get(before[i]) : List.of());
        }
        SideBySide.map(others, place -> Worked.on(place, work)).forEach(own -> {
            results.set(own.place(), own.result());
            found.set(own.place(), own.found());
            worked++;
        });
        found.forEach(own -> own.forEach(findings::add));
        this.files = now;
        this.around = surroundings;
        this.results = Collections.unmodifiableList(results);
        this.found = found;
        return this.results;
    }

    private record Worked<T>(int place, T result, List<Diagnostic> found) {

        static <T> Worked<T> on(int place, Work<T> work) {
            Findings own = new Findings();
            T result = work.of(place, own);
            return new Worked<>(place, result, own.all());
        }
    }

    /** Returns how many files have been worked on so far. */
    int worked() {
        return worked;
    }

    /** Returns where each file stood in the row of last time; -1 for one that was not in it. */
    private int[] places(List<?> now, Object surroundings) {
        if (around != surroundings) {
            return IntStream.generate(() -> -1).limit(now.size()).toArray();
        }
        return places(files, now);
    }

    /** Returns whether two rows are of the same objects. */
    static boolean areSame(List<?> some, List<?> others) {
        boolean areSame = some.size() == others.size();
        for (int i = 0; areSame && i < some.size(); i++) {
            areSame = some.get(i) == others.get(i);
        }
        return areSame;
    }

    /** Returns where each of some objects stood in another row; -1 for one that was not in it. */
    static int[] places(List<?> before, List<?> now) {
        int[] places = new int[now.size()];
        Map<Object, Integer> others = null;
        for (int i = 0; i < places.length; i++) {
            if (i < before.size() && before.get(i) == now.get(i)) {
                places[i] = i;
            } else if (before.size() == now.size()) {
                places[i] = -1;
            } else {
                others = others == null ? byObject(before) : others;
                places[i] = others.getOrDefault(now.get(i), -1);
            }
        }
        return places;
    }

    private static Map<Object, Integer> byObject(List<?> row) {
        Map<Object, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            places.putIfAbsent(row.get(i), i);
        }
        return places;
    }
}
