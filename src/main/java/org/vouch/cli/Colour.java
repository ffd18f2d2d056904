package org.vouch.cli;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.vouch.diagnostic.Severity;

/** Colours on a terminal that shows them; elsewhere the words stay as they are. */
enum Colour {
    NONE,
    ANSI;

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "1;34";
    private static final String CYAN = "1;36";

    /** Returns colours where standard error is a terminal and neither it nor its user refuses them. */
    static Colour ofStandardError() {
        return of(System.getenv(), Colour::isTerminal);
    }

    /**
     * {@code NO_COLOR} with any value, {@code CLICOLOR=0} and a terminal without a name or called {@code dumb} refuse
     * colours. Nothing forces them where there is no terminal.
     */
    static Colour of(Map<String, String> environment, BooleanSupplier isTerminal) {
        boolean isRefused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("CLICOLOR", "").equals("0");
        String terminal = environment.getOrDefault("TERM", "");
        boolean isAble = !terminal.isEmpty() && !terminal.equals("dumb");
        return isAble && !isRefused && isTerminal.getAsBoolean() ? ANSI : NONE;
    }

    /** Java knows of standard input and output only, so the shell is asked, which inherits standard error. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String strong(String words) {
        return in(BOLD, words);
    }

    /** What belongs to the program and not to the file that is shown. */
    String frame(String words) {
        return in(BLUE, words);
    }

    String of(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> in(RED, words);
            case WARNING -> in(YELLOW, words);
            case INFO -> in(CYAN, words);
        };
    }

    private String in(String style, String words) {
        return this == NONE ? words : "\u001B[" + style + "m" + words + "\u001B[0m";
    }
}
