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
 * to nobody but the one who spoke. Two readings must agree before a sentence is held to be wrong: that of its parts, and
 * whether it names the one who spoke anywhere; where it does, there is no more than a hint. A fact stands on its page beside its passages with their speakers, and need not name
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
        if (!isHeld || claim.cited().isEmpty()) {
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
        if (!isFact && agreements.stream().noneMatch(SpeakerAgreement::isWrong)) {
            new Strangers(speakers, claim.grounds().distinct().toList())
                    .first(parts)
                    .map(stranger -> broken(claim, stranger(claim, stranger)))
                    .ifPresent(agreements::add);
        }
        return agreements;
    }

    private static boolean isWrong(Agreement agreement) {
        return agreement.finding().filter(f -> f.severity() != Severity.INFO).isPresent();
    }

    private Optional<Agreement> hold(Claim claim, List<Voices.Part> parts, Ground ground, Spoken spoken) {
        Telling telling = new Telling(speakers, claim, parts, ground, spoken);
        List<Voices.Part> given = telling.given();
        if (given.isEmpty()) {
            return telling.attributed().stream()
                    .flatMap(part -> mistake(claim, telling, part, ground, spoken).stream())
                    .findFirst()
                    .map(finding -> broken(claim, finding));
        }
        for (Voices.Part part : given) {
            Optional<Diagnostic> mistake = mistake(claim, telling, part, ground, spoken);
            if (mistake.isPresent()) {
                return mistake.map(finding -> broken(claim, finding));
            }
        }
        return Optional.of(
                Agreement.of(Aspect.SPEAKER, claim.whole(), new Bearer.PassageWords(ground.passage(), spoken.sign())));
    }

    private Optional<Diagnostic> mistake(Claim claim, Telling telling, Voices.Part part, Ground ground, Spoken spoken) {
        boolean isPresent = speakers.isPresent(claim.text(), ground);
        if (!telling.isTold(part)) {
            Severity severity = isRecorded(ground) ? Severity.WARNING : Severity.ERROR;
            return Optional.of(
                    finding(claim, ground, spoken, isPresent ? "may tell them as its own" : "tells them as its own")
                            .withSeverity(isPresent ? Severity.INFO : severity));
        }
        if (!telling.isSpeakers(part)) {
            String other = "\"" + part.voices().get(0).speaker().strip() + "\"";
            return Optional.of(
                    finding(claim, ground, spoken, (isPresent ? "may give them to " : "gives them to ") + other)
                            .withSeverity(isPresent ? Severity.INFO : Severity.ERROR));
        }
        return Optional.empty();
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

    private static Diagnostic stranger(Claim claim, Voices.Voice stranger) {
        return Diagnostic.of(
                        Rule.SPEAKER_MISSING,
                        claim.words().span(),
                        "\"" + stranger.speaker().strip() + "\" is given as the one who speaks (\"" + stranger.verb()
                                + "\") and stands in " + AgreementRule.cited(claim),
                        "name whoever speaks in the evidence, or cite the words that speak of him")
                .withSeverity(Severity.WARNING);
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
