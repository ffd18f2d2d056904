package org.vouch.article;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** How sure it is that characters are UTF-8 misread, and not what the author wrote. */
enum Proof {
    /** No text has these characters in this place. */
    PROVEN,
    /** They look misread, but might have been meant. */
    DOUBTFUL,
    /** They are what they seem, such as a letter before a closing quotation mark. */
    ORDINARY;

    /** How many letters of one script must follow each other to prove a script other than Latin. */
    private static final int WORD = 3;

    /** How many letters must adjoin a letter that was misread. */
    private static final int ADJOINING = 2;

    /** Marks that stand after a letter in genuine text, so that the letter and the mark prove nothing. */
    private static final String AFTER_LETTERS = "‘’“”‚„…–—‹›«»•™®°ª·\u00A0\u00AD";

    /** Those of them that stand between two letters, too. */
    private static final String BETWEEN_LETTERS = "‘’…–—\u00A0\u00AD";

    /** What stands after a root or a negation sign in mathematics. */
    private static final String MATHEMATICS = "πΩ∑∏∫∂µ";

    /** The first characters of what is proven in Mac Roman: no word has them in or before it. */
    private static final String MAC_LEADS = "¬√ƒ≈‚\uF8FF";

    /** U+FFFD: the character was lost before the text was misread. */
    private static final int LOST = 0xFFFD;

    /** What misread text is made of most often; alone worth a look. */
    private static final String SUSPECTS = "ÂÃâ√¬";

    /**
     * Judges one character of a run of characters that all read as UTF-8 in one character set.
     *
     * @param run the sequences in a row, this one included
     */
    static Proof of(String line, List<Misreading.Sequence> run, Misreading.Sequence sequence, Misreading misreading) {
        if (isWord(run, sequence.codePoint())) {
            return PROVEN;
        }
        boolean proven = isPlausible(sequence.codePoint())
                && (misreading == Misreading.MAC_ROMAN
                        ? isProvenMac(line, sequence)
                        : isProvenWestern(line, sequence, misreading));
        if (proven) {
            return PROVEN;
        }
        boolean controls =
                line.substring(sequence.start(), sequence.end()).chars().anyMatch(Character::isISOControl);
        boolean suspect = SUSPECTS.indexOf(line.charAt(sequence.start())) >= 0;
        boolean odd = misreading != Misreading.MAC_ROMAN && !isAfterLetters(line, sequence) && !isForeign(sequence);
        return controls || suspect || odd || sequence.codePoint() == LOST ? DOUBTFUL : ORDINARY;
    }

    /** Whether a character may be the result at all: not a control, a private or an unassigned character. */
    static boolean isPossible(int codePoint) {
        return codePoint == 0xA0
                || Character.isLetterOrDigit(codePoint)
                || isMark(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Whether a character may be the result without its neighbours' support. */
    private static boolean isPlausible(int codePoint) {
        return codePoint == 0xA0
                || isLatin(codePoint)
                || isMark(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.COMMON;
    }

    private static boolean isProvenWestern(String line, Misreading.Sequence sequence, Misreading misreading) {
        boolean capital = Character.isUpperCase(line.charAt(sequence.start()));
        if (capital && sequence.start() > 0 && Character.isLowerCase(line.charAt(sequence.start() - 1))) {
            return true;
        }
        boolean inWord =
                !Character.isLetter(sequence.codePoint()) || adjoining(line, sequence, misreading) >= ADJOINING;
        if (!isAfterLetters(line, sequence)) {
            return inWord;
        }
        boolean goesOn = sequence.end() < line.length() && Character.isLetter(line.charAt(sequence.end()));
        return goesOn && inWord && BETWEEN_LETTERS.indexOf(line.charAt(sequence.end() - 1)) < 0;
    }

    /**
     * In Mac Roman the first bytes of two are signs ({@code √ ¬ ƒ ≈}) and those of punctuation are a low quotation mark
     * and a capital, which no word begins with when a sign or a small accented letter follows.
     */
    private static boolean isProvenMac(String line, Misreading.Sequence sequence) {
        if (MAC_LEADS.indexOf(line.charAt(sequence.start())) < 0) {
            return false;
        }
        if (Character.isLetter(sequence.codePoint())) {
            return adjoining(line, sequence, Misreading.MAC_ROMAN) >= ADJOINING;
        }
        return MATHEMATICS.indexOf(line.charAt(sequence.start() + 1)) < 0;
    }

    /** Whether all that follows the first character commonly stands after a letter. */
    private static boolean isAfterLetters(String line, Misreading.Sequence sequence) {
        return line.substring(sequence.start() + 1, sequence.end())
                .chars()
                .allMatch(c -> AFTER_LETTERS.indexOf(c) >= 0);
    }

    private static boolean isForeign(Misreading.Sequence sequence) {
        return Character.isLetter(sequence.codePoint()) && !isLatin(sequence.codePoint());
    }

    /** Whether a run holds so many letters of a character's own script that chance is out of the question. */
    private static boolean isWord(List<Misreading.Sequence> run, int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return Character.isLetter(codePoint)
                && !isLatin(codePoint)
                && run.stream()
                                .filter(other -> Character.isLetter(other.codePoint()))
                                .filter(other -> UnicodeScript.of(other.codePoint()) == script)
                                .count()
                        >= WORD;
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint)
                && (codePoint <= 0x24F || codePoint >= 0x1E00 && codePoint <= 0x1EFF)
                && UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    private static boolean isMark(int codePoint) {
        return codePoint != LOST && isMarkByCategory(codePoint);
    }

    private static boolean isMarkByCategory(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CURRENCY_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** The letters that adjoin a sequence on both sides, misread ones counted as the letters they are. */
    private static int adjoining(String line, Misreading.Sequence sequence, Misreading misreading) {
        int letters = 0;
        int at = sequence.end();
        for (int next = after(line, at, misreading); next > at && letters < ADJOINING; letters++) {
            at = next;
            next = after(line, at, misreading);
        }
        at = sequence.start();
        for (int next = before(line, at, misreading); next < at && letters < ADJOINING; letters++) {
            at = next;
            next = before(line, at, misreading);
        }
        return letters;
    }

    private static int after(String line, int at, Misreading misreading) {
        var misread = misreading.at(line, at).filter(sequence -> Character.isLetter(sequence.codePoint()));
        if (misread.isPresent()) {
            return misread.get().end();
        }
        return at < line.length() && Character.isLetter(line.charAt(at)) ? at + 1 : at;
    }

    private static int before(String line, int at, Misreading misreading) {
        for (int length = 2; length <= 4 && length <= at; length++) {
            var misread = misreading.at(line, at - length);
            if (misread.isPresent()
                    && misread.get().end() == at
                    && Character.isLetter(misread.get().codePoint())) {
                return at - length;
            }
        }
        return at > 0 && Character.isLetter(line.charAt(at - 1)) ? at - 1 : at;
    }
}
