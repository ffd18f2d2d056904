package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.text.Fragment;
import org.vouch.text.Place;

/** Words that take back, limit or condition what stands beside them. */
final class LimitWords {
    /** What a quotation must not stop right before. */
    private static final Set<String> AFTER = Set.of(
            "but",
            "not",
            "although",
            "though",
            "if",
            "unless",
            "except",
            "however",
            "until",
            "according",
            "provided",
            "perhaps",
            "possibly",
            "allegedly",
            "reportedly");

    /** What a quotation must not start right after. */
    private static final Set<String> BEFORE = Set.of(
            "not",
            "never",
            "no",
            "without",
            "if",
            "unless",
            "whether",
            "denied",
            "denies",
            "deny",
            "nor",
            "neither",
            "hardly",
            "cannot",
            "perhaps",
            "possibly",
            "allegedly",
            "reportedly",
            "supposedly");

    /** What must not be hidden by an omission. */
    private static final Set<String> LEFT_OUT = Set.of(
            "not",
            "never",
            "no",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "nor",
            "neither",
            "without",
            "cannot",
            "hardly",
            "barely",
            "scarcely",
            "seldom",
            "rarely",
            "but",
            "if",
            "unless",
            "provided",
            "whether",
            "except",
            "excepting",
            "excluding",
            "although",
            "though",
            "however",
            "until",
            "only",
            "denied",
            "denies",
            "deny",
            "refused",
            "failed",
            "allegedly",
            "reportedly",
            "supposedly",
            "may",
            "might",
            "could",
            "would",
            "possibly",
            "perhaps",
            "potentially");

    /** Two words that limit together. */
    private static final Set<String> PAIRS = Set.of(
            "on condition",
            "as long",
            "so long",
            "apart from",
            "other than",
            "aside from",
            "subject to",
            "in case",
            "except for",
            "rather than",
            "far from",
            "under discussion",
            "under consideration",
            "under negotiation",
            "under review");

    /** With one of these a sentence may say the limit itself. */
    static final Set<String> ALL = Stream.of(
                    AFTER, BEFORE, LEFT_OUT, Set.of("condition", "conditional", "deny", "denying"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Verbs whose denial reaches over a "that": what follows it is what was denied. */
    private static final Set<String> DENIALS = Set.of("denied", "denies", "deny");

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!");

    private LimitWords() {}

    /** Returns the limiting word that follows a quotation at once, punctuation aside; none after a whole sentence. */
    static Optional<String> following(String quotation, List<String> tokens) {
        if (SENTENCE_ENDS.stream().anyMatch(quotation::endsWith)) {
            return Optional.empty();
        }
        for (String token : tokens) {
            if (isWord(token)) {
                return limit(tokens.subList(tokens.indexOf(token), tokens.size()));
            }
            if (SENTENCE_ENDS.contains(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the limiting word or pair of words at the start of a row; "according" limits with its "to" alone. */
    private static Optional<String> limit(List<String> tokens) {
        String word = lower(tokens.get(0));
        String next = tokens.size() < 2 ? "" : lower(tokens.get(1));
        String third = tokens.size() < 3 ? "" : lower(tokens.get(2));
        boolean isDate = word.equals("at") && next.equals("the") && third.equals("earliest");
        if (isDate) {
            return Optional.of("at the earliest");
        }
        boolean isPair = isPair(tokens, 0) || word.equals("only") && next.equals("if");
        if (isPair) {
            return Optional.of(tokens.get(0) + " " + tokens.get(1));
        }
        boolean isOther = word.equals("according") && !next.isEmpty() && !next.equals("to");
        return Optional.of(tokens.get(0)).filter(t -> AFTER.contains(word) && !isOther);
    }

    /** Returns the limiting word that precedes at once, punctuation aside. */
    static Optional<String> preceding(List<String> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String token = tokens.get(i);
            if (isNegatingT(tokens, i)) {
                return Optional.of("n't");
            }
            if (isWord(token)) {
                String word = isDeniedThat(tokens, i) ? tokens.get(i - 1) : token;
                return Optional.of(word).filter(t -> BEFORE.contains(lower(t)));
            }
            if (SENTENCE_ENDS.contains(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns how a place is cut off from a word that limits it: {@code starts right after "not"}. */
    static Optional<String> beside(Place place) {
        List<Fragment> fragments = place.fragments();
        String end = fragments.get(fragments.size() - 1).text();
        return following(end, place.after().tokens())
                .map(word -> "stops right before \"" + word + "\"")
                .or(() -> preceding(place.before().tokens()).map(word -> "starts right after \"" + word + "\""));
    }

    /** Returns the first limiting word among tokens that were left out. */
    static Optional<String> leftOut(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isNegatingT(tokens, i)) {
                return Optional.of("n't");
            }
            if (LEFT_OUT.contains(lower(tokens.get(i))) && !tokens.get(i).equals("May")) {
                return Optional.of(tokens.get(i));
            }
            if (isPair(tokens, i)) {
                return Optional.of(tokens.get(i) + " " + tokens.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(List<String> tokens, int i) {
        return i + 1 < tokens.size() && PAIRS.contains(lower(tokens.get(i)) + " " + lower(tokens.get(i + 1)));
    }

    private static boolean isDeniedThat(List<String> tokens, int i) {
        return i > 0 && lower(tokens.get(i)).equals("that") && DENIALS.contains(lower(tokens.get(i - 1)));
    }

    /** The {@code t} of {@code won't}. */
    private static boolean isNegatingT(List<String> tokens, int i) {
        return i > 0 && lower(tokens.get(i)).equals("t") && tokens.get(i - 1).equals("'");
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }
}
