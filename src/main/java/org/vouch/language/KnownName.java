package org.vouch.language;

import java.util.List;
import java.util.Locale;

/** A name or another form of it, read once, so that it can be looked for in many texts. Immutable. */
public final class KnownName {
    private final String words;
    private final NameForm form;
    private final List<String> plainWords;
    private final boolean isWordAlone;

    private KnownName(String words) {
        List<Term> terms = Terms.of(words);
        this.words = words;
        this.form = NameForm.of(words);
        this.plainWords = NamedText.plainWords(terms);
        this.isWordAlone = terms.size() == 1
                && OrdinaryWords.isOrdinary(words)
                && !NameCutter.isBeforeName(words.toLowerCase(Locale.ROOT));
    }

    public static KnownName of(String words) {
        return new KnownName(words);
    }

    /** Returns the name as it is written. */
    public String words() {
        return words;
    }

    /** Returns whether this name, of a claim, is borne out by another form, as {@link Name#fits} has it. */
    public boolean fits(KnownName evidence) {
        return form.isBorneOutBy(evidence.form);
    }

    NameForm form() {
        return form;
    }

    /** Returns its words in small letters, without diacritics. */
    List<String> plainWords() {
        return plainWords;
    }

    /** Returns whether it is an English word that is a name alone, as "the Budget". */
    boolean isWordAlone() {
        return isWordAlone;
    }

    @Override
    public String toString() {
        return words;
    }
}
