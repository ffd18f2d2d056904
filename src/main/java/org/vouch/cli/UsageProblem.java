package org.vouch.cli;

/** What was asked for cannot be done with these arguments or this project; the message says why and what helps. */
final class UsageProblem extends RuntimeException {

    UsageProblem(String message) {
        super(message);
    }
}
