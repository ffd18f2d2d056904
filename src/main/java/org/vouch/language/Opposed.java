package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence a word whose contrary stands in a passage: "accepted" where the passages have "rejected", and no word
 * for accepting, and the sentence none for rejecting.
 */
final class Opposed {
    private static final Set<String> SEASONS = WordList.of("spring summer autumn winter season");

    /** So many terms before a word its clause may begin. */
    private static final int CLAUSE = 24;

    /** So many terms before a word its question may begin. */
    private static final int ASKED = 8;

    private final String sentence;
    private final Wording text;
    private final List<Wording> passages;
    private final OpposedIdioms idioms;

    private Opposed(String sentence, Wording text, List<Wording> passages) {
        this.sentence = sentence;
        this.text = text;
        this.passages = passages;
        this.idioms = new OpposedIdioms(text);
    }

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        Opposed opposed = new Opposed(sentence, text, passages);
        return OpposedWords.ROWS
                .in(text)
                .flatMap(pair -> opposed.find(pair).stream())
                .findFirst();
    }

    private Optional<Overstatement> find(OpposedWords.Pair pair) {
        WordStanding standing = text.standing();
        Optional<Extent> said = first(
                text,
                pair.words(),
                i -> !standing.isUndone(i)
                        && !standing.isOfSources(i)
                        && !isAsked(i)
                        && !isSupposed(i)
                        && !isOfTime(text, i)
                        && !idioms.isAt(i));
        boolean agrees = said.isEmpty()
                || first(text, pair.others(), i -> true).isPresent()
                || passages.stream()
                        .anyMatch(passage ->
                                first(passage, pair.words(), i -> true).isPresent());
        if (agrees) {
            return Optional.empty();
        }
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(
                        number -> affirmed(passages.get(number), pair.others())
                                .map(contrary -> contrary(said.get(), number, contrary))
                                .stream())
                .findFirst();
    }

    /** "If the gate is opened", "should the grant be given". */
    private boolean isSupposed(int i) {
        for (int k = i;
                k >= Math.max(0, i - CLAUSE)
                        && !text.term(k).is(",")
                        && !text.term(k).is(";");
                k--) {
            boolean even = k > 0 && text.term(k - 1).is("even");
            if (text.term(k).isAny("if", "unless") && !even
                    || k == 0 && text.term(0).is("should")) {
                return true;
            }
        }
        return false;
    }

    /** "It is not known when it will reopen": what is asked is not told. */
    private boolean isAsked(int i) {
        for (int k = i - 1; k > Math.max(0, i - ASKED) && text.term(k).isWord(); k--) {
            boolean when = text.term(k).isAny("when", "if", "how")
                    && text.term(k - 1)
                            .isAny("known", "unknown", "unclear", "clear", "open", "decided", "uncertain", "said");
            if (when || text.term(k).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "By the end of the year", "since the start of June": nothing ends or starts. */
    private static boolean isOfTime(Wording text, int i) {
        if (!text.term(i).isAny("end", "start", "beginning", "close")
                || i + 2 >= text.size()
                || !text.term(i + 1).is("of")) {
            return false;
        }
        int noun = text.term(i + 2).isAny("the", "this", "that", "next", "last", "each", "every") ? i + 3 : i + 2;
        return noun < text.size()
                && (text.term(noun).isNumber()
                        || Units.TIMES.contains(text.term(noun).lower())
                        || Dates.isCalendarWord(text.term(noun).text())
                        || SEASONS.contains(text.term(noun).lower()));
    }

    private static Optional<Extent> affirmed(Wording passage, List<WordKey> words) {
        return first(passage, words, i -> !passage.standing().isUndone(i) && !isOfTime(passage, i));
    }

    private Overstatement contrary(Extent said, int passage, Extent contrary) {
        return new Overstatement(
                new Extent(said.start(), said.end(), sentence.substring(said.start(), said.end())),
                passage,
                true,
                Relation.CONTRARY,
                Optional.of(contrary.words()));
    }

    /** Returns where the first of some words stands in a text. */
    private static Optional<Extent> first(Wording text, List<WordKey> words, IntPredicate where) {
        List<WordKey> keys = words.stream().filter(key -> key.mayBeIn(text)).toList();
        return IntStream.range(0, keys.isEmpty() ? 0 : text.size())
                .filter(where)
                .boxed()
                .flatMap(i -> keys.stream()
                        .filter(key -> key.isAt(text, i))
                        .map(key -> new Extent(
                                text.term(i).start(),
                                text.term(key.last(text, i)).end(),
                                Terms.joined(text.terms().subList(i, key.last(text, i) + 1)))))
                .findFirst();
    }
}
