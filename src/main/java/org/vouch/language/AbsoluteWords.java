package org.vouch.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which words of a sentence are absolute about its matter: no fixed phrase, and not about the sources. */
final class AbsoluteWords {
    private static final Set<String> DENIED = Set.of("not", "isn't", "wasn't", "hardly", "nor", "than");

    private static final Set<String> DETERMINERS =
            WordList.of("the his her its their our a an this that 's whose as s'");

    private static final Set<String> NUMBERS = WordList.of("two three four five six seven eight nine ten");

    /** Behind these "the first" is a thing named before. */
    private static final Set<String> REFERENCES =
            WordList.of("is has was had will would does did says show shows gives names none");

    private final String sentence;
    private final List<Term> terms;
    private final BitSet quoted = new BitSet();
    private final SourceTalk sources;

    AbsoluteWords(String sentence) {
        this.sentence = sentence;
        this.terms = Terms.of(sentence);
        this.sources = new SourceTalk(terms);
        boolean inside = false;
        for (int i = 0; i < terms.size(); i++) {
            inside ^= terms.get(i).isDoubleQuote();
            quoted.set(i, inside);
        }
    }

    List<Term> terms() {
        return terms;
    }

    /** Returns what kind of absolute stands here; absent where none does. */
    Optional<AbsoluteClass> at(int i) {
        Term term = terms.get(i);
        Optional<AbsoluteClass> kind = term.isWord() ? kindAt(i) : Optional.empty();
        boolean none = kind.isEmpty()
                || quoted.get(i)
                || term.isCapitalised() && i > 0 && !Openings.isAt(sentence, terms, i)
                || FixedPhrases.isAt(terms, i)
                || isDenied(i)
                || is(i - 1, "if")
                || !isStrong(kind.get(), i)
                || sources.isAt(i);
        return none ? Optional.empty() : kind;
    }

    /** "No one" and "no other" are written as two words. */
    private Optional<AbsoluteClass> kindAt(int i) {
        if (is(i, "no") && is(i + 1, "one")) {
            return Optional.of(AbsoluteClass.NONE);
        }
        if (is(i, "no") && is(i + 1, "other")) {
            return Optional.of(AbsoluteClass.ONLY);
        }
        if (is(i, "nothing") && is(i + 1, "but")) {
            return Optional.of(AbsoluteClass.ONLY);
        }
        return is(i, "without") && is(i + 1, "exception")
                ? Optional.of(AbsoluteClass.ALL)
                : AbsoluteClass.of(terms.get(i).lower());
    }

    Extent extent(int i) {
        boolean two = is(i, "no") || is(i, "without") || is(i, "nothing") && is(i + 1, "but");
        int end = terms.get(two ? i + 1 : i).end();
        int start = terms.get(i).start();
        return new Extent(start, end, sentence.substring(start, end));
    }

    private boolean isStrong(AbsoluteClass kind, int i) {
        return switch (kind) {
            case FIRST -> isFirst(i);
            case LAST -> is(i - 1, "the") && !isDateAt(i + 1) && !isReference(i);
            case MOST -> !terms.get(i).is("most") || isAfterDeterminer(i) && isWord(i + 1);
            default -> true;
        };
    }

    /** "His first trip", "the first to come"; not "first, …", "comes first", "the first of May". */
    private boolean isFirst(int i) {
        boolean counted = isAfterDeterminer(i) || is(i, "first-ever") || isPossessiveBefore(i);
        boolean last = i + 1 == terms.size() || is(i + 1, ".");
        return counted && !isReference(i) && (isWord(i + 1) || last) && !is(i + 1, "and") && !is(i + 1, "or");
    }

    /** "What the first has near", "the first two look alike": a thing named before, by its place in the row. */
    private boolean isReference(int i) {
        if (!isWord(i + 1)) {
            return false;
        }
        String next = terms.get(i + 1).lower();
        boolean number = terms.get(i + 1).isNumber() || NUMBERS.contains(next);
        return REFERENCES.contains(next)
                || number && !(isWord(i + 2) && terms.get(i + 2).lower().endsWith("s"));
    }

    private boolean isPossessiveBefore(int i) {
        return i > 0
                && (terms.get(i - 1).isPossessive() || terms.get(i - 1).lower().equals("'"));
    }

    private boolean isAfterDeterminer(int i) {
        return i > 0
                && (DETERMINERS.contains(terms.get(i - 1).lower())
                        || terms.get(i - 1).isPossessive());
    }

    private boolean isDateAt(int i) {
        return i < terms.size()
                && (Names.WEEKDAYS.contains(terms.get(i).lower())
                        || Names.MONTHS.contains(terms.get(i).lower()));
    }

    private boolean isDenied(int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (DENIED.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int i) {
        return i < terms.size() && terms.get(i).isWord();
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
