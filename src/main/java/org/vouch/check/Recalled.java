package org.vouch.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.vouch.diagnostic.Diagnostic;

/** Results by name, each with its findings and with what it was worked out from. */
final class Recalled<T> {
    private final Map<String, Kept<T>> byName = new HashMap<>();

    private record Kept<T>(Basis basis, T result, List<Diagnostic> findings) {}

    /**
     * What a result is worked out from. Two that are equal may know different places in their files, so what was read is
     * compared by identity.
     *
     * @param read objects that stay the same while their file does
     * @param values compared by what they say
     */
    record Basis(List<?> read, List<?> values) {

        boolean isSame(Basis other) {
            return areSame(read, other.read) && values.equals(other.values);
        }
    }

    /** Returns the result of the work, which is done only where there is none from the same basis. */
    T get(String name, Basis basis, Findings findings, Function<Findings, T> work) {
        Kept<T> kept = byName.get(name);
        if (kept == null || !kept.basis().isSame(basis)) {
            Findings own = new Findings();
            T result = work.apply(own);
            kept = new Kept<>(basis, result, own.all());
            byName.put(name, kept);
        }
        kept.findings().forEach(findings::add);
        return kept.result();
    }

    /**
     * Returns the same for work that looks at the findings of all.
     *
     * @param keeps whether a result depends on its basis alone, and may be kept
     */
    T get(String name, Basis basis, Findings findings, Supplier<T> work, Predicate<T> keeps) {
        Kept<T> kept = byName.get(name);
        if (kept == null || !kept.basis().isSame(basis)) {
            int before = findings.count();
            T result = work.get();
            byName.remove(name);
            if (keeps.test(result)) {
                byName.put(name, new Kept<>(basis, result, findings.from(before)));
            }
            return result;
        }
        kept.findings().forEach(findings::add);
        return kept.result();
    }

    private static boolean areSame(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
