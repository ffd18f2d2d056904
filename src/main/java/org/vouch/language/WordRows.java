package org.vouch.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a table of words, looked up by the words of a text: most texts have no word of most rows. */
final class WordRows<R> {
    private final List<R> rows;
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** @param words those words of a row of which a text must have one */
    WordRows(List<R> rows, Function<R, List<WordKey>> words) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            for (WordKey key : words.apply(rows.get(i))) {
                byWord.computeIfAbsent(key.first(), word -> new BitSet()).set(i);
            }
        }
    }

    /** Returns the rows of which a word can stand in a text, in their order. */
    Stream<R> in(Wording text) {
        BitSet found = new BitSet();
        for (String word : text.words()) {
            BitSet rowsOfWord = byWord.get(word);
            if (rowsOfWord != null) {
                found.or(rowsOfWord);
            }
        }
        return found.stream().mapToObj(rows::get);
    }
}
