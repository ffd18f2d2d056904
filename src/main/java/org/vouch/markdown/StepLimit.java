package org.vouch.markdown;

/**
 * A body's text as Flexmark reads it, which ends the reading once characters have been looked at far more often than any
 * ordinary text needs: the second line of defence, should some text still make Flexmark slow. It interrupts even a
 * regular expression. Counting looks instead of time gives the same result on every machine.
 */
final class StepLimit implements CharSequence {

    /** The limit is reached. */
    static final class Reached extends RuntimeException {
        Reached() {
            super("the text is looked at too often", null, false, false);
        }
    }

    private final String text;
    private int left;

    StepLimit(String text, int limit) {
        this.text = text;
        this.left = limit;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Reached();
        }
        return text.charAt(index);
    }

    int left() {
        return left;
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
