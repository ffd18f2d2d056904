package org.vouch.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.language.Spoken;
import org.vouch.language.Voices;

/**
 * Whether what somebody said is told as theirs: each part of a claim that gives words of a speech must be attributed, and
 * to nobody but the one who spoke. Where the sentence names the one who spoke, this is a warning if the article shows the
 * speech and no part of the sentence is told as his, and else no more than a hint. A fact stands on its page beside its
 * passages with their speakers: it need not name them again, but must name nobody else.
 */
final class SpeakerAgreement implements AgreementRule {
    /** What begins so before a verb of saying is no speaker. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)(?:before|after|while|when|if|since|although|though|because|unless|until) ");

    private final Speakers speakers;

    SpeakerAgreement(Briefing briefing) {
        this.speakers = new Speakers(briefing);
    }

    @Override
    public List<Agreement> of(Claim claim) {
        boolean isHeld = claim.kind() == CheckedClaim.Kind.SENTENCE || claim.kind() == CheckedClaim.Kind.FACT;
        List<Ground> grounds =
                claim.cited().isEmpty() ? claim.grounds().distinct().toList() : claim.cited();
        if (!isHeld || grounds.isEmpty()) {
            return List.of();
        }
        List<Voices.Part> parts = Voices.in(claim.text());
        List<Agreement> agreements = new ArrayList<>();
        for (Ground ground : claim.cited()) {
            Optional<SwappedSpeakers.Swapped> swapped = SwappedSpeakers.first(parts, ground.words());
            if (swapped.isPresent()) {
                agreements.add(broken(claim, SpeakerFindings.swapped(claim, swapped.get(), ground)));
                continue;
            }
            ground.spoken()
                    .flatMap(spoken -> hold(claim, parts, ground, spoken))
                    .ifPresent(agreements::add);
        }
        if (claim.kind() == CheckedClaim.Kind.SENTENCE && agreements.stream().noneMatch(SpeakerAgreement::isWrong)) {
            new Strangers(speakers, claim.grounds().distinct().toList())
                    .first(parts)
                    .map(stranger -> broken(claim, SpeakerFindings.stranger(claim, stranger)))
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
        Optional<Diagnostic> worst = given.stream()
                .flatMap(part -> mistake(claim, telling, part, ground, spoken).stream())
                .min(Comparator.comparing(Diagnostic::severity));
        if (worst.isPresent()) {
            return worst.map(finding -> broken(claim, finding));
        }
        return Optional.of(Agreement.of(Aspect.SPEAKER, claim.whole(), bearer(ground, spoken)));
    }

    /** What shows that the words are somebody's speech. */
    private static Bearer bearer(Ground ground, Spoken spoken) {
        if (!spoken.isShown()) {
            return new Bearer.SpeakerRecord(ground.passage());
        }
        return spoken.isMarked()
                ? new Bearer.QuotationMarks(ground.passage())
                : new Bearer.PassageWords(ground.passage(), spoken.sign());
    }

    private Optional<Diagnostic> mistake(Claim claim, Telling telling, Voices.Part part, Ground ground, Spoken spoken) {
        SpeakerFindings findings = new SpeakerFindings(speakers, claim, ground, spoken);
        boolean isPresent = speakers.isPresent(claim.text(), ground);
        if (!telling.isTold(part)) {
            if (isBeside(claim, ground)) {
                return Optional.empty();
            }
            boolean isSure = spoken.isShown() && !telling.mayGoOn(part);
            boolean isFirm = isSure && telling.isOwn(part);
            Severity alone = isRecorded(ground) ? Severity.WARNING : Severity.ERROR;
            return Optional.of(isPresent ? findings.partTells(isSure, isFirm) : findings.tells(alone));
        }
        if (!telling.isSpeakers(part)) {
            String other = part.voices().get(0).speaker().strip();
            if (CLAUSE.matcher(other).lookingAt()) {
                return Optional.empty();
            }
            boolean isSure = spoken.isShown() && !telling.isAnothers(part) && telling.isOthers(part, other);
            boolean perhaps = isPresent || telling.isAnothers(part);
            return Optional.of(perhaps ? findings.partGives(other, isSure) : findings.gives(other));
        }
        return isBeside(claim, ground)
                ? Optional.empty()
                : telling.reporter(part).map(findings::reportsAlone);
    }

    /** A fact stands beside its passages with their speakers. */
    private static boolean isBeside(Claim claim, Ground ground) {
        return claim.kind() == CheckedClaim.Kind.FACT
                && ground.speakers().findAny().isPresent();
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
}
