package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * What one passage alone has as the matter of something: of an accusation, of a view.
 *
 * @param words of content
 * @param passage its number
 * @param holder the word of the passage whose matter it is
 */
record HeldMatter(Set<String> words, int passage, Term holder) {

    /** @param words those of the matter, which other passages may have too */
    static HeldMatter of(Set<String> words, List<Wording> passages, int passage, Term holder) {
        Set<String> matter = new TreeSet<>(words);
        for (int other = 0; other < passages.size(); other++) {
            if (other != passage) {
                matter.removeAll(Content.of(
                        passages.get(other).terms(), 0, passages.get(other).size()));
            }
        }
        return new HeldMatter(matter, passage, holder);
    }

    /**
     * Returns the words of a sentence that tell the matter, from the first to the last.
     *
     * @param least so many of its words must stand in the sentence
     */
    Optional<Overstatement> toldIn(String sentence, Wording text, int least) {
        List<Integer> told = IntStream.range(0, text.size())
                .filter(i -> Content.of(text.terms(), i, i + 1).stream().anyMatch(words::contains))
                .boxed()
                .toList();
        return told.size() < least
                ? Optional.empty()
                : Optional.of(Overstatement.sure(
                        Relation.MORE,
                        sentence,
                        text.term(told.get(0)),
                        text.term(told.get(told.size() - 1)),
                        passage,
                        Optional.of(holder.text())));
    }
}
