package org.vouch.cli;

/** What the process tells its caller. */
final class ExitCode {
    /** Done, and nothing found that is an error. */
    static final int CLEAN = 0;

    /** At least one error, or with {@code --strict} one warning. */
    static final int FINDINGS = 1;

    /** The arguments or the project cannot be used. */
    static final int USAGE = 2;

    /** The program or the machine failed. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
