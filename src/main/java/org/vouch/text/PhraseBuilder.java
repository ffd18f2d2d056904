package org.vouch.text;

import java.util.ArrayList;
import java.util.List;
import org.vouch.text.Mistake.Kind;
import org.vouch.text.Piece.Insertion;
import org.vouch.text.Piece.Letter;
import org.vouch.text.Piece.Omission;
import org.vouch.text.Piece.Quoted;

/**
 * Turns the pieces of a quotation into the phrases to be found. White space must agree with the article's. Where an
 * insertion stands between two tokens, what stands on its left or on its right must agree: in {@code Kim [Jong-un],}
 * the article may have {@code Kim,} and in {@code said [that] he} only {@code said he}.
 */
final class PhraseBuilder {
    /** A quotation above this many tokens would be slow to look for and is no quotation any more. */
    static final int MAX_TOKENS = 2_000;

    /** DESIGN: fragments around an omission have at least three words. */
    private static final int MIN_FRAGMENT_WORDS = 3;

    private final int length;
    private final List<Mistake> mistakes;
    private final List<Phrase> fragments = new ArrayList<>();
    private Phrase fragment = new Phrase();
    private int fragmentStart;
    private boolean spaceLeft;
    private boolean spaceRight;
    private boolean inserted;
    private String letter = "";

    PhraseBuilder(int length, List<Mistake> mistakes) {
        this.length = length;
        this.mistakes = mistakes;
    }

    List<Phrase> build(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Quoted quoted) {
                addQuoted(quoted.text());
            } else if (piece instanceof Letter changed) {
                letter = changed.text();
            } else if (piece instanceof Insertion) {
                inserted = true;
                spaceRight = false;
            } else if (piece instanceof Omission omission) {
                endFragment(omission.start(), true);
                fragmentStart = omission.end();
            }
        }
        endFragment(length, !fragments.isEmpty());
        if (fragments.stream().mapToInt(Phrase::words).sum() == 0) {
            mistake(Kind.NO_WORDS, 0, length, "the quotation has no word of the article");
        }
        if (fragments.stream().mapToInt(Phrase::size).sum() > MAX_TOKENS) {
            mistake(Kind.TOO_LONG, 0, length, "a quotation has at most " + MAX_TOKENS + " words and marks");
        }
        return fragments;
    }

    private void addQuoted(String quoted) {
        String normal = NormalForm.line(letter + quoted);
        boolean leads = letter.isEmpty() && CodePoints.isWhiteSpace(quoted.codePointAt(0));
        if (leads || normal.isEmpty()) {
            noteSpace();
        }
        if (normal.isEmpty()) {
            return;
        }
        fragment.add(normal, link(), !letter.isEmpty());
        letter = "";
        inserted = false;
        spaceRight = false;
        spaceLeft = CodePoints.isWhiteSpace(quoted.codePointBefore(quoted.length()));
    }

    private void noteSpace() {
        if (inserted) {
            spaceRight = true;
        } else {
            spaceLeft = true;
        }
    }

    private byte link() {
        if (inserted && spaceLeft != spaceRight) {
            return Phrase.EITHER;
        }
        return spaceLeft ? Tokens.SPACED : Tokens.ATTACHED;
    }

    private void endFragment(int end, boolean omission) {
        if (omission && fragment.size() == 0) {
            mistake(
                    Kind.OMISSION_AT_EDGE,
                    fragmentStart,
                    end,
                    "an omission stands between two fragments of the article");
        } else if (omission && fragment.words() < MIN_FRAGMENT_WORDS) {
            mistake(
                    Kind.FRAGMENT_TOO_SHORT,
                    fragmentStart,
                    end,
                    "a fragment beside an omission has at least " + MIN_FRAGMENT_WORDS + " words, this one has "
                            + fragment.words());
        }
        fragments.add(fragment);
        fragment = new Phrase();
        inserted = false;
        spaceLeft = false;
        spaceRight = false;
    }

    private void mistake(Kind kind, int start, int end, String message) {
        mistakes.add(new Mistake(kind, start, end, message));
    }
}
