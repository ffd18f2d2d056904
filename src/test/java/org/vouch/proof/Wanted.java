package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a quotation asks of its article, as the oracle reads it: fragments, each a row of tokens.
 *
 * <p>Escapes and brackets become single private characters, so that the rest can be read by regular expressions.
 */
record Wanted(List<List<Word>> fragments) {
    private static final String ESCAPED = "\"\\[]";
    private static final String STAND_INS = "\uE000\uE001\uE002\uE003";
    private static final char EITHER_CASE = '\uE004';
    private static final char EITHER_SPACING = '\uE005';
    private static final char NO_SPACING = '\uE006';

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\x{FE00}-\\x{FE0F}\\x{180B}-\\x{180F}"
            + "\\x{E0000}-\\x{E01EF}]|(?!\\p{IsWhite_Space})\\p{Cc}");
    private static final Pattern OMISSION = Pattern.compile("\\[\\s*(?:\\.\\.\\.|…)\\s*]");
    private static final Pattern LETTER =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\[(\\p{L})](?=[\\p{L}\\p{M}\\p{N}])");
    private static final Pattern INSERTION = Pattern.compile("(\\s*)\\[[^\\[\\]]*[^\\[\\]\\s][^\\[\\]]*](\\s*)");
    private static final Pattern WORD = Pattern.compile(
            EITHER_CASE + "?(?:[\\p{L}\\p{M}\\p{N}]+|[^ " + EITHER_CASE + EITHER_SPACING + NO_SPACING + "])");

    /** What may stand between a token and the one before it. */
    enum Gap {
        NOTHING,
        SPACE,
        EITHER
    }

    /**
     * A token that is asked for.
     *
     * @param anyCase whether its first letter may stand in either case
     */
    record Word(String text, Gap gap, boolean anyCase) {
        boolean isWord() {
            return text.matches("[\\p{L}\\p{M}\\p{N}]+");
        }

        boolean matches(String token) {
            return text.equals(token) || anyCase && text.substring(1).equals(token.substring(1)) && isOtherCase(token);
        }

        /** Long s is no other case of S: its capital is S, but the small letter of S is another. */
        private boolean isOtherCase(String token) {
            String own = text.substring(0, 1);
            String other = token.substring(0, 1);
            return own.toUpperCase(Locale.ROOT).equals(other)
                            && other.toLowerCase(Locale.ROOT).equals(own)
                    || own.toLowerCase(Locale.ROOT).equals(other)
                            && other.toUpperCase(Locale.ROOT).equals(own);
        }
    }

    /** Returns what the words ask for; empty where they cannot be read, or hold what may not stand there. */
    static Optional<Wanted> of(String written) {
        String marked = written;
        for (int i = 0; i < ESCAPED.length(); i++) {
            marked = marked.replace("\\" + ESCAPED.charAt(i), STAND_INS.substring(i, i + 1));
        }
        List<List<Word>> fragments = new ArrayList<>();
        for (String part : OMISSION.split(marked, -1)) {
            String plain = LETTER.matcher(part).replaceAll(EITHER_CASE + "$1");
            plain = INSERTION.matcher(plain).replaceAll(m -> between(m.group(1), m.group(2)));
            if (plain.matches("(?s).*[\\[\\]\\\\\"].*") || UNSEEN.matcher(plain).find()) {
                return Optional.empty();
            }
            fragments.add(words(Normal.of(plain)));
        }
        boolean isShort = fragments.stream().anyMatch(words -> count(words) < (fragments.size() > 1 ? 3 : 1));
        return isShort ? Optional.empty() : Optional.of(new Wanted(fragments));
    }

    private static String between(String left, String right) {
        return left.isEmpty() && right.isEmpty()
                ? String.valueOf(NO_SPACING)
                : left.isEmpty() || right.isEmpty() ? String.valueOf(EITHER_SPACING) : " ";
    }

    private static List<Word> words(String normal) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (Matcher m = WORD.matcher(normal); m.find(); end = m.end()) {
            String between = normal.substring(end, m.start()).replace(String.valueOf(NO_SPACING), "");
            Gap gap = between.indexOf(EITHER_SPACING) >= 0 || words.isEmpty()
                    ? Gap.EITHER
                    : between.isEmpty() ? Gap.NOTHING : Gap.SPACE;
            boolean anyCase = m.group().charAt(0) == EITHER_CASE;
            String text = anyCase ? m.group().substring(1) : m.group();
            int standIn = STAND_INS.indexOf(text);
            words.add(new Word(standIn < 0 ? text : ESCAPED.substring(standIn, standIn + 1), gap, anyCase));
        }
        return words;
    }

    /** Returns the number of words: what white space separates and has a letter or a number. */
    private static int count(List<Word> words) {
        int count = 0;
        boolean counted = false;
        for (Word word : words) {
            counted &= word.gap() == Gap.NOTHING;
            if (word.isWord() && !counted) {
                count++;
                counted = true;
            }
        }
        return count;
    }
}
