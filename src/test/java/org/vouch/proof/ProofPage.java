package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of what was measured, {@code src/main/docs/proof.md}. Each harness owns one section of it, between
 * {@code <!-- section name -->} and {@code <!-- end name -->}; what stands outside the sections is written by hand.
 */
public final class ProofPage {
    private static final Path PAGE = Path.of("src/main/docs/proof.md");

    private ProofPage() {}

    /**
     * Holds a section to what was computed; with {@code -Dgolden.update=true} it is written, and begun at the page's end
     * where it is new. Only for what is the same on every machine.
     *
     * @param name lower-case letters and hyphens
     * @param markdown lines, the last one with or without its end
     */
    public static void section(String name, String markdown) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            write(name, markdown);
        }
        Matcher section = pattern(name).matcher(Files.readString(PAGE));
        String stands = section.find() ? section.group("body") : "no such section; run with -Dgolden.update=true";
        assertEquals(markdown.strip(), stands.strip(), "section " + name + " of " + PAGE);
    }

    /** Writes a section that nothing is held to: times, memory, what only some machines can measure. */
    public static void write(String name, String markdown) throws IOException {
        String page = Files.readString(PAGE);
        String section = "<!-- section " + name + " -->\n\n" + markdown.strip() + "\n\n<!-- end " + name + " -->";
        Matcher old = pattern(name).matcher(page);
        Files.writeString(
                PAGE,
                old.find() ? page.substring(0, old.start()) + section + page.substring(old.end()) : page + "\n" + section + "\n");
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(?s)<!-- section " + name + " -->(?<body>.*?)<!-- end " + name + " -->");
    }
}
