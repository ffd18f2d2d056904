package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.language.DecisiveRow.Kind;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence a word that settles something – "has refused", "is certain to", "even if" – or holds something back –
 * "hoped to" – where the passages that are about it have no word to that effect. What a passage says only of what may be, or
 * denies, bears out no outcome.
 */
final class Decisive {
    /** How far around a word stands what it is said of, in characters. */
    private static final int REACH = 70;

    /** So near to a denial stands what it denies, in words, and so far from another word what it is said of. */
    private static final int NEAR = 5;

    private static final int FAR = 16;

    private static final Set<String> PRONOUNS = WordList.of("it this them these those");

    /** Of so many words is who says it. */
    private static final int TAG = 3;

    /** In a passage of no more terms every word is of one thing. */
    private static final int SHORT = 8;

    private final String sentence;
    private final Wording text;
    private final List<Wording> passages;

    private Decisive(String sentence, Wording text, List<Wording> passages) {
        this.sentence = sentence;
        this.text = text;
        this.passages = passages;
    }

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        Decisive decisive = new Decisive(sentence, text, passages);
        return DecisiveWords.ROWS
                .in(text)
                .flatMap(row -> decisive.find(row).stream())
                .findFirst();
    }

    private Optional<Overstatement> find(DecisiveRow row) {
        List<WordKey> keys = row.wordsIn(text);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, text.size())
                .filter(i -> isSaid(row.kind(), i))
                .boxed()
                .flatMap(i -> keys.stream().filter(key -> key.isAt(text, i)).map(key -> extent(i, key.last(text, i))))
                .findFirst()
                .filter(said -> isBeyond(row, isOfPronoun(said) ? anything() : around(said)))
                .map(said -> beyond(row, said));
    }

    /** "Ruled it out", "denied this": what it is stands elsewhere. */
    private boolean isOfPronoun(Extent said) {
        int behind = Terms.indexAt(text.terms(), said.end());
        boolean within = Terms.of(said.words()).stream().anyMatch(term -> PRONOUNS.contains(term.lower()));
        return within
                || behind < text.size() && PRONOUNS.contains(text.term(behind).lower());
    }

    private Set<String> anything() {
        return passages.stream().flatMap(passage -> passage.content().stream()).collect(Collectors.toSet());
    }

    /** Where no passage has a word of what stands around, each may be about it, and all of it. */
    private boolean isBeyond(DecisiveRow row, Set<String> words) {
        Set<String> around = about(words).isEmpty() ? anything() : words;
        List<Wording> about = about(around);
        return (row.kind() != Kind.HELD || isToldAlone(about))
                && about.stream()
                        .noneMatch(passage -> bearer(row, passage, row.kind() == Kind.OUTCOME, around)
                                .isPresent());
    }

    /** Whether the passages tell something and hold nothing back: of a fragment nothing can be said. */
    private static boolean isToldAlone(List<Wording> passages) {
        return passages.stream()
                        .anyMatch(passage -> !EventVerbs.in(new Clause(passage.terms(), 0, passage.size()))
                                .isEmpty())
                && passages.stream().noneMatch(passage -> Manner.holdsBack(passage.terms()));
    }

    private boolean isSaid(Kind kind, int i) {
        return switch (kind) {
            case OUTCOME ->
                text.standing().isTold(i)
                        && !text.standing().isUndone(i)
                        && !isTag(i)
                        && !isWhen(i)
                        && !isWithout(i)
                        && !isBeforeNoun(i)
                        && !text.standing().isOfSources(i)
                        && !ReceivedDeed.isAt(text, i, passages);
            case SURE -> !text.standing().isDenied(i) && !text.standing().isAttribute(i);
            case PHASE -> !text.standing().isDenied(i) && !isLength(i);
            case HELD -> !text.standing().isDenied(i);
        };
    }

    /** "Less than half of the permitted number". */
    private boolean isBeforeNoun(int i) {
        return i > 0
                && i + 1 < text.size()
                && text.term(i).isAny("permitted", "allowed", "authorised", "authorized", "licensed")
                && text.term(i - 1).isAny("the", "a", "an", "its", "their", "his", "her")
                && Content.isContent(text.term(i + 1))
                && !text.term(i + 1).isCapitalised();
    }

    /** "Her team, she granted, had been dreadful": no more than that she says so. */
    private boolean isTag(int i) {
        boolean ends = i + 1 >= text.size() || !text.term(i + 1).isWord();
        for (int k = i - 1; ends && k >= Math.max(0, i - TAG); k--) {
            if (!text.term(k).isWord()) {
                return k < i - 1 && text.term(k).is(",");
            }
            if (text.term(k)
                    .isAny("has", "have", "had", "was", "were", "is", "are", "been", "be", "which", "who", "and")) {
                return false;
            }
        }
        return false;
    }

    /** "When the trial began": by which time something is told is not told itself. */
    private boolean isWhen(int i) {
        if (!text.term(i).isAny("began", "started", "opened", "ended", "closed", "begun", "finished")) {
            return false;
        }
        return IntStream.iterate(
                        i - 1, k -> k >= Math.max(0, i - NEAR) && text.term(k).isWord(), k -> k - 1)
                .anyMatch(k -> text.term(k).isAny("when", "before", "after", "until", "since"));
    }

    /** "Failing a settlement": without one. */
    private boolean isWithout(int i) {
        return text.term(i).is("failing")
                && i + 1 < text.size()
                && text.term(i + 1).isAny("a", "an", "the", "any", "that", "such");
    }

    /** "No longer than before" compares, "for a month and no longer" measures. */
    private boolean isLength(int i) {
        boolean than = i + 2 < text.size() && text.term(i + 2).is("than");
        return than || i > 1 && text.term(i - 1).is("and") && Statements.isTime(text.term(i - 2));
    }

    /** Returns where a passage has a word that bears a row out, with {@code settled} one that it does not leave open. */
    private static OptionalInt bearer(DecisiveRow row, Wording passage, boolean settled, Set<String> around) {
        List<WordKey> keys = row.bearersIn(passage);
        return IntStream.range(0, keys.isEmpty() ? 0 : passage.size())
                .filter(i -> keys.stream().anyMatch(key -> key.isAt(passage, i)))
                .filter(i -> !settled || isSettled(row, passage, i, around))
                .filter(i -> row.kind() != Kind.PHASE || isNear(passage, i, FAR, around))
                .findFirst();
    }

    /** A denial settles, but not that of the row itself: "cannot be excluded" bears out no "ruled out". */
    private static boolean isSettled(DecisiveRow row, Wording passage, int i, Set<String> around) {
        if (!WordStanding.isDenial(passage.term(i))) {
            return !passage.standing().isOpen(i) && isNear(passage, i, FAR, around);
        }
        return isNear(passage, i, NEAR, around)
                && IntStream.range(i + 1, Math.min(passage.size(), i + 4))
                        .noneMatch(k -> row.words().stream().anyMatch(key -> key.isAt(passage, k)));
    }

    private static boolean isNear(Wording passage, int i, int reach, Set<String> around) {
        return passage.size() <= SHORT
                || IntStream.rangeClosed(Math.max(0, i - reach), Math.min(passage.size() - 1, i + reach))
                        .anyMatch(k ->
                                Content.of(passage.terms(), k, k + 1).stream().anyMatch(around::contains));
    }

    private Overstatement beyond(DecisiveRow row, Extent said) {
        boolean less = row.kind() == Kind.HELD;
        int passage = nearest(said);
        return new Overstatement(
                said,
                passage,
                true,
                less ? Relation.LESS : Relation.MORE,
                less ? Optional.empty() : reserve(row, passages.get(passage)));
    }

    /** Returns the words with which a passage holds back: those up to one that would bear the row out, else the first. */
    private static Optional<String> reserve(DecisiveRow row, Wording passage) {
        OptionalInt open = bearer(row, passage, false, Set.of());
        if (open.isPresent()) {
            int from = Math.max(0, open.getAsInt() - 2);
            return Optional.of(Terms.joined(passage.terms().subList(from, open.getAsInt() + 1)));
        }
        return IntStream.range(0, passage.size())
                .filter(i -> Reserve.at(passage.terms(), i).isPresent())
                .mapToObj(i -> passage.term(i).text())
                .findFirst();
    }

    /** Returns the passages with a word of what stands around some words, or that go on with a pronoun. */
    private List<Wording> about(Set<String> around) {
        return passages.stream()
                .filter(passage -> goesOn(passage) || passage.content().stream().anyMatch(around::contains))
                .toList();
    }

    /** "He has pleaded not guilty". */
    private static boolean goesOn(Wording passage) {
        return passage.size() > 0 && passage.term(0).isAny("he", "she", "it", "they", "his", "her", "its", "their");
    }

    /** Returns the number of the passage that shares most with what stands around some words. */
    private int nearest(Extent said) {
        Set<String> around = around(said);
        int nearest = 0;
        long most = -1;
        for (int passage = 0; passage < passages.size(); passage++) {
            long shared = passages.get(passage).content().stream()
                    .filter(around::contains)
                    .count();
            if (shared > most) {
                most = shared;
                nearest = passage;
            }
        }
        return nearest;
    }

    private Set<String> around(Extent said) {
        return text.terms().stream()
                .filter(term -> Math.abs(term.start() - said.start()) < REACH)
                .flatMap(term -> Content.of(List.of(term), 0, 1).stream())
                .collect(Collectors.toSet());
    }

    private Extent extent(int first, int last) {
        int start = text.term(first).start();
        int end = text.term(last).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
