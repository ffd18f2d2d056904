package org.vouch.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as BibTeX has them: joined by {@code and}, {@code von Family, Jr, Given} or {@code Given von Family}, one in braces whole. */
final class BibTexNames {
    private BibTexNames() {}

    static void read(String field, ReferenceDraft draft) {
        for (String name : split(field, " and ")) {
            String text = name.strip();
            if (text.startsWith("{") && closes(text) == text.length() - 1) {
                draft.literal(LaTeX.plain(text));
            } else if (text.equals("others")) {
                draft.lose("author", "and others");
            } else if (!text.isEmpty()) {
                name(text, draft);
            }
        }
    }

    private static void name(String text, ReferenceDraft draft) {
        List<String> parts = split(text, ",");
        if (parts.size() > 1) {
            String junior = parts.size() > 2 ? " " + parts.get(1) : "";
            draft.person(LaTeX.plain(parts.get(0)), LaTeX.plain(parts.get(parts.size() - 1) + junior));
            return;
        }
        List<String> words = split(text.replaceAll("\\s+", " "), " ");
        if (words.size() == 1) {
            draft.literal(LaTeX.plain(text));
            return;
        }
        int family = words.size() - 1;
        for (int i = words.size() - 2; i > 0; i--) {
            family = isLower(words.get(i)) ? i : family;
        }
        draft.person(
                LaTeX.plain(String.join(" ", words.subList(family, words.size()))),
                LaTeX.plain(String.join(" ", words.subList(0, family))));
    }

    private static boolean isLower(String word) {
        String plain = LaTeX.plain(word);
        return !plain.isEmpty()
                && plain.substring(0, 1).equals(plain.substring(0, 1).toLowerCase(Locale.ROOT));
    }

    /** Splits where a separator stands outside braces. */
    private static List<String> split(String text, String separator) {
        String spaced = separator.equals(" and ") ? text.replaceAll("\\s+", " ") : text;
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && spaced.startsWith(separator, i)) {
                parts.add(spaced.substring(start, i));
                start = i + separator.length();
                i = start - 1;
            }
        }
        parts.add(spaced.substring(start));
        return parts;
    }

    /** The place of the brace that closes the first one. */
    private static int closes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
