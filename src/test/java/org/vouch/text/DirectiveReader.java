package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A reader of directives, written from the specification and from nothing else: WICG, Text Fragments §3.5. */
public record DirectiveReader(String prefix, String start, String end, String suffix) {
    public static DirectiveReader of(String directive) {
        List<String> terms = new ArrayList<>(List.of(directive.split(",")));
        String prefix = terms.get(0).endsWith("-") ? terms.remove(0).replaceFirst("-$", "") : "";
        boolean hasSuffix = terms.get(terms.size() - 1).startsWith("-");
        String suffix = hasSuffix ? terms.remove(terms.size() - 1).substring(1) : "";
        assertTrue(terms.size() == 1 || terms.size() == 2, directive);
        return new DirectiveReader(
                decoded(prefix),
                decoded(terms.get(0)),
                terms.size() == 2 ? decoded(terms.get(1)) : "",
                decoded(suffix));
    }

    private static String decoded(String term) {
        return URLDecoder.decode(term.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns every range that matches, from and to; a browser takes the first. */
    public List<int[]> in(String text) {
        List<int[]> ranges = new ArrayList<>();
        for (int at = 0; at <= text.length(); at++) {
            int from = prefix.isEmpty() ? at : past(text, at, prefix);
            if (from < 0 || past(text, from, start) < 0) {
                continue;
            }
            int to = past(text, from, start);
            for (int close = to; !end.isEmpty() && close <= text.length(); close++) {
                to = past(text, close, end);
                if (to >= 0) {
                    break;
                }
            }
            if (to >= 0 && (suffix.isEmpty() || past(text, blank(text, to), suffix) >= 0)) {
                ranges.add(new int[] {from, to});
            }
        }
        return ranges;
    }

    /** Returns where the term ends that stands at a place as whole words, after blanks where a term came before; else -1. */
    private int past(String text, int at, String term) {
        boolean afterPrefix = !prefix.isEmpty() && term.equals(prefix);
        if (at + term.length() > text.length() || !isEqual(text.substring(at, at + term.length()), term)) {
            return -1;
        }
        int end = at + term.length();
        boolean cuts = isWord(text, at - 1) && isWord(text, at) || isWord(text, end - 1) && isWord(text, end);
        return cuts ? -1 : afterPrefix ? blank(text, end) : end;
    }

    private static int blank(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isEqual(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
