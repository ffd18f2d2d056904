package org.vouch.diagnostic;

import java.util.function.Function;

/** A value and the place where an author wrote it. */
public record Located<T>(T value, Span span) {

    /** Returns another value at the same place. */
    public <U> Located<U> map(Function<? super T, ? extends U> function) {
        return new Located<>(function.apply(value), span);
    }
}
