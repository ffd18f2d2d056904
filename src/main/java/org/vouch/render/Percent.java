package org.vouch.render;

/** A place in a picture that is as wide as its box: {@code 12.5%}. */
final class Percent {
    private Percent() {}

    /** Returns the percentage, which is not negative, with two decimals, which is finer than a dot of any screen. */
    static String of(double percent) {
        long hundredths = Math.round(percent * 100);
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "%";
    }
}
