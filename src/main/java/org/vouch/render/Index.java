package org.vouch.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What each of many texts says under each of many keys. Immutable; the index of the texts as they are next shares with this
 * one all that did not change.
 */
final class Index<V> {
    private final List<?> texts;
    private final List<Map<String, V>> said;
    private final Map<String, SortedMap<Integer, V>> byKey;

    private Index(List<?> texts, List<Map<String, V>> said, Map<String, SortedMap<Integer, V>> byKey) {
        this.texts = texts;
        this.said = said;
        this.byKey = byKey;
    }

    static <V> Index<V> empty() {
        return new Index<>(List.of(), List.of(), Map.of());
    }

    /** Returns what the texts say under the key, by their place in the row; empty where none says anything. */
    SortedMap<Integer, V> of(String key) {
        return byKey.getOrDefault(key, Collections.emptySortedMap());
    }

    /**
     * Returns the index of other texts.
     *
     * @param now objects that stay the same while a text does
     * @param says what a text says by its place among them, asked only of texts that are not in this index
     */
    Index<V> next(List<?> now, IntFunction<Map<String, V>> says) {
        return now.size() == texts.size() ? changed(now, says) : rebuilt(now, says);
    }

    private Index<V> changed(List<?> now, IntFunction<Map<String, V>> says) {
        List<Map<String, V>> nowSaid = new ArrayList<>(said);
        Map<String, SortedMap<Integer, V>> nowByKey = new HashMap<>(byKey);
        Set<String> own = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != texts.get(i)) {
                int place = i;
                nowSaid.set(i, says.apply(i));
                said.get(i).keySet().forEach(key -> own(key, nowByKey, own).remove(place));
                nowSaid.get(i).forEach((key, value) -> own(key, nowByKey, own).put(place, value));
            }
        }
        return new Index<>(now, nowSaid, nowByKey);
    }

    /** A map that the last index has too is copied before it is changed. */
    private static <V> SortedMap<Integer, V> own(
            String key, Map<String, SortedMap<Integer, V>> byKey, Set<String> own) {
        if (own.add(key)) {
            byKey.put(key, new TreeMap<>(byKey.getOrDefault(key, Collections.emptySortedMap())));
        }
        return byKey.get(key);
    }

    private Index<V> rebuilt(List<?> now, IntFunction<Map<String, V>> says) {
        Map<Object, Map<String, V>> known = new IdentityHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            known.put(texts.get(i), said.get(i));
        }
        List<Map<String, V>> nowSaid = new ArrayList<>();
        Map<String, SortedMap<Integer, V>> nowByKey = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            int place = i;
            Map<String, V> text = known.get(now.get(i));
            nowSaid.add(text == null ? says.apply(i) : text);
            nowSaid.get(i)
                    .forEach((key, value) ->
                            nowByKey.computeIfAbsent(key, k -> new TreeMap<>()).put(place, value));
        }
        return new Index<>(now, nowSaid, nowByKey);
    }
}
