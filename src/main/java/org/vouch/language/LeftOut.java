package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence what its passages have with a word before it that makes less of it, where the sentence tells the same
 * without that word: "related to the treatment" for "possibly related to treatment", "will form a government" for "will try
 * to form a government", "at its two plants" for "at one of its two plants".
 */
final class LeftOut {
    /**
     * Words that make less of what stands behind them.
     *
     * @param words these words
     * @param link what stands between them and what they make less; empty where nothing does
     * @param isOfMany whether what stands behind them is several, in the plural
     * @param kept a sentence with one of these, which are stems, or with one of the words says it in its own way
     */
    private record Limit(Set<String> words, String link, boolean isOfMany, Set<String> kept) {

        /** Returns where what is limited may begin; below 0 where no such words stand here. */
        int behind(Wording text, int i) {
            if (!words.contains(text.term(i).lower())) {
                return -1;
            }
            boolean linked =
                    link.isEmpty() || i + 1 < text.size() && text.term(i + 1).is(link);
            return !linked ? -1 : link.isEmpty() ? i + 1 : i + 2;
        }

        boolean keeps(Term term) {
            return words.contains(term.lower()) || kept.contains(Verbs.stem(term.lower()));
        }
    }

    private static final List<Limit> LIMITS = List.of(
            new Limit(
                    WordList.of("possibly perhaps probably maybe presumably reportedly allegedly apparently supposedly"
                            + " potentially conceivably"),
                    "",
                    false,
                    WordList.stems("""
                            may might could can would should suspect suspicion allege allegation accuse accusation presume suppose
                            believe think thought seem appear whether if unproven claim probability chance possibility possible
                            likely likelihood probable consider expect point estimate suggest indicate sign doubt unclear fear hope
                            wonder opinion view reckon candidate potential report guess say
                            """)),
            new Limit(
                    WordList.of("try tries trying attempt attempts attempting seek seeks seeking endeavour endeavor"),
                    "to",
                    false,
                    WordList.stems("""
                            try tried attempt seek sought aim effort hope want wish endeavour endeavor bid intend plan fail not
                            no never if may might could look strive struggle ask push campaign
                            """)),
            new Limit(WordList.of("former onetime one-time erstwhile"), "", false, WordList.stems("""
                            former formerly ex once was were had until till retire previous previously earlier then late old past used
                            predecessor ago resign left
                            """)),
            new Limit(
                    WordList.of("one"),
                    "of",
                    true,
                    WordList.stems("one either single another half a an each which neither none whether")));

    /** Between the words that make less and what they limit stand no more terms than these. */
    private static final int REACH = 3;

    /** So far around it a passage speaks of the same. */
    private static final int AROUND = 9;

    /** So many other words must be common to the sentence and what the passage has around it. */
    private static final int ALIKE = 2;

    /** No passage has more such words. */
    private static final int MOST = 20;

    private LeftOut() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        for (Limit limit : LIMITS) {
            if (passages.stream().anyMatch(passage -> isIn(limit, passage))
                    && text.terms().stream().noneMatch(limit::keeps)) {
                Optional<Overstatement> found = find(limit, sentence, text, passages);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Limit limit, Wording passage) {
        return limit.words().stream().anyMatch(passage.words()::contains);
    }

    private static Optional<Overstatement> find(Limit limit, String sentence, Wording text, List<Wording> passages) {
        Set<String> own = Concepts.in(text.terms(), 0, text.size());
        int tried = 0;
        for (int number = 0; number < passages.size(); number++) {
            Wording passage = passages.get(number);
            for (int i = 0; i < passage.size() && tried < MOST; i++) {
                int limited = limited(limit, passage, i);
                if (limited < 0) {
                    continue;
                }
                tried++;
                Optional<Term> told = told(text, passage.stem(limited), limit);
                if (told.isPresent()
                        && isAlike(own, passage, limited)
                        && !isPlain(limit, passages, passage.stem(limited))) {
                    String against = Terms.joined(passage.terms().subList(i, limited + 1));
                    return Optional.of(Overstatement.sure(
                            Relation.MORE, sentence, told.get(), told.get(), number, Optional.of(against)));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the place of what words here make less: the next word of content, of "one of" the last before a mark or small word. */
    private static int limited(Limit limit, Wording passage, int i) {
        int from = limit.behind(passage, i);
        if (from < 0) {
            return -1;
        }
        int found = -1;
        for (int k = from;
                k < Math.min(passage.size(), from + REACH + 1)
                        && passage.term(k).isWord();
                k++) {
            boolean content =
                    Content.isContent(passage.term(k)) && !passage.term(k).isNumber();
            if (content && !limit.isOfMany()) {
                return k;
            }
            boolean plural = content && passage.term(k).lower().endsWith("s");
            if (plural) {
                found = k;
            }
        }
        return found;
    }

    /** Returns the word of a sentence that tells what is limited, in the plural where it is one of several. */
    private static Optional<Term> told(Wording text, String stem, Limit limit) {
        return IntStream.range(0, text.size())
                .filter(i -> text.stem(i).equals(stem) && !text.standing().isUndone(i))
                .filter(i -> !limit.isOfMany() || text.term(i).lower().endsWith("s"))
                .mapToObj(text::term)
                .findFirst();
    }

    private static boolean isAlike(Set<String> own, Wording passage, int limited) {
        Set<String> around = Concepts.in(passage.terms(), limited - AROUND, limited);
        around.addAll(Concepts.in(passage.terms(), limited + 1, limited + AROUND));
        return around.stream().filter(own::contains).count() >= ALIKE;
    }

    /** Nothing is left out where a passage has the same without the words. */
    private static boolean isPlain(Limit limit, List<Wording> passages, String stem) {
        return passages.stream()
                .anyMatch(passage -> IntStream.range(0, passage.size())
                        .filter(i -> passage.stem(i).equals(stem))
                        .anyMatch(i -> IntStream.rangeClosed(Math.max(0, i - REACH - 2), i)
                                .noneMatch(k -> limited(limit, passage, k) == i)));
    }
}
