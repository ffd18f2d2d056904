package org.vouch.serve;

/** The newest of a row of values, for threads that wait for one to follow. */
final class Latest<T> {
    private T value;

    Latest(T first) {
        this.value = first;
    }

    synchronized T get() {
        return value;
    }

    synchronized void set(T next) {
        value = next;
        notifyAll();
    }

    /** Returns the newest value: another than the one seen or, when so long nothing came, the same. */
    synchronized T after(T seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; value == seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return value;
    }
}
