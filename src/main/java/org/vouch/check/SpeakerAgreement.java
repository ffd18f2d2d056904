package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Extent;
import org.vouch.language.QuotedWords;
import org.vouch.language.Reported;
import org.vouch.language.Speech;

/** Whether reported speech is given with its speaker: by the record of the passage, or else by the claim. */
final class SpeakerAgreement implements AgreementRule {
    /** So many quoted words are more than a name or a manner of speaking. */
    private static final int LEAST = 3;

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
        Optional<Reported> reported = Speech.reported(ground.before(), ground.words(), ground.after());
        return reported.filter(speech -> rests(claim, ground, speech))
                .map(speech -> speech.isAttributedIn(claim.text())
                        ? Agreement.of(
                                Aspect.SPEAKER, claim.whole(), new Bearer.PassageWords(ground.passage(), speech.sign()))
                        : missing(claim, ground, speech.sign()));
    }

    /** Returns whether the claim gives what is said, and not what stands beside it or in another passage. */
    private static boolean rests(Claim claim, Ground ground, Reported speech) {
        if (quotes(claim, ground)) {
            return true;
        }
        int overlap = speech.overlap(claim.text());
        boolean elsewhere = claim.grounds()
                .filter(other -> other != ground)
                .anyMatch(other -> Speech.shared(claim.text(), other.words()) > overlap);
        return overlap > 0 && overlap >= speech.besides(claim.text()) && !elsewhere;
    }

    /** Words that the claim quotes out of somebody's speech are what it gives. */
    private static boolean quotes(Claim claim, Ground ground) {
        return QuotedWords.in(claim.text()).stream()
                .map(Extent::words)
                .anyMatch(words ->
                        words.split(" ").length >= LEAST && ground.words().contains(words));
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
