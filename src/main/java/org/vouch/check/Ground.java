package org.vouch.check;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Modality;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Figure;
import org.vouch.language.Figures;
import org.vouch.language.FollowingDays;
import org.vouch.language.Manner;
import org.vouch.language.NamedText;
import org.vouch.language.Offices;
import org.vouch.language.Openings;
import org.vouch.language.PassageText;
import org.vouch.language.Roles;
import org.vouch.language.SpeakerWords;
import org.vouch.language.Speech;
import org.vouch.language.Spoken;
import org.vouch.text.NormalForm;

/**
 * A passage as evidence: what its words state. Read once, however many claims rest on it; what was not asked for is not
 * read. The words on either side are read with it, so that "26" quoted out of "about 26" is about 26, but what stands
 * in them alone is not evidence. May be shared between threads: should two read it at once, they read the same.
 */
final class Ground {
    /** Fewer words of a named passage may stand in a title and be the text's. */
    private static final int TITLE_WORDS = 4;

    /** Among so many tokens before a pronoun stands whom it means. */
    private static final int EARLIER = 150;

    private final CheckedPassage passage;
    private final Source source;
    private final String words;
    private final String text;
    private final int start;
    private final int end;
    private List<Figure> lazyFigures;
    private List<DateMention> lazyDates;
    private List<DateMention> lazyFollowing;
    private List<Roles.Deed> lazyDeeds;
    private Offices.Held lazyOffices;
    private NamedText lazyNamed;
    private List<NamedText> lazyNote;
    private Optional<Spoken> lazySpoken;
    private Set<String> lazyContent;
    private Modality lazyModality;
    private WeakReference<PassageText> lazyHeld;

    Ground(CheckedPassage passage, Source source) {
        this.passage = passage;
        this.source = source;
        this.words = String.join(" … ", passage.words()).replace('\n', ' ');
        String before = Openings.isOfSentence(words) ? "" : SentenceAround.before(passage.prefix());
        this.text = before + words + SentenceAround.after(words, passage.suffix());
        this.start = before.length();
        this.end = start + words.length();
    }

    /**
     * Returns what stands before the words in their sentence: as far as it reaches where the article is at hand, else the
     * context that its lock opens.
     */
    String before() {
        return source.article() instanceof Source.AtHand article
                ? SentenceAround.before(article.text().tokens(), passage.firstToken())
                : SentenceAround.before(passage.prefix());
    }

    /** Returns what stands after the words in their sentence, as {@link #before}. */
    String after() {
        return source.article() instanceof Source.AtHand article
                ? SentenceAround.after(words, article.text().tokens(), passage.lastToken() + 1)
                : SentenceAround.after(words, passage.suffix());
    }

    /** Returns what stands shortly before the words, in other sentences too; nothing where the article is not at hand. */
    String earlier() {
        return source.article() instanceof Source.AtHand article
                ? article.text().tokens().text(Math.max(0, passage.firstToken() - EARLIER), passage.firstToken())
                : "";
    }

    CheckedPassage passage() {
        return passage;
    }

    Source source() {
        return source;
    }

    /** Returns the quoted words alone, omissions marked. */
    String words() {
        return words;
    }

    /** Returns the quoted words with those on either side. */
    String inContext() {
        return text;
    }

    List<Figure> figures() {
        List<Figure> figures = lazyFigures;
        if (figures == null) {
            figures = Figures.all(text).stream()
                    .filter(figure -> isQuoted(figure.start(), figure.end()))
                    .toList();
            lazyFigures = figures;
        }
        return figures;
    }

    List<DateMention> dates() {
        List<DateMention> dates = lazyDates;
        if (dates == null) {
            dates = Dates.in(text).stream()
                    .filter(date -> isQuoted(date.start(), date.end()))
                    .toList();
            lazyDates = dates;
        }
        return dates;
    }

    /** Returns the days that the quoted words tell by one named in them: "on 3 March, and the following day". */
    List<DateMention> followingDays() {
        List<DateMention> following = lazyFollowing;
        if (following == null) {
            following = FollowingDays.in(words).stream()
                    .map(day -> day.movedBy(start))
                    .toList();
            lazyFollowing = following;
        }
        return following;
    }

    /** Returns who does what to whom in the words and those around them. */
    List<Roles.Deed> deeds() {
        List<Roles.Deed> deeds = lazyDeeds;
        if (deeds == null) {
            deeds = Roles.in(text);
            lazyDeeds = deeds;
        }
        return deeds;
    }

    /** Returns who holds which office in the words and those around them. */
    Offices.Held offices() {
        Offices.Held offices = lazyOffices;
        if (offices == null) {
            offices = Offices.in(text);
            lazyOffices = offices;
        }
        return offices;
    }

    /** Returns the quoted words with their names. */
    NamedText named() {
        NamedText named = lazyNamed;
        if (named == null) {
            named = NamedText.of(words);
            lazyNamed = named;
        }
        return named;
    }

    /** Returns what the record says about the passage; empty where it says nothing. */
    List<NamedText> note() {
        List<NamedText> note = lazyNote;
        if (note == null) {
            note = passage.named().flatMap(Passage::note).map(NamedText::of).stream()
                    .toList();
            lazyNote = note;
        }
        return note;
    }

    /** Returns what of the words is somebody's speech: all of them where the record says so and they do not. */
    Optional<Spoken> spoken() {
        Optional<Spoken> spoken = lazySpoken;
        if (spoken == null) {
            spoken = readSpoken();
            lazySpoken = spoken;
        }
        return spoken;
    }

    private Optional<Spoken> readSpoken() {
        Optional<Spoken> shown = Speech.spoken(before(), words, after());
        boolean recorded = !saidBy().isEmpty();
        boolean named = shown.filter(s -> s.speakers().stream().anyMatch(w -> !SpeakerWords.isOpen(w)))
                        .isPresent()
                && Speech.sign("", words, "").isPresent();
        return recorded && !named ? Optional.of(recorded(shown)) : shown;
    }

    /** The record tells whose the words are; where the article shows by "she said" which of them, the others are its own. */
    private Spoken recorded(Optional<Spoken> shown) {
        boolean within = Speech.sign("", words, "").isPresent();
        return shown.filter(s -> within && !s.speakers().isEmpty())
                .or(() -> shown.map(s -> Spoken.recorded(words, s.sign())))
                .orElseGet(() -> Spoken.recorded(words));
    }

    boolean isSpeechThroughout() {
        return spoken().filter(Spoken::whole).isPresent();
    }

    /** Returns the words of content that the article tells itself. */
    Set<String> unspoken() {
        return spoken().map(Spoken::beside).orElseGet(this::content);
    }

    /** Returns its words of content. */
    Set<String> content() {
        Set<String> content = lazyContent;
        if (content == null) {
            content = Collections.unmodifiableSet(Speech.content(words));
            lazyContent = content;
        }
        return content;
    }

    /** Returns the days on which the article can have been written; absent where its record does not say. */
    Optional<Days> written() {
        return source.reference().issued().flatMap(DaysOf::whole);
    }

    /** Returns the record's modality, or for words quoted in place what they show themselves. */
    Modality modality() {
        Modality modality = lazyModality;
        if (modality == null) {
            modality = passage.named().map(Passage::modality).orElseGet(() -> Manner.of(text));
            lazyModality = modality;
        }
        return modality;
    }

    /** Returns its words for the rules on plans; what they have read is large, and let go with what rests on it. */
    PassageText held() {
        WeakReference<PassageText> known = lazyHeld;
        PassageText held = known == null ? null : known.get();
        if (held == null) {
            held = new PassageText(text, modality() != Modality.ASSERTED);
            lazyHeld = new WeakReference<>(held);
        }
        return held;
    }

    boolean isHeadline() {
        boolean recorded = passage.named().filter(Passage::headline).isPresent();
        boolean few = passage.named().isPresent() && words.split(" ").length < TITLE_WORDS;
        return recorded || !few && standsInTitle();
    }

    private boolean standsInTitle() {
        return passage.paragraph() == 1
                && source.reference()
                        .title()
                        .map(title -> NormalForm.line(title).toLowerCase(Locale.ROOT))
                        .filter(title -> title.contains(words.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** Returns the ids of those who said it, and where nobody is named, of those who stand behind the article. */
    Stream<String> speakers() {
        List<String> saidBy = saidBy();
        return saidBy.isEmpty()
                ? source.origins().stream().map(o -> o.value()).filter(id -> !id.equals("unknown"))
                : saidBy.stream();
    }

    /** Returns the ids of those who said it: where the record names nobody and its words show a speaker, of none. */
    Stream<String> recordedSpeakers() {
        boolean isShown = saidBy().isEmpty()
                && spoken().filter(shown -> !shown.speakers().isEmpty()).isPresent();
        return isShown ? Stream.of() : speakers();
    }

    private List<String> saidBy() {
        return passage.named().stream()
                .flatMap(named -> named.saidBy().stream())
                .map(id -> id.value())
                .toList();
    }

    private boolean isQuoted(int from, int to) {
        return from < end && to > start;
    }
}
