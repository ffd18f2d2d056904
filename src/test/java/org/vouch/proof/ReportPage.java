package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation that tests write. Each harness owns sections of it, between {@code <!-- section name -->}
 * and {@code <!-- end name -->}; what stands outside the sections is written by hand.
 */
public record ReportPage(Path page) {

    /**
     * Holds a section to what was computed; with {@code -Dgolden.update=true}, and in the profile {@code proof}, it is
     * written, and begun at the page's end where it is new. Only for what is the same on every machine.
     *
     * @param name lower-case letters and hyphens
     * @param markdown lines, the last one with or without its end
     */
    public void section(String name, String markdown) throws IOException {
        if (Boolean.getBoolean("golden.update") || isMeasuring()) {
            write(name, markdown);
        }
        Matcher section = pattern(name).matcher(Files.readString(page));
        String stands = section.find() ? section.group("body") : "no such section; run with -Dgolden.update=true";
        assertEquals(markdown.strip(), stands.strip(), "section " + name + " of " + page);
    }

    /** Returns whether the heavy measures are made and the pages are written: in the profile {@code proof}. */
    public static boolean isMeasuring() {
        return Boolean.getBoolean("proof");
    }

    /** Writes a section that nothing is held to: times, memory, what only some machines can measure. */
    public void write(String name, String markdown) throws IOException {
        String text = Files.readString(page);
        String section = "<!-- section " + name + " -->\n\n" + markdown.strip() + "\n\n<!-- end " + name + " -->";
        Matcher old = pattern(name).matcher(text);
        Files.writeString(
                page,
                old.find()
                        ? text.substring(0, old.start()) + section + text.substring(old.end())
                        : text + "\n" + section + "\n");
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(?s)<!-- section " + name + " -->(?<body>.*?)<!-- end " + name + " -->");
    }
}
