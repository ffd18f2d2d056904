package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence what a passage says of something else alone: "with an agreement" where it has "without an agreement",
 * "applies to residents" where it has "to tourists, not to residents"; or behind a preposition that excludes the other: "after
 * help arrived" where it has "before help arrived".
 */
final class DeniedComplement {
    /** So many words stand between a preposition and its noun: "without any formal agreement". */
    private static final int REACH = 5;

    /** So many terms before a preposition its clause may begin. */
    private static final int FAR = 14;

    /** "More" and "fewer" stand before their noun as prepositions do. */
    private static final Set<String> PREPOSITIONS = WordList.of(
            "for to in on of with without from by at against about after before under into over towards through above below inside outside more fewer less");

    /** Of what stands behind one of two such prepositions, the other says the contrary. */
    private static final Map<String, List<String>> CONTRARY = Map.ofEntries(
            Map.entry("before", List.of("after")),
            Map.entry("after", List.of("before")),
            Map.entry("since", List.of("before")),
            Map.entry("above", List.of("below")),
            Map.entry("below", List.of("above")),
            Map.entry("inside", List.of("outside")),
            Map.entry("outside", List.of("inside")),
            Map.entry("more", List.of("fewer", "less")),
            Map.entry("fewer", List.of("more")),
            Map.entry("less", List.of("more")),
            Map.entry("with", List.of("without")));

    /** "For the first time since the war" says as well what was before it. */
    private static final Set<String> RANKS = WordList.of("first last only");

    /** "Not only for", "not just to" deny nothing. */
    private static final Set<String> NO_DENIAL = WordList.of("only just merely simply least so");

    /** A preposition with the last word of what stands behind it. */
    private record Complement(String preposition, String noun, int first, int last) {
        String key() {
            return preposition + " " + noun;
        }
    }

    private DeniedComplement() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        Map<String, Complement> said = new HashMap<>();
        affirmed(text).forEach(one -> said.putIfAbsent(one.key(), one));
        for (int number = 0; number < passages.size() && !said.isEmpty(); number++) {
            Wording passage = passages.get(number);
            List<Complement> denied =
                    denied(passage).filter(one -> said.containsKey(one.key())).toList();
            Set<String> affirmed = denied.isEmpty() ? Set.of() : keys(passages);
            Optional<Complement> alone =
                    denied.stream().filter(one -> !affirmed.contains(one.key())).findFirst();
            if (alone.isPresent()) {
                String against = words(passage, alone.get());
                return Optional.of(contrary(sentence, text, said.get(alone.get().key()), number, against));
            }
        }
        return Optional.empty();
    }

    private static Set<String> keys(List<Wording> passages) {
        return passages.stream()
                .flatMap(DeniedComplement::affirmed)
                .map(Complement::key)
                .collect(Collectors.toSet());
    }

    private static Stream<Complement> affirmed(Wording text) {
        return IntStream.range(0, text.size())
                .filter(i -> !isDenied(text, i))
                .boxed()
                .flatMap(i -> text.term(i).isAny("includes", "include", "included", "including")
                        ? complement(text, i, "with").stream()
                        : PREPOSITIONS.contains(text.term(i).lower())
                                ? complement(text, i, text.term(i).lower()).stream()
                                : Stream.<Complement>empty());
    }

    private static Stream<Complement> denied(Wording text) {
        return IntStream.range(0, text.size()).boxed().flatMap(i -> {
            Term term = text.term(i);
            if (term.is("without")) {
                return isDeniedAnywhere(text, i) ? Stream.<Complement>empty() : complement(text, i, "with").stream();
            }
            List<String> contrary = CONTRARY.getOrDefault(term.lower(), List.of());
            boolean denial = term.isAny("before", "with") ? isDeniedAnywhere(text, i) : isDenied(text, i);
            if (!contrary.isEmpty() && !denial && !(term.is("since") && isRanked(text, i))) {
                return contrary.stream().flatMap(other -> complement(text, i, other).stream());
            }
            boolean not = term.is("not")
                    && i + 1 < text.size()
                    && PREPOSITIONS.contains(text.term(i + 1).lower());
            return not ? complement(text, i + 1, text.term(i + 1).lower()).stream() : Stream.<Complement>empty();
        });
    }

    private static boolean isRanked(Wording text, int i) {
        return IntStream.range(Math.max(0, i - REACH), i)
                .anyMatch(k -> RANKS.contains(text.term(k).lower()));
    }

    /** A denial anywhere shortly before leaves open what it denies. */
    private static boolean isDenied(Wording text, int i) {
        return IntStream.range(Math.max(0, i - REACH), i)
                .anyMatch(k -> WordStanding.isDenial(text.term(k))
                        && !(k + 1 < text.size()
                                && NO_DENIAL.contains(text.term(k + 1).lower())));
    }

    /** "No crane will be run without", "is not expected to sign it before": a denial far before turns these round. */
    private static boolean isDeniedAnywhere(Wording text, int i) {
        return IntStream.iterate(
                        i - 1, k -> k >= Math.max(0, i - FAR) && !text.term(k).isAny(".", ";", ":"), k -> k - 1)
                .anyMatch(k -> WordStanding.isDenial(text.term(k)));
    }

    /** Returns the preposition with the last word of its noun phrase; absent where that cannot be told. */
    private static Optional<Complement> complement(Wording text, int at, String preposition) {
        int last = at;
        for (int k = at + 1; k < Math.min(text.size(), at + REACH) && isOfPhrase(text, k); k++) {
            last = k;
        }
        boolean noun = last > at && Content.isContent(text.term(last)) && !isInfinitive(text, at);
        return noun ? Optional.of(new Complement(preposition, text.stem(last), at, last)) : Optional.empty();
    }

    /** "Not to race": behind "to" a noun is told by its article, its plural or its capital letter. */
    private static boolean isInfinitive(Wording text, int at) {
        Term next = text.term(at + 1);
        return text.term(at).is("to")
                && !FunctionWords.ALL.contains(next.lower())
                && !next.lower().endsWith("s")
                && !next.isCapitalised();
    }

    private static boolean isOfPhrase(Wording text, int k) {
        Term term = text.term(k);
        boolean word =
                term.isWord() && !PREPOSITIONS.contains(term.lower()) && !FunctionWords.ALL.contains(term.lower());
        return word && !EventVerbs.isFinite(term.lower())
                || term.isAny("a", "an", "the", "any", "his", "her", "its", "their");
    }

    private static Overstatement contrary(String sentence, Wording text, Complement said, int passage, String against) {
        return Overstatement.sure(
                Relation.CONTRARY,
                sentence,
                text.term(said.first()),
                text.term(said.last()),
                passage,
                Optional.of(against));
    }

    private static String words(Wording passage, Complement denied) {
        boolean itself = passage.term(denied.first()).is("without")
                || !denied.preposition().equals(passage.term(denied.first()).lower());
        int from = itself ? denied.first() : denied.first() - 1;
        return Terms.joined(passage.terms().subList(from, denied.last() + 1));
    }
}
