package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words by which a text names one who speaks. */
public final class SpeakerWords {
    private static final Pattern OF_SOME = Pattern.compile(
            "(?:[Tt]he |[Aa]n? )?+(?<whose>\\p{Lu}\\p{L}++(?: \\p{Lu}\\p{L}++)*+) (?<noun>\\p{Ll}++(?: \\p{Ll}++)*+)");

    private static final Set<String> STUDIES = WordList.of("poll survey study report analysis");

    /** So many words from the beginning a study is named. */
    private static final int STUDY = 8;

    private static final Set<String> SEEN = WordList.of("saw seen heard felt noticed watched smelled smelt witnessed");
    private static final Set<String> PRONOUNS =
            WordList.of("he she they it we i you who which one that this these those other others both");

    private static final Set<String> WORDS = WordList.of("""
            claim claims statement statements reply replies answer answers response accusation accusations announcement quotation word words wording testimony remark remarks
            headline article articles text post note
            """);

    private static final Set<String> SEVERAL =
            WordList.of("both several most many all some two three four five six seven eight nine ten dozens hundreds");

    private static final Set<String> QUESTIONS = WordList.of("what whose whether how why");

    private static final Set<String> SUBJECTS = WordList.of("he she they it we you");

    private static final Set<String> BODIES = WordList.of(
            "company firm group business body organisation organization club side owners makers manufacturer producer");

    /** "The country's president" is said of any country. */
    private static final Set<String> GENERAL = WordList.of("""
            company firm group business body organisation organization club side country nation state town city region party place
            """);

    private static final Set<String> NO_HEAD = WordList.of(
            "mr mrs ms miss dr prof professor sir lady lord monday tuesday wednesday thursday friday saturday sunday later then also chief");

    private static final String BELONGING = " (of|from|at|in|for|who|which|whose) ";

    private static final int LONGEST = 6;

    /** A place and its adjective have so many letters in common. */
    private static final int KIN = 4;

    private SpeakerWords() {}

    static List<String> words(String text) {
        return Terms.of(text).stream()
                .filter(term -> term.isWord())
                .map(Term::lower)
                .filter(w -> !FunctionWords.ALL.contains(w) && !NO_HEAD.contains(w) && !Character.isDigit(w.charAt(0)))
                .toList();
    }

    /** Returns whether the words are a pronoun or none at all, which can mean anybody. */
    public static boolean isOpen(String text) {
        List<Term> terms = Terms.of(text).stream().filter(Term::isWord).toList();
        boolean pronoun = !terms.isEmpty()
                && (PRONOUNS.contains(terms.get(terms.size() - 1).lower())
                        || terms.get(0).is("whose")
                        || SUBJECTS.contains(terms.get(0).lower()));
        return pronoun || words(text).stream().allMatch(PRONOUNS::contains);
    }

    /** Returns whether a clause that begins so asks and tells nothing: "what that signal was is not reported". */
    public static boolean isQuestion(String text) {
        List<Term> terms = Terms.of(text);
        return !terms.isEmpty() && QUESTIONS.contains(terms.get(0).lower());
    }

    /** Returns whether the words are for what somebody says, of which a sentence may speak: "the claim about shells". */
    public static boolean isOfWords(String text) {
        return words(text).stream().anyMatch(WORDS::contains);
    }

    /** Returns whether the words are one pronoun for somebody: "he", and not "it", which may be nobody. */
    public static boolean isPerson(String text) {
        List<Term> terms = Terms.of(text).stream().filter(Term::isWord).toList();
        int last = terms.size() - 1;
        return last >= 0
                && last <= 2
                && terms.get(last).isAny("he", "she", "they", "we")
                && terms.subList(0, last).stream().noneMatch(Term::isCapitalised);
    }

    /** Returns whether words count those who speak as one of the others does: "three of the riders" and "three of them". */
    public static boolean isSameCount(String text, Set<String> known) {
        String first = text.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean counts = SEVERAL.contains(first) || WordList.isAny(first, "one", "another");
        return counts
                && known.stream()
                        .map(k -> k.toLowerCase(Locale.ROOT))
                        .anyMatch(k -> k.equals(first) || k.startsWith(first + " of "));
    }

    /** Returns whether words are for the one who bears a name, and not for what belongs to him: "the members of the League". */
    public static boolean isSubject(String text, Set<String> known) {
        return Stream.of(text.split(", "))
                .map(part -> words(own(part.split(BELONGING)[0])))
                .filter(words -> !words.isEmpty())
                .map(words -> words.get(words.size() - 1))
                .anyMatch(last -> known.stream().anyMatch(k -> head(k).contains(last)));
    }

    /**
     * Returns the words for the one who speaks alone: of "Serrano's foreign minister, Lucia Farro of the Guard", those of
     * "foreign minister, Lucia Farro".
     */
    static List<String> head(String text) {
        boolean speaksFor = text.contains("spokes");
        return own(text, speaksFor ? " (who|which|whose) " : BELONGING);
    }

    /** Returns the same with what stands behind "of": there a name may follow, as in "the minister of water, Inês Calado". */
    private static List<String> all(String text) {
        return own(text, " (in|who|which|whose) ");
    }

    private static List<String> own(String text, String end) {
        return Stream.of(text.split(", "))
                .filter(part -> !part.matches("(?i)(who|which|whose|whom|where) .*+"))
                .map(part -> own(part).split(end)[0])
                .flatMap(part -> words(part).stream())
                .toList();
    }

    private static String own(String text) {
        return text.replaceFirst("^.*['\u2019]s? ", "");
    }

    /** Returns whether the words are for somebody of a body: "the board's clerk". */
    public static boolean isOwned(String text, String body) {
        int owner = text.replace('\u2019', '\'').lastIndexOf("'s ");
        return owner > 0 && share(text.substring(0, owner), Set.of(body));
    }

    /** Returns whether the words mean more than one: "several delegations", "both of them". */
    public static boolean isSeveral(String text) {
        List<Term> terms = Terms.of(text).stream().filter(Term::isWord).toList();
        return !terms.isEmpty()
                && SEVERAL.contains(terms.get(0).lower())
                && !(terms.size() > 1 && terms.get(1).is("one"));
    }

    /** Returns whether the words mean one alone: "one of the two", "the minister, Ruth Sand", and not "two officials". */
    public static boolean isOne(String text) {
        List<Term> terms = Terms.of(text).stream().filter(Term::isWord).toList();
        List<String> head = head(text);
        boolean plural = head.stream().anyMatch(w -> w.endsWith("s") && !w.endsWith("ss"));
        boolean one = !terms.isEmpty() && terms.get(0).isAny("one", "a", "an");
        return one || !isOpen(text) && !plural && !isSeveral(text) && !text.contains(" and ");
    }

    /**
     * Returns the last word for the one to whom somebody belongs: of "Sand's office" and "an official of the Sand" Sand, of
     * "the court's spokesman" court, of "a Holm delegate" Holm; empty where there is none.
     */
    public static String owner(String text) {
        String plain = text.replace('\u2019', '\'').split("(?i), | (who|which|that|speaking) ")[0];
        int end = Math.max(plain.lastIndexOf("'s "), plain.lastIndexOf("s' ") + 1);
        if (end > 0) {
            return owning(Terms.of(plain.substring(0, end)));
        }
        String[] parts = plain.split(" (of|for|at|from) ", 2);
        List<Term> head = Terms.of(parts[0]).stream().filter(Term::isWord).toList();
        if (parts.length == 2 && head.stream().skip(1).noneMatch(Term::isCapitalised)) {
            List<Term> behind = Terms.of(parts[1].split(" (and|in|who|which|of) ")[0]);
            return owning(behind);
        }
        int last = head.size() - 1;
        boolean adjective = last > 1
                && !head.get(last).isCapitalised()
                && head.get(last - 1).isCapitalised();
        return parts.length == 1 && adjective ? head.get(last - 1).text() : "";
    }

    /** Returns whether words are for one who is told by his owner: "Sand's office". */
    public static boolean isPossessive(String text) {
        String plain = text.replace('\u2019', '\'');
        return plain.contains("'s ") || plain.contains("s' ");
    }

    private static String owning(List<Term> owner) {
        List<Term> terms = owner.stream().filter(Term::isWord).toList();
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        boolean somebody = last != null
                && !FunctionWords.ALL.contains(last.lower())
                && (last.isCapitalised() || PersonNouns.isSomebody(last.lower()) && !GENERAL.contains(last.lower()));
        return somebody ? last.text() : "";
    }

    /** Returns whether one of the names begins with a pronoun for its owner: "her spokesman". */
    public static boolean isOfPronoun(Set<String> known) {
        return known.stream().anyMatch(k -> k.matches("(?i)(his|her|its|their) .*+"));
    }

    /** Returns whether a text has the word or its adjective: of "Ruvia" also "Ruvian". */
    public static boolean hasKin(String text, String word) {
        return words(text).stream().anyMatch(other -> isKin(other, word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isKin(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(KIN, Math.min(one.length(), other.length()) - 2);
    }

    /** Returns whether the words mean a woman and the others a man, or the other way round. */
    public static boolean isOther(String text, Set<String> known) {
        String last = form(text);
        return last.equals("he") && known.contains("she") || last.equals("she") && known.contains("he");
    }

    /** "For the mayor the bridge is". */
    public static boolean isFor(String text, Set<String> known) {
        return text.matches("(?i)((and|but) )?(for|to) .*+") && share(text, known);
    }

    /** Returns whether the words tell what somebody has seen or heard himself: "more than she had seen in twelve years". */
    public static boolean isWitness(String text) {
        return Terms.of(text).stream().anyMatch(term -> SEEN.contains(term.lower()));
    }

    /** Returns whether a clause with such a subject hangs on a word before it. */
    public static boolean isRelative(String subject) {
        return subject.matches("(?i)(who|which|whom|whose|where)\\b.*+");
    }

    /** Returns whether a sentence tells what is somebody's hope or finding: "it is her hope", "in a poll", "if they are right". */
    public static boolean isOfWord(String text) {
        List<Term> terms = Terms.of(text);
        boolean supposed = false;
        for (int i = 1; i < terms.size(); i++) {
            String word = terms.get(i).lower();
            boolean owned = terms.get(i - 1).isPossessive() || terms.get(i - 1).isAny("his", "her", "its", "their");
            boolean study = i < STUDY && terms.get(0).is("in") && STUDIES.contains(word);
            supposed |= terms.get(i - 1).is("if");
            if (owned && OwnAttribution.isMade(word)
                    || study
                    || supposed && (word.equals("right") || word.equals("correct"))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody is told something by nobody: "families have been told that". */
    public static boolean isAddressed(String text) {
        List<Term> terms = Terms.of(text);
        return IntStream.range(1, terms.size())
                .anyMatch(i -> terms.get(i).isAny("told", "informed", "assured", "warned", "advised")
                        && VerbKind.BE.contains(terms.get(i - 1).lower()));
    }

    /** Returns whether the words are no more than "the company" or the like. */
    public static boolean isBody(String text) {
        List<String> head = head(text);
        return head.size() == 1 && BODIES.contains(head.get(0));
    }

    /** Returns whether two have a word of content in common. */
    public static boolean share(String text, Set<String> known) {
        Set<String> own = head(text).stream().map(Content::key).collect(Collectors.toSet());
        return known.stream().flatMap(k -> all(k).stream()).map(Content::key).anyMatch(own::contains);
    }

    /** Returns a name as it is looked up: small letters, no article, one space. */
    public static String form(String name) {
        return Terms.of(name).stream()
                .filter(term -> term.isWord() && !term.is("the"))
                .map(Term::lower)
                .collect(Collectors.joining(" "));
    }

    /** Returns every run of words that could be a name or an alias; of "Pahl's minister" not Pahl. */
    public static List<String> forms(String text) {
        List<Term> terms =
                Terms.of(text).stream().filter(term -> !term.is("the")).toList();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int k = i + 1; terms.get(i).isWord() && k <= Math.min(terms.size(), i + LONGEST); k++) {
                boolean owner = k < terms.size()
                        && (terms.get(k).isPossessive()
                                || terms.get(k).is("'")
                                || terms.get(k).is("\u2019"));
                if (terms.get(k - 1).isWord() && !owner) {
                    forms.add(terms.subList(i, k).stream()
                            .filter(Term::isWord)
                            .map(Term::lower)
                            .collect(Collectors.joining(" ")));
                }
            }
        }
        return forms;
    }

    /** "Russian government sources" for "South Korean government sources": the same noun, of another state or body. */
    public static boolean isOfOthers(String words, String known) {
        Matcher here = OF_SOME.matcher(words);
        Matcher there = OF_SOME.matcher(known);
        if (!here.matches() || !there.matches() || !here.group("noun").equals(there.group("noun"))) {
            return false;
        }
        String one = here.group("whose");
        String other = there.group("whose");
        return !one.endsWith(other)
                && !other.endsWith(one)
                && !Names.mayBeOne(one, other)
                && !Demonyms.areOfOne(one, other);
    }
}
