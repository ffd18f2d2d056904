package org.vouch.hardening;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages texts by chance; the same damage in each run. */
public final class Damage {
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "<",
            ">",
            "*",
            "_",
            "`",
            "~",
            "#",
            "|",
            "\\",
            "!",
            "@",
            ":",
            ";",
            ",",
            ".",
            "-",
            "/",
            "&",
            "%",
            "=",
            "+",
            "?",
            "^",
            "0",
            "9",
            "a",
            "Z",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\0",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\u2028",
            "\u0301",
            "\uD83D\uDE00",
            "\uD800",
            "“",
            "’",
            "…",
            "—",
            "e\u0301",
            "[@a \"",
            "](",
            "[^1]",
            "&amp;",
            "<!--",
            "<script>",
            "---\n",
            "- ",
            "1. ",
            "> ",
            "    ",
            "open ",
            "2015",
            "/..");

    private final Random random;

    public Damage(long seed) {
        random = new Random(seed);
    }

    /** Returns what is put in. */
    static Stream<String> pieces() {
        return PIECES.stream();
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns one of the texts with one to eight pieces put in, taken out, doubled or put elsewhere. */
    public String of(List<String> texts) {
        StringBuilder text = new StringBuilder(texts.get(below(texts.size())));
        for (int i = below(8); i >= 0; i--) {
            int at = below(text.length() + 1);
            int end = Math.min(text.length(), at + below(12));
            switch (below(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(below(text.length() + 1), text.substring(at, end));
                case 2 ->
                    text.insert(
                            at,
                            texts.get(below(texts.size())).lines().findFirst().orElse(""));
                default -> text.insert(at, PIECES.get(below(PIECES.size())));
            }
        }
        return text.toString();
    }

    /** Returns the bytes with now and then some of their bits flipped. */
    byte[] bits(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = below(6); i > 3 && flipped.length > 0; i--) {
            flipped[below(flipped.length)] ^= (byte) (1 << below(8));
        }
        return flipped;
    }
}
