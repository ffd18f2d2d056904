package org.vouch.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which words of a sentence are absolute about its matter: no fixed phrase, and not about the sources. */
final class AbsoluteWords {
    private static final Set<String> DENIED = WordList.of("not isn't wasn't hardly nor than");

    private static final Set<String> DETERMINERS =
            WordList.of("the his her its their our a an this that 's whose as s'");

    private static final Set<String> DEFINITE = WordList.of("the its his her their these those");

    private static final Set<String> NUMBERS = WordList.of("two three four five six seven eight nine ten");

    /** Behind these "the first" is a thing named before. */
    private static final Set<String> REFERENCES =
            WordList.of("is has was had will would does did says show shows gives names none no");

    private static final Set<String> RANKS =
            WordList.of("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th");

    private static final Set<String> PARTS = WordList.of(
            "most some part half third quarter many almost nearly virtually several majority mostly largely");

    private static final Set<String> NOT_BEFORE_ALONE = WordList.of(
            "let leave left live lives lived living stand stands stood go goes went travel travelled is was are were be been"
                    + " not act acted work worked come came home sat sit");

    private final String sentence;
    private final List<Term> terms;
    private final BitSet quoted = new BitSet();
    private final Set<String> evidence;
    private final SourceTalk sources;

    AbsoluteWords(String sentence, List<List<Term>> passages) {
        this.sentence = sentence;
        this.terms = Terms.of(sentence);
        this.evidence = passages.stream().flatMap(AbsoluteWords::words).collect(Collectors.toSet());
        this.sources = new SourceTalk(terms, evidence);
        boolean inside = false;
        for (int i = 0; i < terms.size(); i++) {
            inside ^= terms.get(i).isDoubleQuote();
            quoted.set(i, inside);
        }
    }

    /** Returns the words, and for a number behind "the" both: "the 151". */
    private static Stream<String> words(List<Term> passage) {
        return IntStream.range(0, passage.size()).boxed().flatMap(i -> {
            String word = passage.get(i).lower();
            boolean number = passage.get(i).isNumber() || NumberWords.SMALL.containsKey(word);
            boolean part = i > 2 && passage.get(i - 2).is("of") && isQuantity(passage.get(i - 3));
            boolean definite = i > 0
                    && (DEFINITE.contains(passage.get(i - 1).lower())
                            || passage.get(i - 1).isPossessive());
            boolean counted = number && definite && !part;
            boolean rate = i > 0 && passage.get(i - 1).isAny("a", "per");
            return counted ? Stream.of(word, "the " + word) : rate ? Stream.of(word, "a " + word) : Stream.of(word);
        });
    }

    private static boolean isQuantity(Term term) {
        return isNumber(term) || PARTS.contains(term.lower());
    }

    private static boolean isNumber(Term term) {
        return term.isNumber() || NumberWords.SMALL.containsKey(term.lower());
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
                || FixedPhrases.isAt(terms, i) && !isAtAllTimes(i) && !isOfKind(i)
                || isDenied(i)
                || is(i - 1, "if")
                || is(i - 1, "or") && is(i, "only")
                || isRestated(i)
                || isRate(i)
                || isShare(i)
                || !isStrong(kind.get(), i)
                || sources.isAt(i);
        return none ? Optional.empty() : kind;
    }

    /** Returns whether a word stands in no quotation and speaks of no source. */
    boolean isMatter(int i) {
        boolean denied = is(i - 1, "not") && !is(i, "one") || isRate(i);
        return terms.get(i).isWord() && !quoted.get(i) && !denied && !sources.isAt(i);
    }

    private Optional<AbsoluteClass> kindAt(int i) {
        return AbsolutePhrases.at(terms, i)
                .or(() -> AbsoluteClass.of(terms.get(i).lower()));
    }

    private boolean isPlural(int i) {
        String word = terms.get(i).lower();
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                || WordList.isAny(word, "people", "men", "women", "children");
    }

    /** "The first of its kind". */
    private boolean isOfKind(int i) {
        return is(i, "first") && is(i + 1, "of") && is(i + 3, "kind");
    }

    private boolean isAtAllTimes(int i) {
        return is(i, "all")
                && isWord(i + 1)
                && (terms.get(i + 1).isAny("times", "hours", "levels", "ages", "points", "stages")
                        || is(i - 1, "at") && isBeforeNoun(i));
    }

    /** "At all Security Council meetings"; not "not at all surprising". */
    private boolean isBeforeNoun(int i) {
        return Content.isContent(terms.get(i + 1))
                && (isPlural(i + 1)
                        || isWord(i + 2) && isPlural(i + 2)
                        || isWord(i + 3) && terms.get(i + 1).isCapitalised() && isPlural(i + 3));
    }

    /** "All 151 seats" where the passage has "the 151", "seven plants, all in Japan" where it has "seven plants in Japan". */
    private boolean isRestated(int i) {
        if (!is(i, "all")) {
            return false;
        }
        boolean counted =
                isWord(i + 1) && evidence.contains("the " + terms.get(i + 1).lower());
        boolean beside = is(i - 1, ",")
                && isWord(i + 1)
                && terms.get(i + 1).isAny("in", "of", "from", "on", "at")
                && !is(i + 2, "them")
                && !is(i + 2, "which")
                && !is(i + 2, "whom");
        boolean parts = evidence.stream().anyMatch(PARTS::contains);
        return beside && !parts || counted;
    }

    /** "Every day" where the passage has so many "a day", or "daily". */
    private boolean isRate(int i) {
        if (!(is(i, "every") || is(i, "each")) || !isWord(i + 1) || is(i - 1, "in") || is(i - 1, "of")) {
            return false;
        }
        String unit = terms.get(i + 1).lower();
        String adverb = unit.equals("day") ? "daily" : unit + "ly";
        return Units.TIMES.contains(unit) && (evidence.contains("a " + unit) || evidence.contains(adverb));
    }

    /** "Four of every five", "one in every ten". */
    private boolean isShare(int i) {
        return (is(i, "every") || is(i, "each"))
                && i > 1
                && terms.get(i - 1).isAny("of", "in", "out")
                && isNumber(terms.get(i - 2))
                && i + 1 < terms.size()
                && isNumber(terms.get(i + 1));
    }

    Extent extent(int i) {
        return extent(i, i + AbsolutePhrases.words(terms, i) - 1);
    }

    Extent extent(int first, int last) {
        int start = terms.get(first).start();
        int end = terms.get(last).end();
        return new Extent(start, end, sentence.substring(start, end));
    }

    private boolean isStrong(AbsoluteClass kind, int i) {
        return switch (kind) {
            case FIRST -> isFirst(i);
            case LAST -> is(i - 1, "the") && !isDateAt(i + 1) && !isReference(i) && !isSpan(i + 1);
            case CERTAIN -> i == 0 || !PARTS.contains(terms.get(i - 1).lower());
            case ONLY -> !is(i, "alone") || isAlone(i);
            case MOST ->
                i > 0 && RANKS.contains(terms.get(i - 1).lower())
                        ? false
                        : !terms.get(i).is("most") || isAfterDeterminer(i) && isWord(i + 1);
            case THROUGHOUT -> i + 1 < terms.size() && (isDateAt(i + 1) || isDateAt(i + 2));
            default -> true;
        };
    }

    /** "Moscow alone has": behind a name, a noun or a pronoun and before what it does. */
    private boolean isAlone(int i) {
        boolean behindMark = i > 0
                && is(i - 1, ",")
                && isWord(i + 1)
                && EventVerbs.isFinite(terms.get(i + 1).lower());
        if (i == 0
                || !behindMark
                        && !terms.get(i - 1).isWord()
                        && !terms.get(i - 1).isDoubleQuote()) {
            return false;
        }
        return isWord(i + 1)
                && !NOT_BEFORE_ALONE.contains(terms.get(i - 1).lower())
                && (EventVerbs.isFinite(terms.get(i + 1).lower())
                        || EventVerbs.isPastOrParticiple(terms.get(i + 1))
                        || terms.get(i + 1).lower().endsWith("s"));
    }

    /** "His first trip", "the first to come"; not "first, …", "comes first", "the first of May". */
    private boolean isFirst(int i) {
        boolean counted = isAfterDeterminer(i) || is(i, "first-ever") || isPossessiveBefore(i);
        boolean last = i + 1 == terms.size() || is(i + 1, ".");
        return counted
                && !isReference(i)
                && (isWord(i + 1) || last)
                && !is(i + 1, "and")
                && !is(i + 1, "or")
                && !isOfTime(i + 1);
    }

    /** "The first days", "the first week of June", "the first half of the year": a time, not the first of many things. */
    private boolean isOfTime(int i) {
        int noun = is(i, "few") ? i + 1 : i;
        if (!isWord(noun)) {
            return false;
        }
        boolean times = Units.areTimes(terms.get(noun).lower());
        boolean part = terms.get(noun).isAny("week", "half", "quarter", "third") && is(noun + 1, "of");
        return times || part || isSpan(i);
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

    /** "The last six months" are a time, not the last of many things. */
    private boolean isSpan(int i) {
        return isWord(i + 1)
                && isQuantity(terms.get(i))
                && Units.TIMES.contains(terms.get(i + 1).lower().replaceFirst("s$", ""));
    }

    private boolean isDenied(int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            boolean comparing = is(k, "than") && is(i, "ever");
            if (DENIED.contains(terms.get(k).lower()) && !comparing) {
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
