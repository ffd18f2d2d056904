package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.language.SpeakerPhrase;
import org.vouch.language.SpeakerWords;
import org.vouch.language.Voices;

/**
 * Finds in a claim those who are given as saying or wanting something and of whom nothing that it cites speaks: neither
 * the words, nor their sentence, nor their record.
 */
final class Strangers {
    private final Speakers speakers;
    private final List<Ground> grounds;

    Strangers(Speakers speakers, List<Ground> grounds) {
        this.speakers = speakers;
        this.grounds = grounds;
    }

    /** Returns the first of them; absent where there is none. */
    Optional<Voices.Voice> first(List<Voices.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.voices().stream())
                .filter(voice -> isStranger(voice.speaker()))
                .findFirst();
    }

    /** One who is nowhere in the article either may be somebody of it in other words: "the broadcaster". */
    private boolean isStranger(String words) {
        return SpeakerPhrase.isSomebody(words)
                && !SpeakerWords.isOpen(words)
                && !SpeakerWords.isOfWords(words)
                && grounds.stream().noneMatch(ground -> speakers.mayStandIn(words, ground))
                && grounds.stream().anyMatch(ground -> speakers.isElsewhere(words, ground));
    }
}
