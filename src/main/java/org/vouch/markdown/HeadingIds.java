package org.vouch.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the anchors of headings: {@code h-} and the words in small letters with hyphens, no two of them equal. */
final class HeadingIds {
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Returns the anchor for a heading's words; the second with the same words ends in {@code -2}. */
    String next(String words) {
        String base = "h-" + slug(words);
        String id = base;
        int number = lastNumber.getOrDefault(base, 1);
        while (!taken.add(id)) {
            number++;
            id = base + "-" + number;
        }
        lastNumber.put(base, number);
        return id;
    }

    /** Letters and digits of every script stay, marks over Latin letters go, all else parts words. */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int last = -1;
        int i = 0;
        while (i < plain.length() && slug.length() < LONGEST) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark && last > 0x24F) {
                slug.appendCodePoint(c);
            } else if (!mark
                    && c != '\''
                    && c != '\u2019'
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
            last = mark ? last : c;
        }
        String ready = Normalizer.normalize(slug, Normalizer.Form.NFC);
        ready = ready.endsWith("-") ? ready.substring(0, ready.length() - 1) : ready;
        return ready.isEmpty() ? "part" : ready;
    }
}
