package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final Set<String> STANCES =
            Set.copyOf(WordList.of("""
                            need hope want plan intend mean aim seek count record measure find rule exclude back support object
                            give forecast expect promise wish think consider like prefer
                            """).stream().map(Verbs::stem).toList());

    private static final int FARTHEST = 60;

    private static final Set<String> BOUNDS =
            WordList.of("if unless because as although though when until after before since provided whether that");

    private static final Set<String> AUXILIARY =
            Set.of("is", "are", "was", "were", "has", "have", "had", "do", "does", "did");

    /** Behind these and behind a number stands a noun: "900 objects". */
    private static final Set<String> BEFORE_NOUN = WordList.of(
            "the a an of in for with no its his her their this that these those on at by from such first last");

    private final String text;
    private final List<Term> terms;
    private final boolean isStrict;
    private final List<Attribution> attributions;
    private final Segments segments;
    private final Set<Attribution> inner;
    private final Set<Integer> owning;
    private final List<List<Attribution>> governing = new ArrayList<>();

    private Voices(String text, List<Term> terms, boolean isStrict) {
        this.text = text;
        this.terms = terms;
        this.isStrict = isStrict;
        this.attributions = isStrict ? Attributions.told(text, terms) : Attributions.in(text, terms);
        this.segments = Segments.of(text, terms);
        segments.all().forEach(part -> governing.add(new ArrayList<>()));
        this.owning = attributions.stream().map(a -> segments.of(a.cue())).collect(Collectors.toUnmodifiableSet());
        attributions.forEach(this::govern);
        this.inner = attributions.stream().filter(this::isInner).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the parts of a sentence of the author's, in which verbs of thinking and wanting attribute too. */
    public static List<Part> in(String sentence) {
        List<Term> terms = Terms.of(sentence);
        return new Voices(sentence, terms, false).parts(0, terms.size());
    }

    /** Returns the parts of an article's words, in which only verbs of telling attribute. */
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
            List<Voice> voices = governing.get(s).stream()
                    .filter(a -> !inner.contains(a))
                    .map(this::voice)
                    .toList();
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
                && governing.get(segment).isEmpty()
                && attributions.stream().anyMatch(a -> a.isOfSpeaker(from));
    }

    /** What stands before "said" where what is said stands behind it is told by the article. */
    private int beginOfSaid(int segment) {
        return governing.get(segment).stream()
                .filter(a -> a.place() == Attribution.Place.BEFORE && segments.of(a.cue()) == segment)
                .mapToInt(a -> Math.min(a.from(), a.cue()))
                .min()
                .orElse(0);
    }

    /** What follows "…, the mayor said" behind a whole clause is told by the article, unless it bounds that clause. */
    private int beginOfOwn(int segment, int to) {
        for (Attribution a : governing.get(segment)) {
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
        int start = -1;
        int end = -1;
        for (int i : segments.terms(segment)) {
            if (i >= from && i < to) {
                start = start < 0 ? i : start;
                end = i + 1;
                if (!isOfSpeaker(segment, i)) {
                    boolean name = i > 0 && terms.get(i).isCapitalised();
                    (name ? names : content).addAll(Content.of(terms, i, i + 1));
                }
            }
        }
        return start < 0
                ? Optional.empty()
                : Optional.of(new Part(
                        content,
                        names,
                        terms.get(start).start(),
                        terms.get(end - 1).end(),
                        subject(start, end),
                        isStance(start, end),
                        voices));
    }

    /** Returns the words before the first verb of a part. */
    private String subject(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (segments.isFinite(i) || isStance(i)) {
                return text.substring(terms.get(from).start(), terms.get(i).start());
            }
            if (terms.get(i).isDoubleQuote()) {
                return text.substring(terms.get(from).start(), terms.get(i).start());
            }
        }
        return "";
    }

    /** Returns whether the first verb tells what its subject wants, plans or has counted. */
    private boolean isStance(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String lower = terms.get(i).lower();
            boolean next = i + 1 < to;
            if (terms.get(i).isCapitalised()) {
                continue;
            }
            if (isStance(i)
                    || next
                            && (lower.equals("is") || lower.equals("are"))
                            && terms.get(i + 1).is("to")
                    || next
                            && lower.equals("would")
                            && Set.of("like", "prefer", "rather")
                                    .contains(terms.get(i + 1).lower())) {
                return true;
            }
            if (EventVerbs.isFinite(lower) && !AUXILIARY.contains(lower) || EventVerbs.isPast(terms.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isStance(int i) {
        Term before = terms.get(i - 1);
        boolean noun = before.isNumber() || before.isPossessive() || BEFORE_NOUN.contains(before.lower());
        return !terms.get(i).isCapitalised()
                && !noun
                && STANCES.contains(Verbs.stem(terms.get(i).lower()));
    }

    private boolean isOfSpeaker(int segment, int term) {
        return governing.get(segment).stream()
                .filter(a -> !inner.contains(a))
                .anyMatch(a -> a.isOfSpeaker(term) || a.cue() == term);
    }

    /** "Sand said that most had answered": who answered is a part of what Sand said. */
    private boolean isInner(Attribution inner) {
        return inner.place() == Attribution.Place.BEFORE
                && attributions.stream()
                        .anyMatch(a -> a != inner
                                && a.place() == Attribution.Place.BEFORE
                                && a.cue() < inner.from()
                                && segments.of(a.cue()) == segments.of(inner.cue()));
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

    /** "Renate Kuhl confirms the conversation but denies …": who denies stands at the beginning. */
    private String subject(int segment) {
        int from = segments.all().get(segment).from();
        while (segment > 0 && segments.all().get(segment).link() == Segments.Link.AND) {
            segment--;
            from = segments.all().get(segment).from();
        }
        int to = from + 1;
        while (to < Math.min(terms.size(), from + FARTHEST) && !segments.isFinite(to)) {
            to++;
        }
        boolean verb =
                from < terms.size() && to < terms.size() && terms.get(from).isWord();
        return verb ? text.substring(terms.get(from).start(), terms.get(to - 1).end()) : "";
    }

    private void govern(Attribution attribution) {
        int own = segments.of(attribution.cue());
        governing.get(own).add(attribution);
        if (segments.all().get(own).link() == Segments.Link.RELATIVE) {
            return;
        }
        if (attribution.place() != Attribution.Place.BEHIND) {
            forward(attribution, own);
        }
        if (attribution.place() != Attribution.Place.BEFORE) {
            backward(attribution, own);
        }
    }

    private void forward(Attribution attribution, int own) {
        for (int s = own + 1; s < segments.all().size(); s++) {
            Segments.Segment part = segments.all().get(s);
            switch (part.link()) {
                case APART -> {
                    return;
                }
                case RELATIVE -> {
                    boolean within = part.from() > attribution.cue() && attribution.place() == Attribution.Place.BEFORE;
                    if (within && !isStrict && governing.get(part.outer()).contains(attribution)) {
                        governing.get(s).add(attribution);
                    }
                }
                case AND -> {
                    boolean unclear = isStrict && attribution.place() != Attribution.Place.BEFORE;
                    if (!attribution.isOpen() || unclear || hasOwn(s)) {
                        return;
                    }
                    governing.get(s).add(attribution);
                }
                default -> {
                    if (hasOwn(s)) {
                        return;
                    }
                    governing.get(s).add(attribution);
                }
            }
        }
    }

    private void backward(Attribution attribution, int own) {
        for (int r = own + 1; r < segments.all().size(); r++) {
            Segments.Segment part = segments.all().get(r);
            boolean before = part.link() == Segments.Link.RELATIVE && part.outer() == own;
            if (before && part.from() < Math.min(attribution.from(), attribution.cue()) && !hasOwn(r)) {
                governing.get(r).add(attribution);
            }
        }
        int s = own;
        while (s > 0 && !(isStrict ? segments.isBehindStop(s) : segments.isApart(s))) {
            s--;
            Segments.Segment part = segments.all().get(s);
            if (part.link() == Segments.Link.RELATIVE) {
                if (!hasOwn(s)) {
                    governing.get(s).add(attribution);
                }
            } else if (hasOwn(s)) {
                return;
            } else {
                governing.get(s).add(attribution);
            }
        }
    }

    private boolean hasOwn(int segment) {
        return owning.contains(segment);
    }
}
