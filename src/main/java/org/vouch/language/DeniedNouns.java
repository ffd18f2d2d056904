package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/** Finds in a sentence a noun told as there of which its passages say that there is none: "harm has been done" for "no harm has been done". */
final class DeniedNouns {
    /** So many terms behind a noun its verb stands. */
    private static final int REACH = 5;

    /** No passage denies more. */
    private static final int MOST = 20;

    private static final Set<String> NEGATIVE = WordList.of(
            "no not never none nobody nothing neither nor without hardly"
                    + " cannot whether if until unless before lack lacks lacked absence denied denies deny refused yet but only except");

    private DeniedNouns() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        boolean open = text.terms().stream()
                .anyMatch(
                        term -> NEGATIVE.contains(term.lower()) || term.lower().endsWith("n't"));
        if (open) {
            return Optional.empty();
        }
        int tried = 0;
        for (int number = 0; number < passages.size(); number++) {
            Wording passage = passages.get(number);
            for (int i = 0; i + 2 < passage.size(); i++) {
                boolean no = passage.term(i).is("no") && tried++ < MOST;
                OptionalInt noun = no ? noun(passage, i) : OptionalInt.empty();
                OptionalInt said = noun.isPresent() ? told(text, passage, noun.getAsInt()) : OptionalInt.empty();
                if (said.isPresent()
                        && !isAffirmed(
                                passages,
                                Content.key(passage.term(noun.getAsInt()).lower()))) {
                    String against = "no " + passage.term(noun.getAsInt()).text();
                    return Optional.of(Overstatement.sure(
                            Relation.CONTRARY,
                            sentence,
                            text.term(said.getAsInt()),
                            text.term(said.getAsInt()),
                            number,
                            Optional.of(against)));
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalInt noun(Wording passage, int no) {
        int last = -1;
        for (int i = no + 1; i < Math.min(passage.size(), no + 4) && Content.isContent(passage.term(i)); i++) {
            if (EventVerbs.isPast(passage.term(i))) {
                break;
            }
            last = i;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** Returns where a sentence has the noun with the verb that a passage has behind it. */
    private static OptionalInt told(Wording text, Wording passage, int noun) {
        OptionalInt verb = verbBehind(passage, noun);
        String key = Content.key(passage.term(noun).lower());
        return verb.isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(0, text.size())
                        .filter(i -> Content.key(text.term(i).lower()).equals(key))
                        .filter(i -> {
                            OptionalInt own = verbBehind(text, i);
                            return own.isPresent() && text.stem(own.getAsInt()).equals(passage.stem(verb.getAsInt()));
                        })
                        .findFirst();
    }

    /** Returns the verb of a noun with nothing but auxiliaries between: "harm has been done". */
    private static OptionalInt verbBehind(Wording text, int noun) {
        for (int i = noun + 1; i < Math.min(text.size(), noun + REACH); i++) {
            Term term = text.term(i);
            boolean auxiliary = term.isAny("has", "have", "had", "was", "were", "been", "yet", "so", "far", "ever");
            if (!auxiliary) {
                return EventVerbs.isPastOrParticiple(term) && i > noun + 1 ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Returns whether some passage has the noun without a "no" before it. */
    private static boolean isAffirmed(List<Wording> passages, String key) {
        return passages.stream()
                .anyMatch(passage -> IntStream.range(0, passage.size())
                        .filter(i -> Content.key(passage.term(i).lower()).equals(key))
                        .anyMatch(i -> IntStream.range(Math.max(0, i - 3), i)
                                .noneMatch(k -> passage.term(k).isAny("no", "any", "without"))));
    }
}
