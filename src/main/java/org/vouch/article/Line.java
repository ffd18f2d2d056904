package org.vouch.article;

import java.util.Optional;

/**
 * One line of a document as received: a line of a text file, blank ones included, or a block of text of a web page.
 *
 * <p>The blocks of a page are numbered in the order in which they stand, those that are set apart (navigation, hidden
 * text) too, so that one numbering serves {@code --lines} and the record for both.
 *
 * @param number 1-based, the place in the list of lines
 * @param text as it stands, white space included; empty for a blank line
 * @param at the 1-based line of the file where it begins; the same as the number in a text file
 * @param apart why the markup sets it apart; absent in text files and where nothing does
 * @param heading whether the markup makes it the page's main heading; false in text files
 */
public record Line(int number, String text, int at, Optional<Apart> apart, boolean heading) {
    public Line {
        if (number < 1 || at < 1) {
            throw new IllegalArgumentException("line " + number + " at " + at + " is not 1-based");
        }
    }

    static Line ofText(int number, String text) {
        return new Line(number, text, number, Optional.empty(), false);
    }
}
