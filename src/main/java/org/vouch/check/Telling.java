package org.vouch.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.language.Extent;
import org.vouch.language.QuotedWords;
import org.vouch.language.SpeakerPhrase;
import org.vouch.language.SpeakerWords;
import org.vouch.language.Speech;
import org.vouch.language.Spoken;
import org.vouch.language.Voices;

/**
 * How a claim tells the speech of one of its grounds: which of its parts give words of it, whether they are told as
 * somebody's, and whether that can be the one who spoke.
 */
final class Telling {
    /** So many quoted words are more than a name or a manner of speaking. */
    private static final int LEAST = 3;

    /** A part gives what is said where one of so many of its words stands there. */
    private static final int SHARE = 3;

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "also", "then", "again", "already");

    private final Speakers speakers;
    private final Claim claim;
    private final List<Extent> quoted;
    private final List<Ground> grounds;
    private final List<Voices.Part> parts;
    private final Ground ground;
    private final Spoken spoken;
    private final boolean isTold;

    Telling(Speakers speakers, Claim claim, List<Voices.Part> parts, Ground ground, Spoken spoken) {
        this.speakers = speakers;
        this.claim = claim;
        this.quoted = QuotedWords.in(claim.text());
        this.grounds = claim.cited();
        this.parts = parts;
        this.ground = ground;
        this.spoken = spoken;
        this.isTold = parts.stream().anyMatch(this::isTold);
    }

    /** Returns the parts that give words of the speech: all where the claim cites nothing else and names nobody. */
    List<Voices.Part> given() {
        boolean whole = !isTold && grounds.stream().allMatch(Ground::isSpeechThroughout);
        return parts.stream()
                .filter(part -> whole && !speakers.isSubject(part.subject(), ground) || gives(part))
                .toList();
    }

    /** Returns the parts that are told as somebody's and give words of the speech, though they may give others too. */
    List<Voices.Part> attributed() {
        return parts.stream()
                .filter(part -> part.voices().stream().anyMatch(Voices.Voice::tells))
                .filter(part -> {
                    int shared = part.shared(less(spoken.said(), spoken.beside()));
                    return shared > 1 && shared * SHARE >= part.size();
                })
                .toList();
    }

    /** A verb that the passage itself tells attributes nothing, unless it is the speaker's own. */
    boolean isTold(Voices.Part part) {
        return part.voices().stream().anyMatch(this::tells)
                || isStance(part)
                || isUtterance(part)
                || !spoken.isShown() && speakers.isPresent(claim.text().substring(part.start(), part.end()), ground)
                || speakers.isFor(part.subject(), ground)
                || isParticiple(part)
                || SpeakerWords.isQuestion(part.subject())
                || SpeakerWords.isOfWords(parts.get(0).subject());
    }

    /** "He has offered to come, taking an interpreter with him": behind what is his, and without a subject of its own. */
    private boolean isParticiple(Voices.Part part) {
        int at = parts.indexOf(part);
        return at > 0
                && part.isParticiple()
                && (isTold(parts.get(at - 1))
                        || speakers.isSubject(parts.get(at - 1).subject(), ground));
    }

    private boolean tells(Voices.Voice voice) {
        boolean isOfMatter =
                (spoken.said().contains(voice.key()) || spoken.beside().contains(voice.key()))
                        && !voice.isSign(spoken.sign());
        return !isOfMatter
                || voice.tells() && !voice.verb().startsWith("promis")
                || speakers.isMeant(voice.speaker(), ground)
                || isSame(voice.speaker(), voice.at());
    }

    /** A clause that goes on behind a semicolon, as in reported speech, where the speaker is named before it. */
    boolean mayGoOn(Voices.Part part) {
        return part.mayGoOn()
                && parts.stream()
                        .takeWhile(other -> other != part)
                        .flatMap(other -> other.voices().stream())
                        .anyMatch(voice -> speakers.isNamed(voice.speaker(), ground)
                                || SpeakerWords.isOpen(voice.speaker()) && speakers.isPresent(claim.text(), ground));
    }

    /** Returns whether a part is told as the text's own beyond doubt: no part is told as the speaker's, nor does this point to him. */
    boolean isOwn(Voices.Part part) {
        String words = words(part);
        String subject = part.subject().strip();
        boolean named = speakers.isPresent(words, ground) && !speakers.isSubject(part.subject(), ground);
        return !spoken.speakers().isEmpty()
                && !isTold
                && part.shared(spoken.said()) > 1
                && !named
                && !SpeakerWords.isWitness(words)
                && !SpeakerWords.isAddressed(words)
                && !SpeakerWords.isOfWord(claim.text())
                && !SpeakerWords.isRelative(subject)
                && !subject.matches("(?i)((and|but) )?(to|for) .*+");
    }

    /** Returns whether it leaves no doubt that a part is given to another, whom the passage does not speak of. */
    boolean isOthers(Voices.Part part, String other) {
        return !speakers.isSubject(part.subject(), ground)
                && !speakers.isPresent(other, ground)
                && !SpeakerPhrase.mentions(ground.words(), Set.of(other));
    }

    private String words(Voices.Part part) {
        return claim.text().substring(part.start(), part.end());
    }

    /** Returns whether the voice is that of another ground, of which the part gives something too. */
    boolean isAnothers(Voices.Part part) {
        return grounds.stream()
                .filter(other -> other != ground && part.shared(other.content()) > 0)
                .anyMatch(other -> part.voices().stream().anyMatch(voice -> speakers.isNamed(voice.speaker(), other)));
    }

    /** "The union does not rule out a strike"; "she says …; she does not mean to vote"; "he compared it to “…”". */
    private boolean isStance(Voices.Part part) {
        if (!part.isStance() && !quotes(part)) {
            return false;
        }
        String subject = subject(part);
        return SpeakerWords.isPerson(subject)
                || speakers.isAnybody(ground) && SpeakerPhrase.isSomebody(subject)
                || isSame(subject, part.start())
                || speakers.isSubject(subject, ground);
    }

    /** "Brandt announced the new harbour" where he announced what it costs: by the verb of the passage, of a thing. */
    private boolean isUtterance(Voices.Part part) {
        String rest = words(part).strip();
        String subject = part.subject().strip();
        if (subject.isEmpty() || !rest.startsWith(subject) || !speakers.isSubject(part.subject(), ground)) {
            return false;
        }
        return Stream.of(rest.substring(subject.length()).strip().split("[\\s,]+"))
                .filter(word -> !AUXILIARIES.contains(word))
                .findFirst()
                .filter(word ->
                        Speech.isSaying(word) && Speech.content(spoken.sign()).equals(Speech.content(word)))
                .isPresent();
    }

    /** "Otto Reiss is to lead the inquiry and hopes to report": what stands before "and" goes on. */
    private String subject(Voices.Part part) {
        int at = parts.indexOf(part);
        boolean goesOn = at > 0 && part.subject().strip().matches("and|but|or");
        return goesOn ? subject(parts.get(at - 1)) : part.subject();
    }

    /** "She says …; she does not mean to vote": a pronoun behind the name of the speaker. */
    private boolean isSame(String words, int at) {
        return !words.isEmpty()
                && SpeakerWords.isOpen(words)
                && parts.stream()
                        .flatMap(other -> other.voices().stream())
                        .filter(voice -> voice.at() < at)
                        .anyMatch(voice -> speakers.isNamed(voice.speaker(), ground));
    }

    /** Of a part that gives words of two passages, either speaker may be named; of quoted words, their own alone. */
    boolean isSpeakers(Voices.Part part) {
        return part.voices().isEmpty()
                || part.isStance() && speakers.isSubject(subject(part), ground)
                || grounds.stream()
                        .filter(other -> other == ground || !quotes(part) && isAlsoGiven(part, other))
                        .anyMatch(other ->
                                part.voices().stream().anyMatch(voice -> speakers.canBe(voice.speaker(), other)));
    }

    /** Returns whoever reports the speech, where a part is told as his and no voice of the claim is another's. */
    Optional<String> reporter(Voices.Part part) {
        boolean isHis = !part.voices().isEmpty()
                && !SpeakerWords.isOfWords(parts.get(0).subject())
                && parts.stream()
                        .flatMap(other -> other.voices().stream())
                        .allMatch(voice -> speakers.reportsAlone(voice.speaker(), claim.text(), ground));
        return isHis ? Optional.of(part.voices().get(0).speaker().strip()) : Optional.empty();
    }

    private boolean isAlsoGiven(Voices.Part part, Ground other) {
        Set<String> said = other.spoken().map(Spoken::said).orElse(Set.of());
        int shared = part.shared(said);
        return shared * SHARE > part.shared(spoken.said())
                && parts.stream().allMatch(part2 -> part2.shared(said) <= shared);
    }

    private boolean gives(Voices.Part part) {
        if (quotes(part)) {
            return true;
        }
        int overlap = part.shared(less(spoken.said(), spoken.beside()));
        int common = part.commonly(spoken.said());
        boolean isElsewhere = grounds.stream()
                .filter(other -> other != ground)
                .anyMatch(other -> part.commonly(other.content()) > common
                        || !other.unspoken().isEmpty()
                                && part.commonly(other.unspoken()) >= common
                                && (common > 0
                                        || !part.content().isEmpty()
                                        || part.shared(other.unspoken()) >= part.shared(spoken.said())));
        boolean isSpeechAlone = grounds.stream().allMatch(Ground::isSpeechThroughout);
        boolean isEnough = isSpeechAlone && !isTold
                || overlap > 1
                || (part.size() > 1 || grounds.size() == 1 && part.voices().isEmpty())
                        && overlap * SHARE >= part.size();
        return overlap > 0
                && isEnough
                && overlap >= part.commonly(less(spoken.beside(), spoken.said()))
                && !isElsewhere;
    }

    private static Set<String> less(Set<String> words, Set<String> others) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    /** Words that the claim quotes out of somebody's speech are what it gives. */
    private boolean quotes(Voices.Part part) {
        return quoted.stream()
                .filter(words -> words.start() < part.end() && words.end() > part.start())
                .map(Extent::words)
                .anyMatch(words ->
                        words.split(" ").length >= LEAST && ground.words().contains(words));
    }
}
