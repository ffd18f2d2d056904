package org.vouch.check;

import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.language.SpeakerPhrase;
import org.vouch.language.Spoken;
import org.vouch.language.Voices;

/** What is said to the author of a claim that tells the speech of one of its grounds as its own, or as another's. */
final class SpeakerFindings {
    /** A longer phrase for the one who speaks is quoted to nobody. */
    private static final int LONGEST = 90;

    private final Speakers speakers;
    private final Claim claim;
    private final Ground ground;
    private final Spoken spoken;

    SpeakerFindings(Speakers speakers, Claim claim, Ground ground, Spoken spoken) {
        this.speakers = speakers;
        this.claim = claim;
        this.ground = ground;
        this.spoken = spoken;
    }

    /** The claim names nobody. */
    Diagnostic tells(Severity severity) {
        return finding("the claim tells them as its own", name()).withSeverity(severity);
    }

    /**
     * The claim names the speaker, but not in the part that has his words.
     *
     * @param isSure whether the article shows the speech, and the part does not tell on what another part attributes
     * @param isFirm whether nothing in the claim is told as the speaker's
     */
    Diagnostic partTells(boolean isSure, boolean isFirm) {
        String mistake = isSure ? "a part of the claim tells them as its own" : "the claim may tell them as its own";
        return ofPart(mistake, isFirm);
    }

    /** The claim names another. */
    Diagnostic gives(String other) {
        return finding("the claim gives them to \"" + other + "\"", name());
    }

    /** The claim names whoever reports the speech, and not whose it is. */
    Diagnostic reportsAlone(String reporter) {
        return finding("the claim names \"" + reporter + "\" alone, who reports them", name())
                .withSeverity(Severity.WARNING);
    }

    /** The claim names the speaker, but another in the part that has his words. */
    Diagnostic partGives(String other, boolean isSure) {
        String to = " them to \"" + other + "\"";
        return ofPart((isSure ? "a part of the claim gives" : "the claim may give") + to, isSure);
    }

    /** In new texts about one in four of those that are not firm were in sound sentences. */
    private Diagnostic ofPart(String mistake, boolean isFirm) {
        String remedy = whose().map(name -> "say in that part too whose words they are: " + name)
                .orElse("say in that part too whose words they are");
        return finding(mistake, remedy).withSeverity(isFirm ? Severity.WARNING : Severity.INFO);
    }

    private Diagnostic finding(String mistake, String remedy) {
        return Diagnostic.of(
                Rule.SPEAKER_MISSING,
                claim.words().span(),
                "the words of " + ground.passage().id() + " are somebody's speech (\"" + spoken.sign() + "\"), and "
                        + mistake,
                remedy);
    }

    private String name() {
        return whose().map(name -> "name the speaker, " + name).orElse("name the speaker in the sentence");
    }

    /** Returns the speaker as the briefing has him, or else as the passage has. */
    private Optional<String> whose() {
        return speakers.name(ground)
                .or(() -> spoken.speakers().stream()
                        .map(words -> words.replaceFirst("[, ]++$", ""))
                        .filter(words -> words.length() <= LONGEST && SpeakerPhrase.isSomebody(words))
                        .findFirst()
                        .map(words -> "\"" + words + "\""));
    }

    /** One is given as speaking who stands in nothing that the claim cites. */
    static Diagnostic stranger(Claim claim, Voices.Voice stranger) {
        return Diagnostic.of(
                        Rule.SPEAKER_MISSING,
                        claim.words().span(),
                        "\"" + stranger.speaker().strip() + "\" is given as the one who speaks (\"" + stranger.verb()
                                + "\") and stands in " + AgreementRule.cited(claim),
                        "name whoever speaks in the evidence, or cite the words that speak of him")
                .withSeverity(Severity.WARNING);
    }

    /** One of two speakers of a passage is given as saying what the other says. */
    static Diagnostic swapped(Claim claim, SwappedSpeakers.Swapped swapped, Ground ground) {
        return Diagnostic.of(
                Rule.SPEAKER_MISSING,
                claim.words().span(),
                "the claim gives to \"" + swapped.given() + "\" what "
                        + ground.passage().id() + " has from " + swapped.speaker(),
                "give each his own words; the evidence has: \"" + ground.words() + "\"");
    }
}
