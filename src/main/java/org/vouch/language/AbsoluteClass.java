package org.vouch.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Absolute words that say the same, and the words of a passage that bear one of them out. */
enum AbsoluteClass {
    ONLY("only sole solely exclusively", "only sole solely exclusively alone single unique exclusive lone"),
    FIRST("first first-ever", "first first-ever maiden inaugural firstly unprecedented debut"),
    LAST("last", "last final finally"),
    NEVER("never", "never"),
    ALWAYS("always invariably", "always invariably invariable ever every all constantly constant never whenever"),
    ALL(
            "all every everything everyone everybody entire entirely completely wholly totally utterly whole",
            "all every everything everyone everybody entire entirely completely complete wholly totally total utterly"
                    + " whole each full fully throughout any"),
    NONE("none nobody nothing no-one", "none nobody nothing no-one no neither nor not without never cannot any"),
    UNPRECEDENTED("unprecedented", "unprecedented first first-ever never"),
    EVER("ever", "ever first-ever never always history record"),
    MOST("most", "most main primary principal chief top leading foremost");

    /** Superlatives; a row is borne out by its own words. */
    private static final List<Set<String>> SUPERLATIVES = List.of(
            Set.of("largest", "biggest", "greatest", "grandest", "hugest"),
            Set.of("highest", "tallest", "topmost"),
            Set.of("smallest", "tiniest", "least"),
            Set.of("closest", "nearest"),
            Set.of("strongest", "mightiest", "toughest"),
            Set.of("strictest", "harshest", "severest"),
            Set.of("worst", "gravest"),
            Set.of("best", "finest"),
            Set.of("deadliest", "bloodiest"),
            Set.of("lowest"),
            Set.of("oldest", "eldest"),
            Set.of("youngest"),
            Set.of("longest"),
            Set.of("shortest"),
            Set.of("newest"),
            Set.of("fastest", "quickest"),
            Set.of("slowest"),
            Set.of("heaviest"),
            Set.of("deepest"),
            Set.of("widest", "broadest"),
            Set.of("richest", "wealthiest"),
            Set.of("poorest"),
            Set.of("busiest"),
            Set.of("weakest"),
            Set.of("fiercest"),
            Set.of("hottest"),
            Set.of("coldest"));

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
    boolean isBorneOut(String lower, List<Term> passage) {
        if (this == MOST && !lower.equals("most")) {
            return passage.stream().anyMatch(term -> term.is("most") || isLike(lower, term.lower()));
        }
        if (this == NEVER && isWholeDenial(passage)) {
            return true;
        }
        return passage.stream().anyMatch(term -> bearers.contains(term.lower()) || isNot(term) && this == NONE);
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other) || SUPERLATIVES.stream().anyMatch(row -> row.contains(one) && row.contains(other));
    }

    /** "Has not made any", "no statement", "without a word": what leaves no case out. */
    private static boolean isWholeDenial(List<Term> passage) {
        boolean not = false;
        for (Term term : passage) {
            if (Set.of("no", "none", "nobody", "nothing", "neither", "without").contains(term.lower())) {
                return true;
            }
            not |= isNot(term);
            if (not && Set.of("any", "ever", "once", "anything", "anybody", "anyone").contains(term.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNot(Term term) {
        return term.is("not") || term.lower().endsWith("n't");
    }
}
