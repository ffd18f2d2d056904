package org.vouch.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence that its evidence has in no form: what its author put in other words, or added. No rule holds
 * these against anything as such, so whoever reviews the sentence has to read them.
 */
public final class OwnWords {
    /** These are no words of content, and change what a sentence says where they are added. */
    private static final Set<String> WEIGHTY =
            WordList.of("again already because before after since until without despite"
                    + " although still yet no not never none nobody nothing neither nor only all every each both most few many"
                    + " once twice first last alone even");

    private OwnWords() {}

    /**
     * Returns those words in their order, neighbours as one.
     *
     * @param evidence the passages, and whatever else the sentence rests on
     */
    public static List<String> in(String sentence, Collection<String> evidence) {
        Set<String> known = new HashSet<>();
        for (String text : evidence) {
            List<Term> terms = Terms.ofProse(text);
            for (int i = 0; i < terms.size(); i++) {
                known.add(terms.get(i).lower());
                known.add(Concepts.of(terms, i).key());
                known.add(Content.key(terms.get(i).lower()));
            }
        }
        List<String> own = new ArrayList<>();
        List<Term> terms = Terms.ofProse(sentence);
        int last = -2;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean counts = Content.isContent(term) && !term.isNumber() || WEIGHTY.contains(term.lower());
            boolean isKnown = known.contains(term.lower())
                    || known.contains(Concepts.of(terms, i).key())
                    || known.contains(Content.key(term.lower()));
            if (counts && !isKnown) {
                if (last == i - 1) {
                    own.set(own.size() - 1, own.get(own.size() - 1) + ' ' + term.text());
                } else {
                    own.add(term.text());
                }
                last = i;
            }
        }
        return own;
    }
}
