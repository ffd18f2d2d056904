package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Speech;

/** Whether reported speech is given with its speaker: by the record of the passage, or else by the claim. */
final class SpeakerAgreement implements AgreementRule {
    private static final int SHORTEST = 4;

    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.kind() != CheckedClaim.Kind.SENTENCE && claim.kind() != CheckedClaim.Kind.FACT) {
            return List.of();
        }
        return claim.grounds()
                .distinct()
                .filter(ground -> ground.speakers().findAny().isEmpty())
                .map(ground -> hold(claim, ground))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Agreement> hold(Claim claim, Ground ground) {
        Optional<String> sign = Speech.sign(
                ground.passage().prefix(), ground.words(), ground.passage().suffix());
        return sign.map(words -> isAttributed(claim.text(), ground, words)
                ? Agreement.of(Aspect.SPEAKER, claim.whole(), new Bearer.PassageWords(ground.passage(), words))
                : missing(claim, ground, words));
    }

    /** The claim reports too, or names who stands before the verb of saying in the passage. */
    private static boolean isAttributed(String claim, Ground ground, String sign) {
        if (Speech.sign("", claim, "").isPresent()) {
            return true;
        }
        int at = ground.inContext().indexOf(sign);
        String subject = at < 0 ? "" : ground.inContext().substring(0, at);
        String rest = at < 0 ? "" : ground.inContext().substring(at + sign.length());
        Set<String> words = words(subject);
        words.removeAll(words(rest));
        words.retainAll(words(claim));
        return !words.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }

    private static Agreement missing(Claim claim, Ground ground, String sign) {
        return Agreement.broken(
                Aspect.SPEAKER,
                claim.whole(),
                Diagnostic.of(
                        Rule.SPEAKER_MISSING,
                        claim.words().span(),
                        "the words of " + ground.passage().id() + " are somebody's speech (\"" + sign
                                + "\"), and neither the claim nor the record says whose",
                        "name the speaker in the sentence, or give the passage said-by in "
                                + ground.source().file()));
    }
}
