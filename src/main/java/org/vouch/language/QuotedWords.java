package org.vouch.language;

import java.util.List;
import java.util.Optional;
import org.vouch.text.MarkedWords;

/** Finds what a text puts between quotation marks. */
public final class QuotedWords {
    private QuotedWords() {}

    /** Returns the words between the marks, in the order of the text; quotations inside them are part of them. */
    public static List<Extent> in(String text) {
        return MarkedWords.in(text).stream()
                .map(words -> new Extent(words.start(), words.end(), text.substring(words.start(), words.end())))
                .filter(quoted -> quoted.words().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Returns the words behind a mark that opens a quotation and is never closed, to the end of the text. */
    public static Optional<Extent> unclosed(String text) {
        return MarkedWords.unclosed(text)
                .map(words -> text.substring(words.start()).strip())
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(words -> new Extent(text.lastIndexOf(words), text.lastIndexOf(words) + words.length(), words));
    }

    /**
     * Returns for each term whether it stands between marks.
     *
     * @param closing how far behind the words a term may end: 1 where the closing mark counts as well
     */
    static boolean[] terms(String text, List<Term> terms, int closing) {
        boolean[] quoted = new boolean[terms.size()];
        List<Extent> words = in(text);
        int next = 0;
        for (int i = 0; i < terms.size(); i++) {
            while (next < words.size()
                    && words.get(next).end() + closing <= terms.get(i).start()) {
                next++;
            }
            quoted[i] = next < words.size()
                    && words.get(next).start() - closing < terms.get(i).start() + (closing == 0 ? 1 : 0)
                    && terms.get(i).end() <= words.get(next).end() + closing;
        }
        return quoted;
    }
}
