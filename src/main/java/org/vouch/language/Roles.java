package org.vouch.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who does something to whom, where two names or nouns stand around a verb: "Berg succeeded Lund", "Lund was succeeded by
 * Berg", "the ministry has to pay the family". Told the other way round it is another event, though every word of it stands
 * in the passage.
 */
public final class Roles {
    private static final int MOST_BETWEEN = 10;
    private static final Set<String> BE = WordList.of("be been being is are was were");
    private static final Set<String> AUXILIARIES =
            WordList.of("has have had will would may might could can should must to");
    private static final Set<String> PREPOSITIONS =
            WordList.of("to with against over for from at on about of behind after");
    private static final Set<String> BEFORE_NAME = WordList.of("the a an his her its their former then late");

    /** Between these and "to" a name stands what is given. */
    private static final Set<String> GIVING = WordList.stems(
            "lend give sell hand transfer supply deliver send grant pay award export offer donate return cede lease owe ship");

    /** A name behind these is not who does it: "the brother of Kim", "Xi and Kim". */
    private static final Set<String> BEFORE_OTHERS =
            WordList.of("of and or with to by for from at in on against than like but nor");

    /** What is done by both alike. */
    private static final Set<String> MUTUAL = WordList.stems(
            "meet marry divorce join play fight talk speak negotiate cooperate agree quarrel argue compete embrace hug kiss resemble"
                    + " match equal debate border be have do say tell");

    /**
     * Who did what to whom.
     *
     * @param words from the one name to the other
     */
    public record Deed(String agent, String verb, String patient, Extent words) {
        /** Returns whether both tell the same. */
        public boolean isSameAs(Deed other) {
            return verb.equals(other.verb)
                    && Names.mayBeOne(agent, other.agent)
                    && Names.mayBeOne(patient, other.patient);
        }

        /** Returns whether the other tells it the other way round. */
        public boolean isReverseOf(Deed other) {
            return verb.equals(other.verb)
                    && Names.mayBeOne(agent, other.patient)
                    && Names.mayBeOne(patient, other.agent)
                    && !Names.mayBeOne(agent, patient);
        }
    }

    private final String text;
    private final List<Term> terms;

    private Roles(String text) {
        this.text = text;
        this.terms = Terms.of(text);
    }

    /** Returns what is told of two names each, in the order of the text. */
    public static List<Deed> in(String text) {
        Roles roles = new Roles(text);
        List<Name> names = Names.in(text);
        Set<Deed> deeds = new LinkedHashSet<>(roles.deeds(names));
        deeds.addAll(roles.deeds(roles.withOrigins(names)));
        deeds.addAll(roles.deeds(roles.withNouns(names)));
        return List.copyOf(deeds);
    }

    /** "Berg of Tarn visited Lund": where somebody is from stands between them and what they do. */
    private List<Name> withOrigins(List<Name> names) {
        List<Name> all = new ArrayList<>();
        for (Name name : names) {
            int last = all.size() - 1;
            int before = Terms.indexAt(terms, name.start()) - 1;
            boolean origin = last >= 0
                    && before == Terms.indexAt(terms, all.get(last).end())
                    && terms.get(before).isAny("of", "from");
            if (origin) {
                Name first = all.get(last);
                all.set(last, new Name(first.start(), name.end(), first.words()));
            } else {
                all.add(name);
            }
        }
        return all;
    }

    /** "The court ordered the ministry to pay the family": nouns have parts as names do. */
    private List<Name> withNouns(List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        NounPhrases.in(text, terms).stream()
                .filter(noun ->
                        names.stream().noneMatch(name -> name.start() < noun.end() && noun.start() < name.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Name::start));
        return all;
    }

    private List<Deed> deeds(List<Name> names) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            deed(names.get(i), names.get(i + 1)).ifPresent(deeds::add);
        }
        return deeds;
    }

    private Optional<Deed> deed(Name first, Name second) {
        int from = Terms.indexAt(terms, first.end());
        int to = Terms.indexAt(terms, second.start());
        boolean near = to > from && to - from <= MOST_BETWEEN && to < terms.size();
        if (!near || isOthers(Terms.indexAt(terms, first.start()) - 1) || isOwner(second)) {
            return Optional.empty();
        }
        boolean passive = false;
        int verb = from;
        while (verb < to && isBeforeVerb(verb)) {
            passive |= BE.contains(terms.get(verb).lower());
            verb++;
        }
        if (verb == to || !isVerb(verb) || hasDenial(from, verb)) {
            return Optional.empty();
        }
        Optional<Deed> gift = gift(first, second, verb, to, passive);
        if (gift.isPresent()) {
            return gift;
        }
        int object = verb + 2 < to && isObject(verb + 1) && isPreposition(verb + 2) ? 1 : 0;
        boolean preposition = verb + object + 1 < to && isPreposition(verb + object + 1);
        boolean by = verb + 1 < to && terms.get(verb + 1).is("by");
        int rest = verb + object + (preposition || by ? 2 : 1);
        String stem = Verbs.stem(terms.get(verb).lower());
        if (passive != by || !isTitleOnly(rest, to) || MUTUAL.contains(stem)) {
            return Optional.empty();
        }
        String key = IntStream.rangeClosed(verb + 1, verb + object + (preposition ? 1 : 0))
                .mapToObj(i -> " " + (isSelf(i) ? "self" : terms.get(i).lower()))
                .reduce(stem, String::concat);
        Extent words = new Extent(first.start(), second.end(), text.substring(first.start(), second.end()));
        return Optional.of(
                passive
                        ? new Deed(second.words(), key, first.words(), words)
                        : new Deed(first.words(), key, second.words(), words));
    }

    /** "Declared war on", "distanced itself from". */
    private boolean isObject(int i) {
        Term term = terms.get(i);
        return isSelf(i) || Content.isContent(term) && !term.isCapitalised() && !EventVerbs.isPastOrParticiple(term);
    }

    private boolean isSelf(int i) {
        return terms.get(i).isAny("itself", "himself", "herself", "themselves");
    }

    private boolean isPreposition(int i) {
        return PREPOSITIONS.contains(terms.get(i).lower());
    }

    /** "Ruvia lent 3 million crowns to Sorrane". */
    private Optional<Deed> gift(Name first, Name second, int verb, int to, boolean passive) {
        String stem = Verbs.stem(terms.get(verb).lower());
        boolean isGift = !passive
                && GIVING.contains(stem)
                && to - verb > 2
                && terms.get(to - 1).is("to")
                && terms.subList(verb, to).stream().allMatch(Term::isWord);
        Extent words = new Extent(first.start(), second.end(), text.substring(first.start(), second.end()));
        return isGift ? Optional.of(new Deed(first.words(), stem + " to", second.words(), words)) : Optional.empty();
    }

    private boolean isBeforeVerb(int i) {
        String word = terms.get(i).lower();
        return BE.contains(word) || AUXILIARIES.contains(word) || EventVerbs.isAdverb(word);
    }

    private boolean isVerb(int i) {
        Term term = terms.get(i);
        return term.isWord()
                && !term.isCapitalised()
                && (OrdinaryWords.isVerbStem(Verbs.stem(term.lower())) || EventVerbs.isPast(term));
    }

    private boolean hasDenial(int from, int to) {
        return terms.subList(from, to).stream().anyMatch(WordStanding::isDenial);
    }

    private boolean isTitleOnly(int from, int to) {
        return terms.subList(Math.min(from, to), to).stream()
                .allMatch(term -> BEFORE_NAME.contains(term.lower())
                        || Titles.isTitle(term.lower())
                        || Titles.isBeforeTitle(term.lower()));
    }

    private boolean isOthers(int i) {
        boolean example =
                i > 0 && terms.get(i).is("as") && terms.get(i - 1).isAny("such", "same", "well", "far", "much", "long");
        return example || i >= 0 && isBeforeOthers(terms.get(i));
    }

    /** Returns whether a name behind a word is not who does something: "the brother of Kim", "Xi and Kim". */
    static boolean isBeforeOthers(Term term) {
        return BEFORE_OTHERS.contains(term.lower());
    }

    /** "Visited Putin's residence": not he was visited. */
    private boolean isOwner(Name name) {
        int next = Terms.indexAt(terms, name.end());
        return next < terms.size()
                && terms.get(next).start() == name.end()
                && (terms.get(next).isPossessive() || terms.get(next).isAny("'", "\u2019", "-"));
    }
}
