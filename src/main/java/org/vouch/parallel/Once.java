package org.vouch.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and kept. May be shared between threads, of which one makes it and the
 * others wait; so values may need each other only in one direction. What it is made of is let go then.
 */
public final class Once<T> implements Supplier<T> {
    private Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return made.orElseGet(this::make);
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
            maker = made::get;
        }
        return made.get();
    }
}
