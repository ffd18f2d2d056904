package org.vouch.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Absolute words that say the same, and the words of a passage that bear one of them out. */
enum AbsoluteClass {
    ONLY(
            "only sole solely exclusively alone unique",
            "only just merely else sole solely exclusively alone single unique exclusive lone other all nobody nothing"
                    + " none purely"),
    FIRST("first first-ever", "first first-ever maiden inaugural original firstly unprecedented debut"),
    LAST("last", "last final finally past previous latest since"),
    NEVER("never", "never without"),
    ALWAYS(
            "always invariably forever permanently constantly continually perpetually eternally indefinitely irrevocably",
            "always forever permanent permanently invariably invariable ever every all constantly constant never whenever"
                    + " continually continual perpetual perpetually eternal eternally indefinite indefinitely lasting life"
                    + " good fail irrevocable irrevocably whatever end endless endlessly"),
    ALL(
            "all every everything everywhere everyone everybody entire entirely completely wholly totally utterly whole",
            "all every everything everyone everybody entire entirely completely complete wholly totally total utterly"
                    + " whole each full fully altogether throughout any only unanimous unanimously"),
    UNANIMOUS(
            "unanimous unanimously unopposed",
            "unanimous unanimously unopposed all every everyone everybody none nobody against dissent without no"),
    UNCONDITIONAL(
            "unconditional unconditionally unreservedly",
            "unconditional unconditionally unreservedly fully full wholly without no condition conditions reserve"),
    CERTAIN(
            "certainly definitely undoubtedly unquestionably inevitably indisputably doubtless assuredly",
            "certain certainly sure surely definite definitely doubt doubtless undoubtedly inevitable inevitably question"
                    + " unquestionably indisputable indisputably guarantee guaranteed guarantees bound must clear clearly"
                    + " assured assuredly will always never no not"),
    NONE(
            "none nobody nothing no-one nowhere anywhere",
            "ruled denied denies excludes excluded bans banned forbids refuses avoid unknown unclear unheard nowhere anywhere none nobody nothing no-one no neither nor not without never cannot any alone"),
    UNPRECEDENTED("unprecedented", "unprecedented first first-ever never"),
    EVER("ever", "ever recorded first-ever never always history record life lifetime career memory"),
    AT_ALL("whatsoever whatever", "all whatsoever whatever any single none nobody nothing ever never neither"),
    /** "By any official": of a whole kind, where the passages have one of it. */
    ANY(
            "any",
            "any anybody anyone anything anywhere no none nobody nothing no-one nowhere never nor neither not cannot without"
                    + " all every each everyone everything whatever whoever ever whether if unless only"
                    + " refuse refuses refused refusing deny denies denied denying rule rules ruled ban bans banned forbid"
                    + " forbids forbade lack lacks lacked avoid avoids dismiss dismisses dismissed reject rejects rejected"
                    + " before until than too hardly unlikely nonsense free"),
    MOST("most", "most main primary principal chief top leading foremost"),
    THROUGHOUT("throughout", "throughout all whole entire every each always since until from during long over");

    /** Superlatives; a row is borne out by its own words. */
    private static final List<Set<String>> SUPERLATIVES = List.of(
            WordList.of("largest biggest greatest grandest hugest"),
            WordList.of("highest tallest topmost"),
            WordList.of("smallest tiniest least lowest poorest"),
            WordList.of("closest nearest"),
            WordList.of("strongest mightiest toughest"),
            WordList.of("strictest harshest severest"),
            WordList.of("worst gravest"),
            WordList.of("best finest"),
            WordList.of("deadliest bloodiest"),
            WordList.of("oldest eldest"),
            WordList.of("youngest"),
            WordList.of("longest"),
            WordList.of("shortest"),
            WordList.of("newest"),
            WordList.of("fastest quickest"),
            WordList.of("slowest"),
            WordList.of("heaviest"),
            WordList.of("deepest"),
            WordList.of("widest broadest"),
            WordList.of("richest wealthiest"),
            WordList.of("busiest"),
            WordList.of("weakest"),
            WordList.of("fiercest"),
            WordList.of("hottest"),
            WordList.of("coldest"),
            WordList.of("slightest faintest merest"));

    /** Superlatives that say of most things no more than one another. */
    private static final List<Set<String>> GENERAL = List.of(
            WordList.of("best highest greatest strongest biggest largest finest"),
            WordList.of("worst lowest poorest weakest smallest fewest least"));

    private static final String DENY = Verbs.stem("denied");

    /** "Any further rise" is no rise at all only from now on. */
    private static final Set<String> FURTHER = WordList.of("further more longer such other additional");

    private final Set<String> words;
    private final Set<String> bearers;

    AbsoluteClass(String words, String bearers) {
        this.words = WordList.of(words);
        this.bearers = WordList.of(bearers);
    }

    static Optional<AbsoluteClass> of(String lower) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.contains(lower))
                .findFirst()
                .or(() -> SUPERLATIVES.stream().anyMatch(row -> row.contains(lower) && !lower.equals("least"))
                        ? Optional.of(MOST)
                        : Optional.empty());
    }

    /** Returns whether a passage holds a word that bears this one out. */
    boolean isBorneOut(String lower, List<Term> passage, AbsoluteBearer bearer) {
        if (this == NEVER && isWholeDenial(passage) || (this == NEVER || this == FIRST) && isUnseen(passage)) {
            return true;
        }
        for (int i = 0; i < passage.size(); i++) {
            if (isOfForce(lower, passage, i, bearer) && bearer.isBearer(this, passage, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfForce(String lower, List<Term> passage, int i, AbsoluteBearer bearer) {
        Term term = passage.get(i);
        if (this == MOST && !lower.equals("most")) {
            return term.is("most")
                    || term.is("record")
                    || isInFront(passage, i)
                    || isLike(lower, ranked(term.lower()))
                    || isComparative(lower, passage, i);
        }
        if (this == ONLY && (isLongest(lower, term) || term.is("one") && bearer.isBeforeSingle())) {
            return true;
        }
        if (this == NEVER
                && term.isAny("time", "point")
                && i > 1
                && passage.get(i - 1).is("no")) {
            return passage.get(i - 2).is("at");
        }
        if (this == ONLY && term.isAny("until", "till", "unless")) {
            return bearer.isBeforePreposition();
        }
        boolean atAll = term.is("all") && i > 0 && passage.get(i - 1).is("at");
        if (this == ALL && (atAll || term.isAny("any", "each") && !bearer.isOfSame(passage, i))) {
            return false;
        }
        if (this == ALL && term.is("only")) {
            return bearer.isAllBut();
        }
        if (term.is("each") && (i + 1 >= passage.size() || !passage.get(i + 1).isWord())) {
            return false;
        }
        if (lower.equals("everywhere") && !passage.get(i).is("throughout")) {
            return term.isAny("anywhere", "everywhere", "all");
        }
        if (lower.equals("anywhere") || lower.equals("nowhere")) {
            return term.isAny("anywhere", "nowhere", "everywhere");
        }
        if (this == ONLY && (term.is("all") || term.is("nobody") || term.is("nothing") || term.is("none"))) {
            return i + 1 < passage.size()
                    && (passage.get(i + 1).is("but") || passage.get(i + 1).is("else"));
        }
        if (this == ONLY && term.is("other")) {
            return i > 0 && (passage.get(i - 1).is("no") || passage.get(i - 1).is("any"));
        }
        if (this == MOST && term.is("record")) {
            return true;
        }
        return bearers.contains(term.lower()) || isNot(term) && (this == NONE || this == ANY);
    }

    /** "It came first with 31 of the 120 seats": the largest. */
    private static boolean isInFront(List<Term> passage, int i) {
        return passage.get(i).is("first") && i > 0 && passage.get(i - 1).isAny("came", "come", "comes", "finished");
    }

    /** "Ninth-largest" is a rank, as "ninth largest" is. */
    private static String ranked(String lower) {
        int hyphen = lower.indexOf('-');
        String before = hyphen < 0 ? "" : lower.substring(0, hyphen);
        boolean rank = before.equals("second")
                || before.equals("third")
                || before.endsWith("th")
                || before.endsWith("2nd")
                || before.endsWith("3rd");
        return hyphen < 0 || rank ? lower : lower.substring(hyphen + 1);
    }

    /** "No place will have it for longer": the longest. */
    private static boolean isComparative(String lower, List<Term> passage, int i) {
        String comparative = lower.endsWith("est") ? lower.substring(0, lower.length() - 2) + "r" : lower;
        boolean ever = i + 2 < passage.size()
                && passage.get(i + 1).is("than")
                && passage.get(i + 2).isAny("ever", "any", "at", "all")
                && (passage.get(i + 2).is("ever")
                        || passage.subList(i, passage.size()).stream().anyMatch(t -> t.is("any") || t.is("other")));
        boolean fewer = passage.get(i).is("fewer")
                || passage.get(i).is("less")
                || passage.get(i).is("more");
        return ever && (fewer || isComparativeOf(lower, passage.get(i).lower()))
                || passage.get(i).is(comparative)
                        && passage.stream().anyMatch(term -> term.is("no") || term.is("never"));
    }

    private static boolean isComparativeOf(String superlative, String comparative) {
        String stem = superlative.endsWith("est") ? superlative.substring(0, superlative.length() - 3) : superlative;
        return comparative.equals(stem + "er")
                || superlative.equals("worst") && comparative.equals("worse")
                || superlative.equals("best") && comparative.equals("better");
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other)
                || SUPERLATIVES.stream().anyMatch(row -> row.contains(one) && row.contains(other))
                || GENERAL.stream().anyMatch(row -> row.contains(one) && row.contains(other));
    }

    /** "No other would be as long": the longest. */
    private static boolean isLongest(String lower, Term term) {
        return lower.equals("no") && of(term.lower()).filter(MOST::equals).isPresent();
    }

    /** "No president had visited the island before". */
    private static boolean isUnseen(List<Term> passage) {
        int no = IntStream.range(0, passage.size())
                .filter(i -> passage.get(i).isAny("no", "none", "nobody", "neither"))
                .findFirst()
                .orElse(passage.size());
        return IntStream.range(no, passage.size())
                .anyMatch(i -> passage.get(i).isAny("before", "previously")
                        && (i + 1 >= passage.size()
                                || !passage.get(i + 1).isWord()
                                || passage.get(i + 1).is("had")));
    }

    /** "Has not made any", "nobody has ever", "denies having made": what leaves no case out. */
    private static boolean isWholeDenial(List<Term> passage) {
        boolean not = false;
        for (int i = 1; i < passage.size(); i++) {
            boolean been = passage.get(i).is("no") && passage.get(i - 1).is("been");
            boolean having = passage.get(i).is("having")
                    && Verbs.stem(passage.get(i - 1).lower()).equals(DENY);
            if (been || having) {
                return true;
            }
        }
        for (int i = 0; i < passage.size(); i++) {
            Term term = passage.get(i);
            boolean refused = term.is("refused") && i > 0 && passage.get(i - 1).is("always");
            boolean further = i + 1 < passage.size()
                    && FURTHER.contains(passage.get(i + 1).lower());
            if (refused) {
                return true;
            }
            not |= isNot(term) || term.isAny("no", "none", "nobody", "nothing", "neither", "without", "refused");
            if (not && !further && term.isAny("any", "ever", "once", "anything", "anybody", "anyone")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNot(Term term) {
        return term.is("not") || term.lower().endsWith("n't");
    }
}
