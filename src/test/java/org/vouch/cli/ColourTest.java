package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Map<String, String> PLAIN = Map.of("TERM", "xterm-256color");

    private void check(Colour expected, Map<String, String> environment) {
        assertEquals(expected, Colour.of(environment, () -> true));
    }

    @Test
    void terminalHasColours() {
        check(Colour.ANSI, PLAIN);
        check(Colour.ANSI, Map.of("TERM", "xterm", "NO_COLOR", "", "CLICOLOR", "1"));
    }

    @Test
    void pipeNeverHasColours() {
        assertEquals(Colour.NONE, Colour.of(PLAIN, () -> false));
        assertEquals(
                Colour.NONE,
                Colour.of(Map.of("TERM", "xterm", "CLICOLOR_FORCE", "1", "FORCE_COLOR", "1"), () -> false));
    }

    @Test
    void userOrTerminalCanRefuseColours() {
        check(Colour.NONE, Map.of("TERM", "xterm", "NO_COLOR", "1"));
        check(Colour.NONE, Map.of("TERM", "xterm", "NO_COLOR", "0"));
        check(Colour.NONE, Map.of("TERM", "xterm", "CLICOLOR", "0"));
        check(Colour.NONE, Map.of("TERM", "dumb"));
        check(Colour.NONE, Map.of());
    }

    @Test
    void refusedColoursAskNoTerminal() {
        Colour.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), () -> fail("the terminal was asked"));
    }
}
