package org.vouch.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vouch.diagnostic.Diagnostic;

/**
 * Results by name, each with its findings and with what it was worked out from. Threads may ask for different names at a
 * time.
 */
final class Recalled<T> {
    private final Map<String, Kept<T>> byName = new ConcurrentHashMap<>();

    private record Kept<T>(Basis basis, List<?> signs, T result, List<Diagnostic> findings) {

        Kept<T> with(List<?> other) {
            return new Kept<>(basis, other, result, findings);
        }
    }

    /**
     * What a result is worked out from. Two that are equal may know different places in their files, so what was read is
     * compared by identity.
     *
     * @param read objects that stay the same while their file does
     * @param values compared by what they say
     */
    record Basis(List<?> read, List<?> values) {

        static Basis of(Object... read) {
            return new Basis(List.of(read), List.of());
        }

        boolean isSame(Basis other) {
            return PerFile.areSame(read, other.read) && areSame(values, other.values);
        }
    }

    /** Returns the result of work that finds nothing, which is done only where there is none from the same basis. */
    T get(String name, Basis basis, Supplier<T> work) {
        return get(name, basis, new Findings(), own -> work.get());
    }

    /** Returns the result of the work, which is done only where there is none from the same basis. */
    T get(String name, Basis basis, Findings findings, Function<Findings, T> work) {
        Kept<T> kept = byName.get(name);
        if (kept == null || !kept.basis().isSame(basis)) {
            Findings own = new Findings();
            T result = work.apply(own);
            kept = new Kept<>(basis, List.of(), result, own.all());
            byName.put(name, kept);
        }
        kept.findings().forEach(findings::add);
        return kept.result();
    }

    /**
     * Returns the same for work that depends on values that take long to gather.
     *
     * @param signs objects; while they are the same, so are the values
     */
    T get(
            String name,
            List<?> read,
            List<?> signs,
            Supplier<List<?>> values,
            Findings findings,
            Function<Findings, T> work) {
        Kept<T> kept = byName.get(name);
        boolean isSame = kept != null
                && PerFile.areSame(kept.signs(), signs)
                && PerFile.areSame(kept.basis().read(), read);
        T result = get(name, isSame ? kept.basis() : new Basis(read, values.get()), findings, work);
        byName.computeIfPresent(name, (n, now) -> now.with(signs));
        return result;
    }

    /** Most of what is equal is the same object, which need not be looked into. */
    private static boolean areSame(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i) && !some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
