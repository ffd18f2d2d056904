package org.vouch.check;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where a sentence says how good the evidence is: "confidence is low", "with high confidence", "low to moderate
 * confidence", "we are confident". Confidence without a level ("a vote of confidence", "confidence in the bank") is
 * something else.
 */
final class ConfidencePhrase {
    private static final Set<String> LEVELS =
            Set.of("low", "moderate", "medium", "high", "limited", "little", "full", "great", "strong", "weak");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "remains", "stays", "stands", "at", "as", "be", "rated", "judged", "put");
    private static final Set<String> OURS = Set.of("we", "i");
    /** "Is no more than low". */
    private static final int REACH = 4;

    /** "Confidence in" may be followed by so many words before "is low". */
    private static final int FAR = 40;

    private ConfidencePhrase() {}

    /** Returns the words of the first such phrase in lower case. */
    static Optional<String> in(SentenceWords sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<String> phrase = sentence.words().get(i).isQuoted() ? Optional.empty() : at(sentence, i);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(SentenceWords sentence, int i) {
        return switch (sentence.at(i)) {
            case "confidence" -> before(sentence, i).or(() -> after(sentence, i));
            case "confident" -> ours(sentence, i);
            default -> Optional.empty();
        };
    }

    /** "High confidence", "a high degree of confidence", "low to moderate confidence". */
    private static Optional<String> before(SentenceWords sentence, int i) {
        boolean isOfDegree =
                sentence.at(i - 1).equals("of") && Set.of("degree", "level").contains(sentence.at(i - 2));
        int level = isOfDegree ? i - 3 : i - 1;
        return LEVELS.contains(sentence.at(level)) ? Optional.of(sentence.between(level, i + 1)) : Optional.empty();
    }

    /** "Confidence is low", "confidence in this account is at most moderate", "confidence: low". */
    private static Optional<String> after(SentenceWords sentence, int i) {
        if (LEVELS.contains(sentence.at(i + 1))) {
            return Optional.of(sentence.between(i, i + 2));
        }
        for (int copula = i + 1; copula < Math.min(sentence.size(), i + FAR); copula++) {
            if (COPULAS.contains(sentence.at(copula))) {
                for (int level = copula + 1; level <= copula + REACH; level++) {
                    if (LEVELS.contains(sentence.at(level))) {
                        return Optional.of("confidence " + sentence.between(copula, level + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The confidence of somebody else is what he says, not a level of this evidence. */
    private static Optional<String> ours(SentenceWords sentence, int i) {
        for (int start = i - 1; start >= Math.max(0, i - REACH); start--) {
            if (OURS.contains(sentence.at(start))) {
                return Optional.of(sentence.between(start, i + 1));
            }
        }
        return Optional.empty();
    }
}
