package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.language.Spoken;
import org.vouch.language.Voices;

/**
 * Whether what somebody said is told as theirs: each part of a claim that gives words of a speech must be attributed, and
 * to nobody but the one who spoke. A fact stands on its page beside its passages with their speakers, and need not name
 * them again.
 */
final class SpeakerAgreement implements AgreementRule {
    private final Speakers speakers;

    SpeakerAgreement(Briefing briefing) {
        this.speakers = new Speakers(briefing);
    }

    @Override
    public List<Agreement> of(Claim claim) {
        boolean isHeld = claim.kind() == CheckedClaim.Kind.SENTENCE || claim.kind() == CheckedClaim.Kind.FACT;
        if (!isHeld || claim.cited().stream().allMatch(ground -> ground.spoken().isEmpty())) {
            return List.of();
        }
        boolean isFact = claim.kind() == CheckedClaim.Kind.FACT;
        List<Voices.Part> parts = Voices.in(claim.text());
        List<Agreement> agreements = new ArrayList<>();
        for (Ground ground : claim.cited()) {
            if (isFact && ground.speakers().findAny().isPresent()) {
                continue;
            }
            ground.spoken()
                    .flatMap(spoken -> hold(claim, parts, ground, spoken))
                    .ifPresent(agreements::add);
        }
        return agreements;
    }

    private Optional<Agreement> hold(Claim claim, List<Voices.Part> parts, Ground ground, Spoken spoken) {
        Telling telling = new Telling(speakers, claim, parts, ground, spoken);
        List<Voices.Part> given = telling.given();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        for (Voices.Part part : given) {
            if (!telling.isTold(part)) {
                Diagnostic untold = finding(claim, ground, spoken, "tells them as its own");
                return Optional.of(broken(claim, isRecorded(ground) ? untold.withSeverity(Severity.WARNING) : untold));
            }
            if (!telling.isSpeakers(part)) {
                String other = part.voices().get(0).speaker().strip();
                return Optional.of(broken(claim, finding(claim, ground, spoken, "gives them to \"" + other + "\"")));
            }
        }
        return Optional.of(
                Agreement.of(Aspect.SPEAKER, claim.whole(), new Bearer.PassageWords(ground.passage(), spoken.sign())));
    }

    /** Beside the words the reader then sees who spoke, so that a sentence without them misleads less. */
    private static boolean isRecorded(Ground ground) {
        return ground.passage()
                .named()
                .filter(passage -> !passage.saidBy().isEmpty())
                .isPresent();
    }

    private static Agreement broken(Claim claim, Diagnostic finding) {
        return Agreement.broken(Aspect.SPEAKER, claim.whole(), finding);
    }

    private Diagnostic finding(Claim claim, Ground ground, Spoken spoken, String mistake) {
        return Diagnostic.of(
                Rule.SPEAKER_MISSING,
                claim.words().span(),
                "the words of " + ground.passage().id() + " are somebody's speech (\"" + spoken.sign()
                        + "\"), and the claim " + mistake,
                speakers.name(ground)
                        .map(name -> "name the speaker, " + name)
                        .orElse("name the speaker in the sentence"));
    }
}
