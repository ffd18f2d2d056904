package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who tells each part of a text: the text itself, or those to whom it attributes what it says. Immutable. */
public final class Voices {
    /**
     * A part of a text that is told in one voice.
     *
     * @param content its words of content, each cut to what its forms have in common, without those for who speaks
     * @param names those of them that have a capital letter
     * @param subject the words before its first verb or quotation; empty where there is none
     * @param isStance whether its first verb tells what the subject wants, plans or has counted
     * @param mayGoOn whether it may tell on, behind a semicolon, what somebody is given as saying before it
     * @param isParticiple whether it has no subject, and begins with a participle behind a comma
     * @param start UTF-16 index of its beginning; {@code end}, exclusive, of its end
     * @param voices those who are given as saying it; none where it is told by the text itself
     */
    public record Part(
            Set<String> content,
            Set<String> names,
            int start,
            int end,
            String subject,
            boolean isStance,
            boolean mayGoOn,
            boolean isParticiple,
            List<Voice> voices) {
        public Part {
            names = Set.copyOf(names);
            content = Set.copyOf(content);
            voices = List.copyOf(voices);
        }

        /** Returns how many words of content it has. */
        public int size() {
            return content.size() + names.size();
        }

        /** Returns how many words of content without a capital letter it shares with those of another text. */
        public int commonly(Set<String> words) {
            return (int) content.stream().filter(words::contains).count();
        }

        /** Returns how many words of content it shares with those of another text. */
        public int shared(Set<String> words) {
            return (int) Stream.concat(content.stream(), names.stream())
                    .filter(words::contains)
                    .count();
        }
    }

    /**
     * One who is given as saying something.
     *
     * @param verb the word that shows it, in small letters
     * @param speaker the words for the one who speaks; empty where there are none
     * @param at UTF-16 index at which the words for the speaker or the verb begin
     * @param tells whether the verb tells what is said, and does not tell what somebody thinks or wants
     */
    public record Voice(String verb, String speaker, int at, boolean tells) {
        /** Returns what the forms of the verb have in common, as words of content have it. */
        public String key() {
            return Content.key(verb);
        }

        /** Returns whether the verb is the one by which a passage shows speech. */
        public boolean isSign(String sign) {
            return Verbs.stem(sign.split(" ")[0]).equals(Verbs.stem(verb));
        }
    }

    private static final int FARTHEST = 60;

    private static final Set<String> ON = WordList.of("would might could should had");

    private static final Set<String> BOUNDS =
            WordList.of("if unless because as although though when until after before since provided whether that");

    private final String text;
    private final List<Term> terms;
    private final boolean isStrict;
    private final List<Attribution> attributions;
    private final Segments segments;
    private final Reach reach;
    private final Stances stances;

    private Voices(String text, List<Term> terms, boolean isStrict) {
        this.text = text;
        this.terms = terms;
        this.isStrict = isStrict;
        this.attributions = isStrict ? Attributions.told(text, terms) : Attributions.in(text, terms);
        this.segments = Segments.of(text, terms);
        this.reach = new Reach(attributions, segments, isStrict);
        this.stances = new Stances(text, terms, segments);
    }

    /** Returns the parts of a sentence of the author's, in which verbs of thinking and wanting attribute too. */
    public static List<Part> in(String sentence) {
        List<Term> terms = Terms.of(sentence);
        return new Voices(sentence, terms, false).parts(0, terms.size());
    }

    /** Returns the parts of an article's words, in which only verbs of telling attribute. */
    public static List<Part> told(String text) {
        return told(text, 0, text.length());
    }

    /** Returns those of a stretch of them. */
    static List<Part> told(String text, int start, int end) {
        List<Term> terms = Terms.of(text);
        Voices voices = new Voices(text, terms, true);
        return voices.parts(firstAt(terms, start), firstAt(terms, end));
    }

    static int firstAt(List<Term> terms, int offset) {
        int i = 0;
        while (i < terms.size() && terms.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int s = 0; s < segments.all().size(); s++) {
            if (!isStrict && isWithinSpeaker(s)) {
                continue;
            }
            int said = isStrict ? beginOfSaid(s) : 0;
            part(s, from, Math.min(to, said), List.of()).ifPresent(parts::add);
            List<Voice> voices = reach.voices(s).map(this::voice).toList();
            int own = isStrict ? beginOfOwn(s, to) : to;
            part(s, Math.max(from, said), Math.min(to, own), voices).ifPresent(parts::add);
            part(s, Math.max(from, own), to, List.of()).ifPresent(parts::add);
        }
        return parts;
    }

    /** "Griet Moens, who directs the team, said": who the speaker is. */
    private boolean isWithinSpeaker(int segment) {
        int from = segments.all().get(segment).from();
        return segments.all().get(segment).link() == Segments.Link.RELATIVE
                && reach.governing(segment).isEmpty()
                && attributions.stream().anyMatch(a -> a.isOfSpeaker(from));
    }

    /** What stands before "said" where what is said stands behind it is told by the article. */
    private int beginOfSaid(int segment) {
        return reach.governing(segment).stream()
                .filter(a -> a.place() == Attribution.Place.BEFORE && segments.of(a.cue()) == segment)
                .mapToInt(a -> Math.min(a.from(), a.cue()))
                .min()
                .orElse(0);
    }

    /** What follows "…, the mayor said" behind a whole clause is told by the article, unless it bounds that clause. */
    private int beginOfOwn(int segment, int to) {
        for (Attribution a : reach.governing(segment)) {
            boolean tag = a.place() == Attribution.Place.AMID && segments.of(a.cue()) == segment;
            if (tag && segments.hasVerb(segments.all().get(segment).from(), Math.min(a.cue(), a.from()))) {
                int i = Math.max(a.cue() + 1, a.to());
                while (i < terms.size() && terms.get(i).isWord()) {
                    i++;
                }
                boolean bounds =
                        i + 1 < terms.size() && BOUNDS.contains(terms.get(i + 1).lower());
                return bounds ? to : i;
            }
        }
        return to;
    }

    private Optional<Part> part(int segment, int from, int to, List<Voice> voices) {
        Set<String> content = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        List<Integer> own = segments.terms(segment).stream()
                .filter(i -> i >= from && i < to)
                .toList();
        for (int i : own) {
            if (!isOfSpeaker(segment, i)) {
                boolean name = i > 0 && terms.get(i).isCapitalised();
                (name ? names : content).addAll(Content.of(terms, i, i + 1));
            }
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        content,
                        names,
                        terms.get(own.get(0)).start(),
                        terms.get(own.get(own.size() - 1)).end(),
                        stances.subject(own),
                        stances.isStance(own),
                        mayGoOn(segment),
                        segments.isParticiple(segment),
                        voices));
    }

    /** "She said that it was shut; the school might be sold", "by her account … ; …": told on as reported speech may be. */
    private boolean mayGoOn(int segment) {
        int from = segments.all().get(segment).from();
        boolean fronted = attributions.stream().anyMatch(a -> a.cue() == 0 && a.place() == Attribution.Place.BEFORE);
        return segments.isApart(segment)
                && from > 0
                && terms.get(from - 1).is(";")
                && (fronted
                        || segments.terms(segment).stream()
                                .anyMatch(i -> ON.contains(terms.get(i).lower()) || isToBe(i)));
    }

    /** "The decision is to come". */
    private boolean isToBe(int i) {
        return terms.get(i).is("to")
                && i > 0
                && VerbKind.BE.contains(terms.get(i - 1).lower());
    }

    private boolean isOfSpeaker(int segment, int term) {
        return reach.voices(segment).anyMatch(a -> a.isOfSpeaker(term) || a.cue() == term);
    }

    /** "He said …, adding that …": whoever spoke last speaks on. */
    private Voice voice(Attribution attribution) {
        int at = attributions.indexOf(attribution);
        while (at > 0 && attributions.get(at).namesNobody()) {
            at--;
        }
        Attribution named = attributions.get(at);
        String speaker = named.namesNobody()
                ? subject(segments.of(named.cue()))
                : text.substring(
                        terms.get(named.from()).start(),
                        terms.get(named.to() - 1).end());
        int from = Math.min(attribution.from(), attribution.cue());
        return new Voice(
                terms.get(attribution.cue()).lower(), speaker, terms.get(from).start(), attribution.tells());
    }

    private boolean isJoined(int segment) {
        Segments.Segment part = segments.all().get(segment);
        return part.link() == Segments.Link.AND || part.link() == Segments.Link.RELATIVE && part.outer() < segment;
    }

    /** "Renate Kuhl confirms the conversation but denies …": who denies stands at the beginning. */
    private String subject(int segment) {
        while (segment > 0 && isJoined(segment)) {
            Segments.Segment part = segments.all().get(segment);
            segment = part.link() == Segments.Link.RELATIVE ? part.outer() : segment - 1;
        }
        int from = segments.all().get(segment).from();
        int to = from + 1;
        while (to < Math.min(terms.size(), from + FARTHEST) && !segments.isFinite(to)) {
            to++;
        }
        boolean verb =
                from < terms.size() && to < terms.size() && terms.get(from).isWord();
        return verb ? text.substring(terms.get(from).start(), terms.get(to - 1).end()) : "";
    }
}
