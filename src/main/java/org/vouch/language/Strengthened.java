package org.vouch.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the words that make a sentence surer than its passages: "will" where they have "may", "knows" where they have
 * "believes".
 */
final class Strengthened {
    private static final Set<String> WILL = WordList.of("will shall 'll");

    private static final Set<String> POSSIBLE = WordList.of("""
            may might could possible possibly perhaps maybe chance potentially unlikely improbable doubtful can conceivably possibility
            """);

    /** With these a passage gives something as expected. */
    private static final Set<String> EXPECTED =
            WordList.of("likely likelier likeliest probable probably expected expects expect");

    /** With one of these, which are stems, a sentence gives it as expected too. */
    private static final Set<String> EXPECTING = WordList.stems("""
            likely likelier likeliest probable probably expect expectation think believe reckon forecast foresee foresaw project
            projection predict prediction anticipate estimate prospect outlook view opinion see calculate assume bet count suppose odds
            """);

    private static final Set<String> LEADING = WordList.of("in at on for under near outside within among by");

    private static final Set<String> UNSURE = WordList.stems("""
            believe think thought suspect estimate expect reckon guess suggest point fear look investigate
            """);

    private static final Set<String> UNSURE_WORDS = WordList.of(
            "almost probably likely possibly perhaps may might could believed thought unclear seems apparently");

    /** What somebody knows, and does not merely think. */
    private static final Set<String> SURE =
            WordList.stems("know prove show establish discover trace count confirm certain");

    private static final Set<String> OATHS = WordList.of("certainly surely definitely undoubtedly inevitably");

    private static final Set<String> BE = WordList.of("is are was were be been");

    private static final Set<String> NO_SUBJECTS = WordList.of("not to the a article post own his her its their");

    /** "Would be able to", "would be the earliest time", "would let them": no more than "could". */
    private static final Set<String> NO_MORE =
            WordList.of("able unable the a an rather like let allow permit enable entitle free have need require");

    private static final Set<String> WISHES = WordList.stems("hope wish fear want think believe");

    private final String sentence;
    private final List<Term> terms;
    private final List<List<Term>> passages;
    private final boolean mayWould;
    private final boolean expects;

    private Strengthened(String sentence, List<List<Term>> passages) {
        this.sentence = sentence;
        this.terms = Terms.ofProse(sentence);
        this.passages = passages;
        this.mayWould = isBeyondWould(terms, passages);
        this.expects = terms.stream().anyMatch(term -> EXPECTING.contains(Verbs.stem(term.lower())));
    }

    static Optional<Overstatement> find(String sentence, List<List<Term>> passages) {
        Strengthened strengthened = new Strengthened(sentence, passages);
        return strengthened
                .will()
                .or(strengthened::sure)
                .map(words -> Overstatement.done(words, strengthened.unsure(), true));
    }

    private Optional<Extent> will() {
        if (terms.stream().anyMatch(term -> term.isAny("hope", "hopes", "hoped"))) {
            return Optional.empty();
        }
        Set<String> possible = new TreeSet<>();
        Set<String> firm = new TreeSet<>();
        passages.forEach(passage -> read(passage, possible, firm));
        boolean sworn = passages.stream().anyMatch(passage -> has(passage, OATHS));
        for (Clause clause : Clause.finely(terms)) {
            OptionalInt surer = isOpen(clause) ? OptionalInt.empty() : surer(clause, sworn, possible, firm);
            if (surer.isPresent()) {
                return Optional.of(extent(surer.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Sorts the words of content of a passage by whether their clause holds something possible or something planned. */
    private void read(List<Term> passage, Set<String> possible, Set<String> firm) {
        for (Clause clause : Clause.finely(passage)) {
            boolean open = false;
            boolean planned = false;
            for (int i = clause.from(); i < clause.to(); i++) {
                boolean able = i + 1 < clause.to()
                        && passage.get(i).is("could")
                        && passage.get(i + 1).is("not");
                open |= !able && isLess(passage.get(i));
                planned |= WILL.contains(passage.get(i).lower())
                        || passage.get(i).is("would")
                        || isToBe(passage, i, clause.to());
            }
            Set<String> content = Content.of(passage, clause.from(), clause.to());
            boolean leading = clause.to() < passage.size()
                    && clause.from() < clause.to()
                    && LEADING.contains(passage.get(clause.from()).lower())
                    && passage.get(clause.to()).is(",");
            if (open || planned || !leading) {
                (open && !planned ? possible : firm).addAll(content);
            }
        }
    }

    /** Returns whether a word of a passage makes what it says less than sure, and the sentence has none for that. */
    private boolean isLess(Term term) {
        return POSSIBLE.contains(term.lower()) || !expects && EXPECTED.contains(term.lower());
    }

    /** "Is to begin". */
    private static boolean isToBe(List<Term> passage, int i, int to) {
        return passage.get(i).isAny("is", "are")
                && i + 1 < to
                && passage.get(i + 1).is("to");
    }

    private boolean isOpen(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean open = POSSIBLE.contains(terms.get(i).lower())
                    || UNSURE_WORDS.contains(terms.get(i).lower());
            if (open || terms.get(i).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first "will" behind which more is possible than firm; read from the end, so that each word is read once. */
    private OptionalInt surer(Clause clause, boolean sworn, Set<String> possible, Set<String> firm) {
        OptionalInt first = OptionalInt.empty();
        Set<String> whole = Content.of(terms, clause.from(), clause.to());
        boolean mostlyOpen = whole.stream().filter(possible::contains).count()
                > whole.stream().filter(firm::contains).count();
        Set<String> content = new HashSet<>();
        int open = 0;
        int sure = 0;
        for (int i = clause.to() - 1; i >= clause.from(); i--) {
            for (String key : Content.of(terms, i, i + 1)) {
                boolean isNew = content.add(key);
                open += isNew && possible.contains(key) ? 1 : 0;
                sure += isNew && firm.contains(key) ? 1 : 0;
            }
            boolean oath =
                    i + 1 < clause.to() && OATHS.contains(terms.get(i + 1).lower());
            boolean will = WILL.contains(terms.get(i).lower()) || mayWould && isWould(i);
            if (will && (oath && !sworn || open > sure || mostlyOpen)) {
                first = OptionalInt.of(i);
            }
        }
        return first;
    }

    /** "Would be cut" where the passages have nothing but "could". */
    private boolean isWould(int i) {
        int behind = i + 1 < terms.size() && terms.get(i + 1).is("be") ? i + 2 : i + 1;
        return terms.get(i).is("would")
                && behind < terms.size()
                && !terms.get(behind).is("not")
                && !NO_MORE.contains(terms.get(behind).lower())
                && !terms.get(behind).lower().endsWith("able");
    }

    /** Returns whether "would" may be more than the passages have: none has it, and nobody in the sentence hopes or thinks. */
    private static boolean isBeyondWould(List<Term> terms, List<List<Term>> passages) {
        boolean wished = terms.stream().anyMatch(term -> WISHES.contains(Verbs.stem(term.lower())));
        return !wished
                && passages.stream().noneMatch(passage -> passage.stream().anyMatch(term -> term.is("would")));
    }

    private Optional<Extent> sure() {
        boolean unsure = passages.stream().anyMatch(Strengthened::isUnsure);
        if (!unsure) {
            return Optional.empty();
        }
        Set<String> known = new TreeSet<>();
        passages.forEach(passage -> known.addAll(stemsOf(passage)));
        for (int i = 0; i < terms.size(); i++) {
            String stem = Verbs.stem(terms.get(i).lower());
            if (SURE.contains(stem) && !known.contains(stem) && isClaim(i)) {
                return Optional.of(extent(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the number of the first passage that gives something as thought, likely or possible. */
    private int unsure() {
        return IntStream.range(0, passages.size())
                .filter(i -> isUnsure(passages.get(i)) || has(passages.get(i), POSSIBLE))
                .findFirst()
                .orElse(0);
    }

    private static boolean isUnsure(List<Term> passage) {
        return has(passage, UNSURE_WORDS)
                || passage.stream().anyMatch(term -> UNSURE.contains(Verbs.stem(term.lower())));
    }

    private static Set<String> stemsOf(List<Term> passage) {
        return passage.stream().map(term -> Verbs.stem(term.lower())).collect(Collectors.toSet());
    }

    /** "Knows", "have shown that", "is certain"; what follows is not held back again. */
    private boolean isClaim(int i) {
        int at = EventVerbs.beforeAdverbs(terms, i, 0);
        String before = at < 0 ? "" : terms.get(at).lower();
        if (terms.get(i).is("certain")) {
            return BE.contains(before) && !keepsReserve(i);
        }
        if (at >= 0 && terms.get(at).isPossessive()) {
            return false;
        }
        boolean perfect = WordList.isAny(before, "has", "have", "had");
        boolean clause = i + 1 < terms.size() && terms.get(i + 1).is("that") || i + 2 >= terms.size();
        boolean verb = clause && !BE.contains(before) && !Framing.isNoun(before) && !NO_SUBJECTS.contains(before);
        return (perfect || verb) && !keepsReserve(i);
    }

    private boolean keepsReserve(int but) {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).lower();
            boolean open = POSSIBLE.contains(word) || UNSURE_WORDS.contains(word);
            if (i != but
                    && (open || !WILL.contains(word) && Reserve.at(terms, i).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Term> passage, Set<String> words) {
        return passage.stream().anyMatch(term -> words.contains(term.lower()));
    }

    private Extent extent(int i) {
        int start = terms.get(i).start();
        int end = terms.get(i).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
