package org.vouch.hardening;

import org.vouch.proof.ReportPage;

/** How often a thing is tried: seldom in every build, very often in the profile {@code proof}. */
public final class Runs {
    private Runs() {}

    public static int of(int always, int measuring) {
        return ReportPage.isMeasuring() ? measuring : always;
    }
}
