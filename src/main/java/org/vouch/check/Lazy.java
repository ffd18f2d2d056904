package org.vouch.check;

import java.util.function.Supplier;

/** A value made when it is first asked for. May be shared between threads. */
final class Lazy<T> implements Supplier<T> {
    private Supplier<T> maker;
    private T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
