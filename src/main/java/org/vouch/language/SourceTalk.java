package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Tells whether an absolute word speaks of the sources and what they hold, and not of the matter. */
final class SourceTalk {
    /** Of what an analyst says that there is only that. */
    private static final Set<String> RESERVED = WordList.of("""
            plan plans possibility possibilities reading readings inference inferences expectation expectations prediction
            predictions intention speculation interpretation hint
            """);

    /** Nouns that mean a source wherever they stand. */
    private static final Set<String> SOURCES = WordList.of("""
            article articles post posts passage passages document documents text texts headline headlines note notes
            wording quotation quotations citation citations origin origins paragraph paragraphs briefing briefings page
            pages sentence sentences publisher publishers dateline caption captions teaser teasers informant informants
            """);

    /** Nouns that mean a source right behind the absolute word, and may mean another thing elsewhere. */
    private static final Set<String> PERHAPS_SOURCES = WordList.of("""
            source sources account accounts report reports claim claims reading readings evidence mention mentions judgement
            judgements estimate estimates question questions reservation reservations
            """);

    private static final Set<String> BETWEEN = WordList.of(
            "of the these those its other one two three four five six seven eight nine ten given named specific later earlier");

    /** What "nothing" and "nobody" do in speech about sources. */
    private static final Set<String> EVIDENCE_VERBS = WordList.stems("""
            speak corroborate conflict say show suggest prove rest tell indicate report bear contradict stand
            name quote hear cite print read rule mention describe point measure give add differ touch fill
            """);

    private static final Set<String> CARRYING_VERBS = WordList.stems("""
            name give print show speak mention carry have hold contain quote cite rest stand cover list count be is are
            add leave know see describe note support concern tell add use take set
            """);

    private static final Set<String> KNOWN = WordList.of(
            "known heard named quoted printed given stated said say says seen reported found told recorded mentioned read");

    private static final Set<String> THROUGH = WordList.of("through by in from of as that to once for what at");

    private static final int REACH = 5;

    private final List<Term> terms;
    private final Set<String> matter;
    private final boolean namesSource;

    /** @param matter the words of the passages: what they speak of is no source */
    SourceTalk(List<Term> terms, Set<String> matter) {
        this.terms = terms;
        this.matter = matter;
        this.namesSource = terms.stream().anyMatch(term -> isSource(term.lower(), true));
    }

    private boolean isSource(String lower, boolean near) {
        return !matter.contains(lower) && (SOURCES.contains(lower) || near && PERHAPS_SOURCES.contains(lower));
    }

    /** Returns whether the absolute word at this place does. */
    boolean isAt(int i) {
        return governsSource(i) || isEvidenceVerb(i) || isBesideSource(i) || isCarried(i) || isKnown(i);
    }

    /** "Known only through Yonhap", "said nothing", "the only date given". */
    private boolean isKnown(int i) {
        if (i > 0 && KNOWN.contains(terms.get(i - 1).lower())) {
            return is(i, "nothing")
                    || is(i, "nowhere")
                    || is(i, "nobody")
                    || isOnly(i)
                            && isWord(i + 1)
                            && THROUGH.contains(terms.get(i + 1).lower());
        }
        for (int k = i + 2; isOnly(i) && k < Math.min(terms.size(), i + REACH); k++) {
            if (KNOWN.contains(terms.get(k).lower()) && !terms.get(k).is("said")) {
                return !terms.get(k - 1).isAny("was", "were", "is", "are", "has", "had", "been", "be");
            }
        }
        return false;
    }

    private boolean isOnly(int i) {
        return is(i, "only") || is(i, "solely") || is(i, "exclusively") || is(i, "sole");
    }

    /** "Only one article", "all six articles", "none of them", "the first claim". */
    private boolean governsSource(int i) {
        boolean near = true;
        for (int k = i + 1; k < Math.min(terms.size(), i + REACH); k++) {
            Term term = terms.get(k);
            boolean reserved = is(i, "only") && RESERVED.contains(term.lower());
            if (reserved || isSource(term.lower(), near)) {
                return true;
            }
            near &= BETWEEN.contains(term.lower()) || term.isNumber();
            if (is(k - 1, "of") && term.isAny("them", "these", "those", "it", "this", "which")) {
                return namesSource && (is(i, "none") || is(i, "all")) && !is(k + 1, "who");
            }
            if (!term.isWord() && !term.isPossessive()
                    || EventVerbs.isPastOrParticiple(term) && !KNOWN.contains(term.lower())) {
                return false;
            }
        }
        return false;
    }

    /** "In one article and in no other", "says nothing of it". */
    private boolean isBesideSource(int i) {
        boolean says = i > 0 && terms.get(i - 1).isAny("says", "say", "saying");
        boolean none = is(i, "nothing") || is(i, "nobody") || is(i, "none");
        return says && none
                || is(i, "no")
                        && i > 2
                        && (Framing.isNoun(terms.get(i - 2).lower())
                                || Framing.isNoun(terms.get(i - 3).lower()));
    }

    /** "Nothing else speaks of it", "nobody is named". */
    private boolean isEvidenceVerb(int i) {
        boolean nothing = terms.get(i).isAny("nothing", "nobody", "none", "no")
                || terms.get(i).isAny("all", "everything") && is(i + 1, "that");
        for (int k = i + 1; nothing && k < Math.min(terms.size(), i + REACH + 2); k++) {
            if (EVIDENCE_VERBS.contains(Verbs.stem(terms.get(k).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "The article names only Yonhap": a source is the subject, and what it holds is spoken of. */
    private boolean isCarried(int i) {
        int from = i;
        while (from > 0 && from > i - 30 && !isBreak(terms.get(from - 1))) {
            from--;
        }
        for (int k = i - 1; k > from; k--) {
            boolean isInfinitive = is(k, "be") && is(k - 1, "to");
            if (!isInfinitive && CARRYING_VERBS.contains(Verbs.stem(terms.get(k).lower()))) {
                return Framing.isSubject(terms, from, k);
            }
        }
        return false;
    }

    private static boolean isBreak(Term term) {
        return !term.isWord() && !term.isPossessive() && !term.is("'") || term.is("that") || term.is("whether");
    }

    private boolean isWord(int i) {
        return i < terms.size() && terms.get(i).isWord();
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
