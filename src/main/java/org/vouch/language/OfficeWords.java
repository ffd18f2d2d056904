package org.vouch.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds offices in a sentence that nothing of its evidence gives: "the foreign minister" for "the ambassador", "a vice
 * president" for "the president". A title before a name, and "the minister" for somebody named before, are left alone.
 */
public final class OfficeWords {
    /** Each row: words for an office, and behind the stroke what else bears them out. */
    private static final String ROWS = """
            president presidents / presidential presidency;
            minister ministers / ministerial ministry ministries secretary premier chancellor cabinet treasurer pm;
            premier premiers / minister chancellor pm premiership;
            chancellor chancellors / minister premier treasury;
            king kings / royal monarch majesty crown;
            queen queens / royal monarch majesty crown;
            prince princes / royal highness heir;
            princess princesses / royal highness;
            ambassador ambassadors / envoy envoys embassy representative diplomat commissioner mission;
            envoy envoys / ambassador ambassadors emissary representative negotiator delegate mediator special mission;
            mayor mayors / mayoral mayoress mayoralty;
            governor governors / gubernatorial governorship;
            senator senators / senate;
            prosecutor prosecutors / prosecution prosecuting attorney;
            bishop bishops / archbishop bishopric diocese;
            archbishop archbishops / bishop archdiocese;
            dean deans / deanery;
            admiral admirals / ;
            ombudsman / ombudswoman ombud;
            sheriff sheriffs / ;
            """;

    private static final Set<String> LESSER = WordList.of("vice deputy acting interim vice-");

    private static final Set<String> LESSER_BEARERS =
            WordList.of("vice deputy deputies acting interim stand-in second number provisional temporary assistant");

    private static final Set<String> PORTFOLIOS = WordList.of(
            "foreign defence defense finance interior justice health education transport energy agriculture trade culture"
                    + " environment labour labor home");

    /** Whoever is meant by these may hold any office. */
    private static final Set<String> PRONOUNS = WordList.of("he she him");

    private record Row(Set<String> words, Set<String> bearers) {}

    private static final Map<String, Row> BY_WORD = new HashMap<>();

    static {
        for (String row : ROWS.strip().split("\\s*+;\\s*+")) {
            String[] sides = row.split("/");
            Set<String> words = WordList.of(sides[0].strip());
            Set<String> bearers = new HashSet<>(words);
            if (sides.length > 1 && !sides[1].isBlank()) {
                bearers.addAll(WordList.of(sides[1].strip()));
            }
            words.forEach(word -> BY_WORD.put(word, new Row(words, bearers)));
        }
    }

    private OfficeWords() {}

    public static boolean areIn(String sentence) {
        return Terms.of(sentence).stream().anyMatch(term -> BY_WORD.containsKey(term.lower()));
    }

    /**
     * Returns the offices that no text of the evidence gives.
     *
     * @param evidence the passages, and whatever else the sentence rests on
     * @param notes what is noted of those who are named
     */
    public static List<Extent> beyond(String sentence, Collection<String> evidence, Collection<String> notes) {
        List<Term> terms = Terms.of(sentence);
        Set<String> known = new HashSet<>();
        notes.forEach(note -> addWords(note, known));
        known.removeAll(PRONOUNS);
        evidence.forEach(text -> addWords(text, known));
        List<Extent> beyond = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int at = i;
            firstBeyond(terms, i, known)
                    .map(first -> new Extent(
                            terms.get(first).start(),
                            terms.get(at).end(),
                            sentence.substring(
                                    terms.get(first).start(), terms.get(at).end())))
                    .ifPresent(beyond::add);
        }
        return beyond;
    }

    private static void addWords(String text, Set<String> words) {
        for (Term term : Terms.of(text)) {
            words.add(term.lower());
            words.addAll(List.of(term.lower().split("-")));
        }
    }

    /** Returns where an office that ends at a term begins, where the evidence has it not, or not of that rank or matter. */
    private static Optional<Integer> firstBeyond(List<Term> terms, int i, Set<String> known) {
        String word = terms.get(i).lower();
        Row row = BY_WORD.get(word);
        boolean isTitle = i + 1 < terms.size() && terms.get(i + 1).isCapitalised();
        if (row == null || isTitle) {
            return Optional.empty();
        }
        String before = i > 0 ? terms.get(i - 1).lower() : "";
        boolean isMeant = before.equals("the") || PRONOUNS.stream().anyMatch(known::contains);
        if (!isMeant && row.bearers().stream().noneMatch(known::contains)) {
            return Optional.of(firstOf(terms, i));
        }
        boolean lesser = LESSER.contains(before) && LESSER_BEARERS.stream().noneMatch(known::contains);
        boolean matter = word.startsWith("minister") && PORTFOLIOS.contains(before) && !hasPortfolio(before, known);
        return lesser || matter ? Optional.of(firstOf(terms, i)) : Optional.empty();
    }

    /** "Prime minister" and "acting mayor" are told of whole. */
    private static int firstOf(List<Term> terms, int last) {
        int first = last;
        while (first > 0 && Titles.isBeforeTitle(terms.get(first - 1).lower())) {
            first--;
        }
        return first;
    }

    private static boolean hasPortfolio(String portfolio, Set<String> known) {
        return known.contains(portfolio)
                || known.contains(portfolio.replace("defence", "defense"))
                || known.contains(portfolio.replace("defense", "defence"))
                || known.contains(portfolio.replace("labor", "labour"))
                || known.contains(portfolio.replace("labour", "labor"));
    }
}
