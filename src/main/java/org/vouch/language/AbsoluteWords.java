package org.vouch.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which words of a sentence are absolute about its matter: no fixed phrase, and not about the sources. */
final class AbsoluteWords {
    /** The absolute word is marked by its place in capitals. */
    private static final Set<String> PHRASES = WordList.lines(
            """
            at ALL
            after ALL
            above ALL
            first of ALL
            for ALL
            ALL but
            ALL in all
            all in ALL
            ALL the more
            ALL the same
            ALL right
            ALL too
            ALL this
            ALL that
            ALL along
            not ALL
            not EVERY
            not EVERYTHING
            not EVERYONE
            not EVERYBODY
            not ALWAYS
            not ENTIRELY
            not COMPLETELY
            not WHOLLY
            not TOTALLY
            not NECESSARILY
            not ONLY
            not SOLELY
            not EXCLUSIVELY
            if ONLY
            ONLY if
            ONLY just
            ONLY then
            ONLY later
            ONLY when
            ONLY after
            ONLY until
            ONLY now
            ONLY recently
            ONLY seem
            ONLY seems
            ONLY look
            ONLY looks
            ONLY appear
            ONLY appears
            ONLY potentially
            ONLY possibly
            ONLY partly
            every EVERY
            EVERY other
            EVERY so
            EVERY now
            at FIRST
            FIRST of all
            FIRST and foremost
            FIRST hand
            FIRST lady
            FIRST name
            FIRST place
            FIRST minister
            FIRST half
            FIRST quarter
            FIRST glance
            FIRST sight
            FIRST aid
            FIRST instance
            FIRST days
            FIRST weeks
            FIRST months
            FIRST years
            FIRST of
            from the FIRST
            at LAST
            LAST year
            LAST week
            LAST month
            LAST night
            LAST spring
            LAST summer
            LAST autumn
            LAST winter
            LAST decade
            LAST century
            as a WHOLE
            on the WHOLE
            EVER since
            EVER more
            for EVER
            if EVER
            hardly EVER
            rarely EVER
            not EVER
            than EVER
            as EVER
            NOTHING more
            NOTHING less
            NOTHING like
            for NOTHING
            next to NOTHING
            NONE too
            NONE other
            NEVER mind
            the MOST part
            at MOST
            MOST of
            MOST part
            MOST likely
            MOST probably
            MOST recent
            MOST recently
            at BEST
            at WORST
            at the LARGEST
            BEST known
            """);

    private static final Set<String> DENIED = Set.of("not", "isn't", "wasn't", "hardly", "nor", "than");

    /** Of what an analyst says that there is only that. */
    private static final Set<String> RESERVED = WordList.of(
            """
            plan plans possibility possibilities reading readings inference inferences expectation expectations prediction
            predictions intention speculation interpretation hint
            """);

    /** Nouns that mean a source wherever they stand. */
    private static final Set<String> SOURCES = WordList.of(
            """
            article articles post posts passage passages document documents text texts headline headlines note notes
            wording quotation quotations citation citations origin origins paragraph paragraphs briefing briefings page
            pages sentence sentences publisher publishers dateline caption captions teaser teasers informant informants
            """);

    /** Nouns that mean a source right behind the absolute word, and may mean another thing elsewhere. */
    private static final Set<String> PERHAPS_SOURCES = WordList.of(
            """
            source sources account accounts report reports claim claims reading readings evidence mention mentions judgement
            judgements estimate estimates question questions reservation reservations
            """);

    private static final Set<String> BETWEEN = WordList.of(
            "of the these those its other one two three four five six seven eight nine ten given named specific later earlier");

    /** What "nothing" and "nobody" do in speech about sources. */
    private static final Set<String> EVIDENCE_VERBS = stems(
            """
            speak corroborate conflict say show suggest prove rest tell indicate report bear contradict stand
            name quote hear cite print read rule mention describe point measure give add differ touch fill
            """);

    private static final Set<String> CARRYING_VERBS = stems(
            """
            name give print show speak mention carry have hold contain quote cite rest stand cover list count be is are
            add leave know see describe note support concern tell add use take set
            """);

    private static final Set<String> KNOWN = WordList.of(
            "known heard named quoted printed given stated said seen reported found told recorded mentioned read");

    private static final Set<String> DETERMINERS =
            WordList.of("the his her its their our a an this that 's whose as s'");

    private static final Set<String> THROUGH = WordList.of("through by in from of as that to once for what at");

    private static final int REACH = 5;

    private final String sentence;
    private final List<Term> terms;
    private final BitSet quoted = new BitSet();

    AbsoluteWords(String sentence) {
        this.sentence = sentence;
        this.terms = Terms.of(sentence);
        boolean inside = false;
        for (int i = 0; i < terms.size(); i++) {
            inside ^= terms.get(i).isDoubleQuote();
            quoted.set(i, inside);
        }
    }

    private static Set<String> stems(String verbs) {
        return WordList.of(verbs).stream().map(Verbs::stem).collect(Collectors.toUnmodifiableSet());
    }

    List<Term> terms() {
        return terms;
    }

    /** Returns what kind of absolute stands here; absent where none does. */
    Optional<AbsoluteClass> at(int i) {
        Term term = terms.get(i);
        Optional<AbsoluteClass> kind = term.isWord() ? kindAt(i) : Optional.empty();
        boolean none = kind.isEmpty()
                || quoted.get(i)
                || term.isCapitalised() && i > 0 && !Openings.isAt(sentence, terms, i)
                || isPhrase(i)
                || isDenied(i)
                || is(i - 1, "if")
                || !isStrong(kind.get(), i)
                || isOfSources(i);
        return none ? Optional.empty() : kind;
    }

    /** "No one" and "no other" are written as two words. */
    private Optional<AbsoluteClass> kindAt(int i) {
        if (is(i, "no") && is(i + 1, "one")) {
            return Optional.of(AbsoluteClass.NONE);
        }
        if (is(i, "no") && is(i + 1, "other")) {
            return Optional.of(AbsoluteClass.ONLY);
        }
        if (is(i, "nothing") && is(i + 1, "but")) {
            return Optional.of(AbsoluteClass.ONLY);
        }
        return is(i, "without") && is(i + 1, "exception")
                ? Optional.of(AbsoluteClass.ALL)
                : AbsoluteClass.of(terms.get(i).lower());
    }

    Extent extent(int i) {
        boolean two = is(i, "no") || is(i, "without") || is(i, "nothing") && is(i + 1, "but");
        int end = terms.get(two ? i + 1 : i).end();
        int start = terms.get(i).start();
        return new Extent(start, end, sentence.substring(start, end));
    }

    private boolean isStrong(AbsoluteClass kind, int i) {
        return switch (kind) {
            case FIRST -> isFirst(i);
            case LAST -> is(i - 1, "the") && !isDateAt(i + 1) && !isReference(i);
            case MOST -> !terms.get(i).is("most") || isAfterDeterminer(i) && isWord(i + 1);
            default -> true;
        };
    }

    /** "His first trip", "the first to come"; not "first, …", "comes first", "the first of May". */
    private boolean isFirst(int i) {
        boolean counted = isAfterDeterminer(i) || is(i, "first-ever") || isPossessiveBefore(i);
        boolean last = i + 1 == terms.size() || is(i + 1, ".");
        return counted && !isReference(i) && (isWord(i + 1) || last) && !is(i + 1, "and") && !is(i + 1, "or");
    }

    /** "What the first has near", "the first two look alike": a thing named before, by its place in the row. */
    private boolean isReference(int i) {
        if (!isWord(i + 1)) {
            return false;
        }
        String next = terms.get(i + 1).lower();
        return terms.get(i + 1).isNumber()
                || Set.of("is", "has", "was", "had", "will", "would", "does", "did", "says", "show", "shows", "gives", "names")
                        .contains(next)
                || Set.of("two", "three", "four", "five", "none").contains(next);
    }

    private boolean isPossessiveBefore(int i) {
        return i > 0 && (terms.get(i - 1).isPossessive() || terms.get(i - 1).lower().equals("'"));
    }

    private boolean isAfterDeterminer(int i) {
        return i > 0 && (DETERMINERS.contains(terms.get(i - 1).lower()) || terms.get(i - 1).isPossessive());
    }

    private boolean isDateAt(int i) {
        return i < terms.size()
                && (Names.WEEKDAYS.contains(terms.get(i).lower()) || Names.MONTHS.contains(terms.get(i).lower()));
    }

    private boolean isDenied(int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (DENIED.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(int i) {
        String word = terms.get(i).lower().toUpperCase(Locale.ROOT);
        for (int before = 0; before <= 2; before++) {
            for (int after = 0; after <= 2; after++) {
                if (before + after > 0 && PHRASES.contains(phrase(i, before, after, word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String phrase(int i, int before, int after, String word) {
        StringBuilder phrase = new StringBuilder();
        for (int k = i - before; k <= i + after; k++) {
            if (k < 0 || k >= terms.size()) {
                return "";
            }
            phrase.append(k > i - before ? " " : "").append(k == i ? word : terms.get(k).lower());
        }
        return phrase.toString();
    }

    private boolean isOfSources(int i) {
        return governsSource(i) || isEvidenceVerb(i) || isBesideSource(i) || isCarried(i) || isKnown(i);
    }

    /** "Known only through Yonhap", "said nothing", "the only date given". */
    private boolean isKnown(int i) {
        if (i > 0 && KNOWN.contains(terms.get(i - 1).lower())) {
            return is(i, "nothing") || is(i, "nobody") || isOnly(i) && isWord(i + 1) && THROUGH.contains(terms.get(i + 1).lower());
        }
        for (int k = i + 2; isOnly(i) && k < Math.min(terms.size(), i + REACH); k++) {
            if (KNOWN.contains(terms.get(k).lower()) && !terms.get(k).is("said")) {
                return !Set.of("was", "were", "is", "are", "has", "had", "been").contains(terms.get(k - 1).lower());
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
            if (reserved || SOURCES.contains(term.lower()) || near && PERHAPS_SOURCES.contains(term.lower())) {
                return true;
            }
            near &= BETWEEN.contains(term.lower()) || term.isNumber();
            if (is(k - 1, "of") && Set.of("them", "these", "those", "it", "this", "which").contains(term.lower())) {
                return is(i, "none") || is(i, "all");
            }
            if (!term.isWord() && !term.isPossessive() || EventVerbs.isPastOrParticiple(term) && !KNOWN.contains(term.lower())) {
                return false;
            }
        }
        return false;
    }

    /** "In one article and in no other", "says nothing of it". */
    private boolean isBesideSource(int i) {
        boolean says = i > 0 && Set.of("says", "say", "saying").contains(terms.get(i - 1).lower());
        boolean none = is(i, "nothing") || is(i, "nobody") || is(i, "none");
        return says && none
                || is(i, "no") && i > 2 && (Framing.isNoun(terms.get(i - 2).lower()) || Framing.isNoun(terms.get(i - 3).lower()));
    }

    /** "Nothing else speaks of it", "nobody is named". */
    private boolean isEvidenceVerb(int i) {
        boolean nothing = Set.of("nothing", "nobody", "none", "no").contains(terms.get(i).lower())
                || Set.of("all", "everything").contains(terms.get(i).lower()) && is(i + 1, "that");
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
            if (CARRYING_VERBS.contains(Verbs.stem(terms.get(k).lower()))) {
                return Framing.isSubject(terms, from, k);
            }
        }
        return false;
    }

    private static boolean isBreak(Term term) {
        return !term.isWord() && !term.isPossessive() && !term.is("'") || term.is("that");
    }

    private boolean isWord(int i) {
        return i < terms.size() && terms.get(i).isWord();
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
