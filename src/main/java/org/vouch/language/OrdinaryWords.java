package org.vouch.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The English words that open sentences in prose about events. A capital letter at the beginning of a sentence makes no
 * name of them; another word there is taken for a name.
 */
final class OrdinaryWords {
    private static final Set<String> VERB_STEMS = stems(Vocabulary.VERBS);
    private static final Set<String> OTHER_STEMS = otherStems();

    private static final Set<String> PREFIXES = WordList.of(
            "anti pro non ex pre post co re self mid multi semi inter intra ultra sub super counter cross pan");

    private static final Set<String> NAMES_LIKE_PLURALS = WordList.of("""
            reuters algiers rogers sanders peters myers anders flanders rangers chambers sellers withers vickers steelers
            jefferies hastings billings giddings yemen carmen turkmen bremen cummings jennings rawlings hummings bowers
            powers saunders summers rivers waters walters masters wolters travers mathers aries tories connors azores
            andaman bergers kuipers rutgers winters childers ahmen lemmings hemmings
            """);

    private static final Set<String> ENDS_OF_NAMES = WordList.of("""
            land wood ford port field man pool hall burn side house bridge gate stone well worth water church hill bank king son
            ring rest den ham ton ley men berg burg bury head brook castle field mouth town way view rock lake point ridge
            love hope wing ware her
            """);

    private static final Set<String> BEFORE_COMPOUND =
            WordList.of("half back down over under out up after fore home by non in on off");

    private OrdinaryWords() {}

    private static Set<String> stems(Set<String> words) {
        return WordList.of(words.stream().map(Verbs::stem));
    }

    private static Set<String> otherStems() {
        Set<String> stems = new HashSet<>(stems(Vocabulary.NOUNS));
        stems.addAll(stems(Vocabulary.ADJECTIVES));
        return stems;
    }

    /** Returns whether a word at the beginning of a sentence belongs to no name that follows it. */
    static boolean isOpener(String word) {
        String lower = lower(word);
        return Vocabulary.OPENERS.contains(lower) || isVerbForm(lower) || isAdverb(lower);
    }

    /** Returns whether the word is the base of a verb. */
    static boolean isVerb(String lower) {
        return Vocabulary.VERBS.contains(lower);
    }

    /** Returns whether a verb has this stem. */
    static boolean isVerbStem(String stem) {
        return VERB_STEMS.contains(stem);
    }

    static boolean isSingularNoun(String lower) {
        return Vocabulary.NOUNS.contains(lower)
                && !lower.endsWith("s")
                && !lower.equals("people")
                && !lower.equals("police");
    }

    static boolean isAdjective(String lower) {
        return Vocabulary.ADJECTIVES.contains(lower);
    }

    /** Returns whether a word is an English word that needs no capital letter. */
    static boolean isOrdinary(String word) {
        String lower = lower(word);
        if (lower.indexOf('-') > 0) {
            return isOrdinaryCompound(word);
        }
        return isOpener(lower)
                || Vocabulary.NOUNS.contains(lower)
                || Vocabulary.ADJECTIVES.contains(lower)
                || Vocabulary.VERBS.contains(lower)
                || NumberWords.DENOMINATORS.containsKey(lower)
                || isForm(lower)
                || isAgent(lower)
                || isPluralOfTrade(lower)
                || isCompoundNoun(lower)
                || hasOrdinaryEnding(lower);
    }

    private static boolean isForm(String lower) {
        boolean inflected = lower.endsWith("s") || lower.endsWith("ed") || lower.endsWith("ing");
        String stem = Verbs.stem(lower);
        return inflected && (OTHER_STEMS.contains(stem) || VERB_STEMS.contains(stem));
    }

    private static boolean isVerbForm(String lower) {
        boolean form = lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
        return form && VERB_STEMS.contains(Verbs.stem(lower))
                || Verbs.form(lower) == Verbs.Form.PARTICIPLE
                || Verbs.form(lower) == Verbs.Form.PAST && !lower.endsWith("ed");
    }

    private static boolean isAdverb(String lower) {
        if (!lower.endsWith("ly") || lower.length() < 5) {
            return false;
        }
        String base = lower.substring(0, lower.length() - 2);
        return Vocabulary.ADJECTIVES.contains(base)
                || Vocabulary.ADJECTIVES.contains(base + "le")
                || lower.endsWith("ily") && Vocabulary.ADJECTIVES.contains(base.substring(0, base.length() - 1) + "y")
                || OTHER_STEMS.contains(Verbs.stem(base))
                || lower.length() >= 8 && (lower.endsWith("ally") || lower.endsWith("ingly") || lower.endsWith("edly"));
    }

    private static boolean isAgent(String lower) {
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return singular.length() > 5
                && (singular.endsWith("er") || singular.endsWith("or"))
                && VERB_STEMS.contains(Verbs.stem(singular.substring(0, singular.length() - 2)));
    }

    /** "Divers", "archivists", "granaries", "fishermen". */
    private static boolean isPluralOfTrade(String lower) {
        boolean ending = lower.endsWith("ers")
                || lower.endsWith("ists")
                || lower.endsWith("ries")
                || lower.endsWith("ings")
                || lower.endsWith("men")
                || lower.endsWith("ors");
        return ending && lower.length() > 5 && !NAMES_LIKE_PLURALS.contains(lower);
    }

    /** "Rainfall", "heatwave", "backbench": two English words, but for the ends that places and families have. */
    private static boolean isCompoundNoun(String lower) {
        String word = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        for (int cut = 3; cut + 3 <= word.length() && word.length() < 20; cut++) {
            String last = word.substring(cut);
            if (isSimple(word.substring(0, cut)) && isSimple(last) && !ENDS_OF_NAMES.contains(last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSimple(String lower) {
        return Vocabulary.NOUNS.contains(lower)
                || Vocabulary.ADJECTIVES.contains(lower)
                || Vocabulary.VERBS.contains(lower)
                || BEFORE_COMPOUND.contains(lower);
    }

    private static boolean hasOrdinaryEnding(String lower) {
        if (lower.length() < 8) {
            return lower.startsWith("un") && lower.length() > 4 && isOrdinary(lower.substring(2));
        }
        return lower.endsWith("tion")
                || lower.endsWith("tions")
                || lower.endsWith("ment")
                || lower.endsWith("ments")
                || lower.endsWith("ness")
                || lower.endsWith("ists")
                || lower.endsWith("ities")
                || lower.endsWith("ability")
                || lower.endsWith("ivity")
                || lower.endsWith("ology")
                || lower.endsWith("ical")
                || lower.endsWith("ative")
                || lower.endsWith("ously")
                || lower.startsWith("un") && isOrdinary(lower.substring(2))
                || lower.startsWith("non") && isOrdinary(lower.substring(3))
                || lower.startsWith("over") && isOrdinary(lower.substring(4))
                || lower.startsWith("dis") && isOrdinary(lower.substring(3));
    }

    private static boolean isOrdinaryCompound(String word) {
        for (String part : word.split("-")) {
            boolean ordinary = part.isEmpty()
                    || PREFIXES.contains(lower(part))
                    || Character.isDigit(part.codePointAt(0))
                    || part.indexOf('-') < 0 && isOrdinary(part);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
