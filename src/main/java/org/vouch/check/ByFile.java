package org.vouch.check;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Values by file, in the order of the files. Cannot be changed; many share one row of files. */
final class ByFile<T> extends AbstractMap<String, T> {
    private final Row row;
    private final List<T> values;

    /** The names of files in their order, with the place of each. */
    record Row(List<String> files, Map<String, Integer> places) {

        static Row of(List<String> files) {
            Map<String, Integer> places = new HashMap<>();
            files.forEach(file -> places.put(file, places.size()));
            return new Row(files, places);
        }
    }

    /** @param values of the first files of the row, or of all */
    ByFile(Row row, List<T> values) {
        this.row = row;
        this.values = values;
    }

    @Override
    public T get(Object file) {
        Integer place = row.places().get(file);
        return place == null || place >= values.size() ? null : values.get(place);
    }

    @Override
    public boolean containsKey(Object file) {
        return get(file) != null;
    }

    /** Returns the files that only one of the two has, or that have another object here than there. */
    Set<String> differences(ByFile<T> other) {
        Set<String> different = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            boolean isInPlace = row == other.row && i < other.values.size();
            T there = isInPlace ? other.values.get(i) : other.get(row.files().get(i));
            if (values.get(i) != there) {
                different.add(row.files().get(i));
            }
        }
        if (row != other.row) {
            other.keySet().stream().filter(file -> !containsKey(file)).forEach(different::add);
        }
        return different;
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, T>> iterator() {
                return IntStream.range(0, values.size())
                        .mapToObj(i -> Map.entry(row.files().get(i), values.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }
}
