package org.vouch.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence a "not" of which its passages have none, and a verb without the "not" that they all have before it:
 * "had made visits abroad" for "had not made any visits abroad".
 */
final class Negated {
    /** A text with one of these denies something, or takes something away. */
    private static final Set<String> NEGATIVE = WordList.of("""
            not no never none nobody nothing neither nor without hardly scarcely barely cannot no-one nowhere only except but
            until before yet less fewer least little few last former unlike instead rather unlikely improbable impossible
            unclear unknown unable first nearly almost virtually practically
            """);

    private static final Set<String> NEGATIVE_STEMS = WordList.stems("""
            refuse deny fail decline reject lack miss avoid cancel stop cease end abstain absent omit leave lose withhold
            prevent block ban forbid doubt dismiss drop abandon skip escape oppose differ disagree dispute contest remain
            """);

    private static final Set<String> NOT = WordList.of("not never");

    /** Of what is said with these the words beside them decide. */
    private static final Set<String> LIGHT = WordList.stems("be have do make get take go come give put");

    private static final Set<String> NO_DENIAL = WordList.of("only just merely simply until least so");

    private static final Set<String> OPEN =
            WordList.of("whether if unless provided providing once should would could may might");

    private static final int REACH = 4;

    /** So many words behind "is not" say what something is not. */
    private static final int PREDICATE = 9;

    private Negated() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        if (passages.isEmpty() || text.terms().stream().anyMatch(term -> OPEN.contains(term.lower()))) {
            return Optional.empty();
        }
        return denied(sentence, text, passages).or(() -> affirmed(sentence, text, passages));
    }

    /** "Was not extended" where the passages have "extended", and neither deny nor hold back anything. */
    private static Optional<Overstatement> denied(String sentence, Wording text, List<Wording> passages) {
        boolean isOpen = passages.stream().anyMatch(passage -> isOfMatter(text, passage) && isNegative(passage));
        if (isOpen) {
            return Optional.empty();
        }
        List<Set<String>> told = passages.stream().map(Negated::told).toList();
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, text.size())
                .filter(i -> isNot(text, i))
                .boxed()
                .flatMap(i -> verbBehind(text, i).stream().boxed())
                .filter(verb -> seen.add(text.term(verb).lower()))
                .flatMap(verb -> IntStream.range(0, passages.size())
                        .filter(number -> told.get(number).contains(text.stem(verb))
                                && isToldIn(passages.get(number), text, verb))
                        .mapToObj(number -> contrary(sentence, text, verb, number, Optional.empty())))
                .findFirst()
                .or(() -> deniedState(sentence, text, passages));
    }

    /** A passage cited for something else says nothing of what is denied. */
    private static boolean isOfMatter(Wording text, Wording passage) {
        return text.content().stream().filter(passage.content()::contains).count() > 1;
    }

    /** "Was not the first signal" where the passages have "the first signal". */
    private static Optional<Overstatement> deniedState(String sentence, Wording text, List<Wording> passages) {
        return IntStream.range(1, text.size())
                .filter(i -> isNot(text, i)
                        && !text.term(i).is("never")
                        && EventVerbs.isFinite(text.term(i - 1).lower())
                        && verbBehind(text, i).isEmpty())
                .boxed()
                .flatMap(i -> IntStream.range(0, passages.size())
                        .filter(number -> isPredicateIn(passages.get(number), text, i)
                                && !Manner.holdsBack(passages.get(number).terms()))
                        .mapToObj(number -> contrary(sentence, text, i, number, Optional.empty())))
                .findFirst();
    }

    private static boolean isPredicateIn(Wording passage, Wording text, int not) {
        int end = not + 1;
        while (end < Math.min(text.size(), not + 1 + PREDICATE)
                && (text.term(end).isWord() || text.term(end).isPossessive())) {
            end++;
        }
        Set<String> predicate = Content.of(text.terms(), not + 1, end);
        long shared = predicate.stream().filter(passage.content()::contains).count();
        return shared >= 2 && 2 * shared >= predicate.size() && isState(passage);
    }

    /** Says what something is, or no more than a noun. */
    private static boolean isState(Wording passage) {
        return passage.terms().stream().anyMatch(term -> VerbKind.BE.contains(term.lower()))
                || EventVerbs.in(new Clause(passage.terms(), 0, passage.size())).isEmpty();
    }

    /** "Had made visits" where the passages have "had not made any visits". */
    private static Optional<Overstatement> affirmed(String sentence, Wording text, List<Wording> passages) {
        if (isNegative(text)) {
            return Optional.empty();
        }
        for (int number = 0; number < passages.size(); number++) {
            Wording passage = passages.get(number);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < passage.size(); i++) {
                OptionalInt verb = isNot(passage, i) ? verbBehind(passage, i) : OptionalInt.empty();
                if (verb.isPresent()
                        && !isCorrected(passage, verb.getAsInt())
                        && seen.add(passage.stem(verb.getAsInt()))
                        && isDeniedThroughout(passage.stem(verb.getAsInt()), passages)) {
                    OptionalInt said = said(text, passage, verb.getAsInt());
                    if (said.isPresent()) {
                        String against = passage.term(i).text() + " "
                                + passage.term(verb.getAsInt()).text();
                        return Optional.of(contrary(sentence, text, said.getAsInt(), number, Optional.of(against)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNot(Wording text, int i) {
        boolean not = NOT.contains(text.term(i).lower()) || text.term(i).lower().endsWith("n't");
        return not
                && i + 1 < text.size()
                && !NO_DENIAL.contains(text.term(i + 1).lower());
    }

    /** Returns the verb that a "not" denies; absent where what it denies is no verb. */
    private static OptionalInt verbBehind(Wording text, int not) {
        for (int i = not + 1; i < Math.min(text.size(), not + 1 + REACH); i++) {
            Term term = text.term(i);
            boolean between = term.isAny("been", "be", "yet", "have", "has", "had", "even", "to")
                    || EventVerbs.isAdverb(term.lower());
            if (!between) {
                boolean verb =
                        EventVerbs.isPastOrParticiple(term) || OrdinaryWords.isVerbStem(Verbs.stem(term.lower()));
                return verb && !term.isCapitalised() ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isToldIn(Wording passage, Wording text, int verb) {
        return !hasOtherNumber(passage, text)
                && shared(text, verb, passage) >= (LIGHT.contains(text.stem(verb)) ? 3 : 2);
    }

    /** Returns the stems of what a passage tells as done. */
    private static Set<String> told(Wording passage) {
        return IntStream.range(0, passage.size())
                .filter(i -> isTold(passage, i))
                .mapToObj(passage::stem)
                .collect(Collectors.toSet());
    }

    /** "Not built in Tarn but in Orsk". */
    private static boolean isCorrected(Wording passage, int verb) {
        return IntStream.range(verb + 1, Math.min(passage.size(), verb + 1 + PREDICATE))
                .anyMatch(i -> passage.term(i).is("but"));
    }

    /** "Did not close in 2029" where it closed in 2031 denies the year. */
    private static boolean hasOtherNumber(Wording passage, Wording text) {
        return text.terms().stream()
                .filter(Term::isNumber)
                .anyMatch(number -> !passage.words().contains(number.lower()));
    }

    /** Not "will install", "to install", "installing". */
    private static boolean isTold(Wording passage, int verb) {
        return !passage.standing().isOpen(verb)
                && !passage.term(verb).lower().endsWith("ing")
                && !(verb > 0 && passage.term(verb - 1).is("to"));
    }

    private static boolean isDeniedThroughout(String stem, List<Wording> passages) {
        return passages.stream()
                .allMatch(passage -> IntStream.range(0, passage.size())
                        .filter(i -> passage.stem(i).equals(stem))
                        .allMatch(
                                i -> IntStream.range(Math.max(0, i - REACH), i).anyMatch(k -> isNot(passage, k))));
    }

    /** Returns where the sentence tells what the passage denies. */
    private static OptionalInt said(Wording text, Wording passage, int verb) {
        String stem = passage.stem(verb);
        return IntStream.range(0, text.size())
                .filter(i -> text.stem(i).equals(stem)
                        && !text.term(i).isCapitalised()
                        && !text.term(i).lower().endsWith("ing"))
                .filter(i -> shared(text, i, passage) >= (LIGHT.contains(stem) ? 3 : 2))
                .findFirst();
    }

    /** Returns how many words of content of the sentence, the verb left out, the passage has too. */
    private static long shared(Wording text, int verb, Wording passage) {
        return text.content().stream()
                .filter(word -> passage.content().contains(word)
                        && !word.equals(Content.key(text.term(verb).lower())))
                .count();
    }

    private static boolean isNegative(Wording text) {
        return text.terms().stream()
                .anyMatch(term -> NEGATIVE.contains(term.lower())
                        || term.lower().endsWith("n't")
                        || NEGATIVE_STEMS.contains(Verbs.stem(term.lower())));
    }

    private static Overstatement contrary(
            String sentence, Wording text, int verb, int number, Optional<String> against) {
        return Overstatement.sure(Relation.CONTRARY, sentence, text.term(verb), text.term(verb), number, against);
    }
}
