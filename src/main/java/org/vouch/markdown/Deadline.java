package org.vouch.markdown;

/**
 * A body's text as Flexmark reads it, which ends the reading once it has taken too long: the second line of defence,
 * should some text still make it slow.
 */
final class Deadline implements CharSequence {

    /** The time is over. */
    static final class Passed extends RuntimeException {
        Passed() {
            super("the deadline has passed", null, false, false);
        }
    }

    private static final int CALLS_BETWEEN_LOOKS = 4096;

    private final String text;
    private final long end;
    private int calls;

    Deadline(String text, long milliseconds) {
        this.text = text;
        this.end = System.nanoTime() + milliseconds * 1_000_000;
    }

    /** Does nothing while there is time. */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Passed();
        }
    }

    @Override
    public char charAt(int index) {
        if (++calls % CALLS_BETWEEN_LOOKS == 0) {
            check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
