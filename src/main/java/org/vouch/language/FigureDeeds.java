package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the figures of a text do, or what is done to them: "shot down nine of eleven drones; two hit a depot". */
public final class FigureDeeds {
    /** "Two drones", "two of the other drones": so many words may stand between a figure and its verb. */
    private static final int LONGEST = 4;

    private static final Set<String> BE = WordList.of("was were is are been be being got");
    private static final Set<String> AUXILIARIES = WordList.of("had have has will would could did also later");
    private static final Set<String> OF = WordList.of("of the its his her their them those these");
    private static final Set<String> PARTICLES = WordList.of("down out up off away back in");

    /** These tell nothing of what is counted, or too much. */
    private static final Set<String> LIGHT =
            WordList.stems("be have do say tell make take get go come include see expect");

    /**
     * A deed.
     *
     * @param verb its stem
     * @param done whether it is done to what is counted
     */
    public record Deed(String verb, boolean done) {}

    private final List<Term> terms;

    private FigureDeeds(List<Term> terms) {
        this.terms = terms;
    }

    public static FigureDeeds in(String text) {
        return new FigureDeeds(Terms.of(text));
    }

    /** Returns what is told of a figure of the text; absent where that cannot be told. */
    public Optional<Deed> of(Figure figure) {
        int first = Terms.indexAt(terms, figure.start());
        int next = Terms.indexAt(terms, figure.end());
        return behind(next).or(() -> before(first));
    }

    /** Returns whether these are the others: "the other three". */
    public boolean areOthers(Figure figure) {
        int first = Terms.indexAt(terms, figure.start());
        return first > 0 && terms.get(first - 1).isAny("other", "remaining");
    }

    /** "Nine were shot down", "two of the drones hit a depot". */
    private Optional<Deed> behind(int from) {
        int i = from;
        while (i < Math.min(terms.size(), from + LONGEST) && isOfCount(i)) {
            i++;
        }
        boolean passive = false;
        while (i < terms.size() && isAuxiliary(terms.get(i))) {
            passive |= BE.contains(terms.get(i).lower());
            i++;
        }
        return i < terms.size() && isVerb(i) ? deed(i, passive) : Optional.empty();
    }

    private boolean isOfCount(int i) {
        Term term = terms.get(i);
        boolean noun = term.isWord()
                && !term.isNumber()
                && !FunctionWords.ALL.contains(term.lower())
                && !isVerb(i)
                && !EventVerbs.isFinite(term.lower());
        return noun || OF.contains(term.lower());
    }

    /** "Shot down nine". */
    private Optional<Deed> before(int first) {
        int verb = first > 0 && PARTICLES.contains(terms.get(first - 1).lower()) ? first - 2 : first - 1;
        boolean active = verb >= 0
                && isVerb(verb)
                && (verb == 0 || !BE.contains(terms.get(verb - 1).lower()));
        return active ? deed(verb, true) : Optional.empty();
    }

    private Optional<Deed> deed(int verb, boolean done) {
        String stem = Verbs.stem(terms.get(verb).lower());
        return LIGHT.contains(stem) ? Optional.empty() : Optional.of(new Deed(stem, done));
    }

    private boolean isVerb(int i) {
        Term term = terms.get(i);
        boolean past = EventVerbs.isPastOrParticiple(term) || Verbs.form(term.lower()) == Verbs.Form.UNCHANGED;
        return past && !term.isCapitalised();
    }

    private static boolean isAuxiliary(Term term) {
        return BE.contains(term.lower()) || AUXILIARIES.contains(term.lower()) || EventVerbs.isAdverb(term.lower());
    }
}
