package org.vouch.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a passage is somebody's speech.
 *
 * @param sign the words that show it
 * @param speakers the words by which the passage, or what stands around it in its sentence, names who speaks
 * @param said the words of content of what is said
 * @param beside those of the rest
 * @param whole whether no clause of it is the article's own
 */
public record Spoken(String sign, Set<String> speakers, Set<String> said, Set<String> beside, boolean whole) {
    /** The sign of a passage whose record names the speaker and whose words show no speech. */
    private static final String RECORD = "said-by";

    private static final int QUOTED = 3;

    /** Returns the whole passage as the speech of those whom its record names. */
    public static Spoken recorded(String words) {
        return recorded(words, RECORD);
    }

    /** Returns the same of a passage whose article shows the speech by a sign, but not whose it is. */
    public static Spoken recorded(String words, String sign) {
        List<Term> terms = Terms.of(words);
        return new Spoken(sign, Set.of(), Content.of(terms, 0, terms.size()), Set.of(), true);
    }

    /** Returns whether the article shows the speech, and not the record alone. */
    public boolean isShown() {
        return !sign.equals(RECORD);
    }

    /** Returns whether the article shows the speech by quotation marks, and not by words. */
    public boolean isMarked() {
        return sign.equals(QuotationMarks.SIGN);
    }

    /** Returns what is speech in the words; absent where nothing in them is. */
    static Optional<Spoken> of(String before, String words, String after, String sign) {
        String text = before + words + after;
        int start = before.length();
        List<Voices.Part> parts = Voices.told(text, start, start + words.length());
        Set<String> said = new TreeSet<>();
        Set<String> beside = new TreeSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Voices.Part part : parts) {
            Set<String> told = part.voices().isEmpty() ? beside : said;
            told.addAll(part.content());
            told.addAll(part.names());
            part.voices().stream().map(Voices.Voice::speaker).forEach(speakers::add);
        }
        boolean whole = beside.isEmpty() && !said.isEmpty();
        for (String speaker : speakers) {
            List<Term> terms = Terms.of(speaker);
            beside.addAll(Content.of(terms, 0, terms.size()));
        }
        boolean told = parts.stream().anyMatch(part -> !part.voices().isEmpty());
        speakers.remove("");
        if (Set.of("sugge", "indic").contains(sign.substring(0, Math.min(5, sign.length())))
                && !speakers.isEmpty()
                && speakers.stream().noneMatch(Spoken::canSay)) {
            return Optional.empty();
        }
        return told
                ? Optional.of(new Spoken(sign, speakers, said, beside, whole)).filter(spoken -> !said.isEmpty())
                : QuotationMarks.around(before, words, after, QUOTED)
                        .map(marks -> ofQuotation(before, words, after, marks));
    }

    /** "Carbon dating suggests that" is nobody's speech. */
    private static boolean canSay(String words) {
        return SpeakerWords.isOpen(words)
                || SpeakerWords.head(words).stream().anyMatch(PersonNouns::isSomebody)
                || Terms.of(words).stream().skip(1).anyMatch(Term::isCapitalised)
                || SpeakerWords.words(words).stream().anyMatch(OwnAttribution::isNoun);
    }

    private static Spoken ofQuotation(String before, String words, String after, String sign) {
        List<Term> terms = Terms.of(before + words + after);
        int from = Voices.firstAt(terms, before.length());
        int to = Voices.firstAt(terms, before.length() + words.length());
        Set<String> said = new TreeSet<>();
        Set<String> beside = new TreeSet<>();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < to; i++) {
            quoted ^= terms.get(i).isDoubleQuote();
            any |= i >= from && terms.get(i).isDoubleQuote();
            if (i >= from) {
                (quoted ? said : beside).addAll(Content.of(terms, i, i + 1));
            }
        }
        if (!any) {
            said.addAll(beside);
            beside.clear();
        }
        return new Spoken(sign, Set.of(), said, beside, beside.isEmpty());
    }
}
