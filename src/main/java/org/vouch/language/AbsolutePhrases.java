package org.vouch.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Absolutes of several words: "no one", "without exception", "for ever". */
final class AbsolutePhrases {
    /** By their words; the longest that begins at a place is taken. */
    private static final Map<String, AbsoluteClass> PHRASES = new LinkedHashMap<>();

    private static final Set<String> LIVES = WordList.of("life lifetime career");
    private static final Set<String> OWNERS = WordList.of("his her their its my");
    private static final Set<String> NEGATIVES = WordList.of("no none nobody nothing neither");
    private static final int LONGEST = 4;
    private static final int REACH = 6;

    static {
        put(AbsoluteClass.NEVER, "at no time|at no point");
        put(AbsoluteClass.NONE, "no one|without any|nothing whatever|nothing at all");
        put(
                AbsoluteClass.ONLY,
                "nobody else|nothing else|none else|no other|no one else|nothing but|nobody but|none but");
        put(
                AbsoluteClass.UNPRECEDENTED,
                "never before|without precedent|without parallel|without equal|without rival|second to none");
        put(AbsoluteClass.EVER, "on record|in history|in living memory|of all time|since time immemorial");
        put(
                AbsoluteClass.ALWAYS,
                "for ever|for good|for life|for evermore|without fail|at all times|time and again|without end");
        put(AbsoluteClass.ALL, "without exception|one and all|to a man|from top to bottom");
        put(
                AbsoluteClass.UNANIMOUS,
                "without dissent|without opposition|with one voice|without a vote against|without a dissenting vote");
        put(
                AbsoluteClass.UNCONDITIONAL,
                "without reserve|without reservation|without reservations|without condition|without conditions"
                        + "|without qualification|no strings attached");
        put(
                AbsoluteClass.CERTAIN,
                "without doubt|without question|beyond doubt|beyond question|for certain|for sure|bound to");
        put(AbsoluteClass.AT_ALL, "of any kind|of any sort|of any rank|of any description|of whatever kind");
    }

    private AbsolutePhrases() {}

    private static void put(AbsoluteClass kind, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            PHRASES.put(phrase, kind);
        }
    }

    /** Returns how many words the phrase has that begins at a place; 1 where none does. */
    static int words(List<Term> terms, int i) {
        for (int words = LONGEST; words > 1; words--) {
            if (PHRASES.containsKey(phrase(terms, i, words))) {
                return words;
            }
        }
        return isLife(terms, i) || isAtAll(terms, i) ? 2 : 1;
    }

    /** Returns what kind of absolute a phrase is that begins at a place. */
    static Optional<AbsoluteClass> at(List<Term> terms, int i) {
        int words = words(terms, i);
        if (words == 1) {
            return Optional.empty();
        }
        if (isAtAll(terms, i)) {
            return Optional.of(AbsoluteClass.AT_ALL);
        }
        return Optional.of(PHRASES.getOrDefault(phrase(terms, i, words), AbsoluteClass.EVER));
    }

    private static String phrase(List<Term> terms, int i, int words) {
        if (i + words > terms.size()) {
            return "";
        }
        StringBuilder phrase = new StringBuilder(terms.get(i).lower());
        for (int k = i + 1; k < i + words; k++) {
            phrase.append(' ').append(terms.get(k).lower());
        }
        return phrase.toString();
    }

    /** "In her life"; what he does in his life's work is none. */
    private static boolean isLife(List<Term> terms, int i) {
        return i + 2 < terms.size()
                && terms.get(i).is("in")
                && OWNERS.contains(terms.get(i + 1).lower())
                && LIVES.contains(terms.get(i + 2).lower());
    }

    /** "No trains at all". */
    private static boolean isAtAll(List<Term> terms, int i) {
        return i + 1 < terms.size()
                && terms.get(i).is("at")
                && terms.get(i + 1).is("all")
                && terms.subList(Math.max(0, i - REACH), i).stream().anyMatch(term -> NEGATIVES.contains(term.lower()));
    }
}
