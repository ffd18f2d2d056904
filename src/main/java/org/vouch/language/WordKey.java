package org.vouch.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a table of words names: {@code refuse} is the word in all its forms, {@code turn-down} a verb with a particle close
 * behind it, {@code even_if} these words as they stand and {@code =bound} the one. A word
 * with the stem of another that only joins, as "too" has that of "to", is taken as it stands.
 *
 * @param words stems for the first two, words as they stand for the others
 */
record WordKey(Form form, List<String> words) {
    enum Form {
        WORD,
        WITH_PARTICLE,
        EXACT
    }

    /** Between a verb and its particle so many words may stand: "turned the offer down". */
    private static final int REACH = 4;

    /** Reads the words of a row, with white space between them. */
    static List<WordKey> all(String written) {
        return Stream.of(written.strip().split("\\s++")).map(WordKey::of).toList();
    }

    private static WordKey of(String written) {
        if (written.startsWith("=")) {
            return new WordKey(Form.EXACT, List.of(written.substring(1)));
        }
        if (written.indexOf('_') > 0) {
            return new WordKey(Form.EXACT, List.of(written.split("_")));
        }
        int hyphen = written.indexOf('-');
        String stem = Verbs.stem(written);
        if (!stem.equals(written) && FunctionWords.ALL.contains(stem)) {
            return new WordKey(Form.EXACT, List.of(written));
        }
        return hyphen < 0
                ? new WordKey(Form.WORD, List.of(stem))
                : new WordKey(
                        Form.WITH_PARTICLE,
                        List.of(Verbs.stem(written.substring(0, hyphen)), written.substring(hyphen + 1)));
    }

    /** Returns the word, or the stem of one, that a text must have for it to stand there. */
    String first() {
        return words.get(0);
    }

    boolean mayBeIn(Wording text) {
        return text.words().contains(first());
    }

    boolean isAt(Wording text, int i) {
        return last(text, i) >= 0;
    }

    /** Returns the last term of what it names where that begins here; below 0 where it does not. */
    int last(Wording text, int i) {
        if (form == Form.EXACT) {
            return isExactly(text, i) ? i + words.size() - 1 : -1;
        }
        boolean stem = text.stem(i).equals(words.get(0));
        return !stem ? -1 : form == Form.WORD ? i : particle(text, i);
    }

    private int particle(Wording text, int i) {
        for (int k = i + 1;
                k <= Math.min(text.size() - 1, i + REACH) && text.term(k).isWord();
                k++) {
            if (text.term(k).is(words.get(1))) {
                return k;
            }
        }
        return -1;
    }

    private boolean isExactly(Wording text, int i) {
        for (int k = 0; k < words.size(); k++) {
            if (i + k >= text.size() || !text.term(i + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
