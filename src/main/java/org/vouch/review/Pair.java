package org.vouch.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A thing in the state before and the same thing in the state after; at least one of them is there. */
record Pair<T>(Optional<T> was, Optional<T> now) {

    static <T> Pair<T> of(T was, T now) {
        return new Pair<>(Optional.of(was), Optional.of(now));
    }

    static <T> Pair<T> added(T now) {
        return new Pair<>(Optional.empty(), Optional.of(now));
    }

    static <T> Pair<T> removed(T was) {
        return new Pair<>(Optional.of(was), Optional.empty());
    }

    /**
     * Pairs things that have one id, or of which one names the other's id as a former one of its own; an id that is
     * still in use goes before a former one.
     *
     * @return what is there after, in its order, then what was removed, in its order
     */
    static <T> List<Pair<T>> byId(
            Collection<T> before,
            Collection<T> after,
            Function<T, String> id,
            Function<T, ? extends Collection<?>> formerly) {
        Map<String, T> free = new LinkedHashMap<>();
        before.forEach(was -> free.putIfAbsent(id.apply(was), was));
        Map<String, T> distinct = new LinkedHashMap<>();
        after.forEach(now -> distinct.putIfAbsent(id.apply(now), now));
        Map<String, T> partners = new HashMap<>();
        distinct.keySet().stream().filter(free::containsKey).forEach(same -> partners.put(same, free.remove(same)));
        Map<String, String> successors = new HashMap<>();
        free.forEach((old, was) -> formerly.apply(was).forEach(name -> successors.putIfAbsent(name.toString(), old)));
        distinct.forEach((name, now) -> {
            if (!partners.containsKey(name)) {
                Stream.concat(
                                formerly.apply(now).stream().map(Object::toString),
                                Stream.ofNullable(successors.get(name)))
                        .filter(free::containsKey)
                        .findFirst()
                        .ifPresent(old -> partners.put(name, free.remove(old)));
            }
        });
        List<Pair<T>> pairs = new ArrayList<>();
        distinct.forEach(
                (name, now) -> pairs.add(new Pair<>(Optional.ofNullable(partners.get(name)), Optional.of(now))));
        free.values().forEach(was -> pairs.add(removed(was)));
        return pairs;
    }

    boolean isAdded() {
        return was.isEmpty();
    }

    boolean isRemoved() {
        return now.isEmpty();
    }

    boolean isBoth() {
        return was.isPresent() && now.isPresent();
    }

    /** Returns the thing after, or before where it was removed. */
    T any() {
        return now.or(() -> was).orElseThrow();
    }

    /** Returns whether both are there and differ in something. */
    boolean differs(Function<T, ?> part) {
        return isBoth() && !part.apply(was.orElseThrow()).equals(part.apply(now.orElseThrow()));
    }
}
