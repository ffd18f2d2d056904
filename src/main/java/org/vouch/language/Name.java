package org.vouch.language;

import java.util.Collection;
import java.util.Optional;
import org.vouch.text.NearestName;

/** A name that a text states: a run of capitalised words with the small words inside it. */
public record Name(int start, int end, String words) {

    /**
     * Returns whether the name is this form of a name, or stands in it as a whole part that names the same: "Lavrov" for
     * "Sergei Lavrov", "Kim" for "Kim Jong-un", "Security Council" for "UN Security Council", "Russian" for "Russia".
     * A longer name is not borne out by a shorter form, and another given name is another person. Capitals after the
     * first letter, diacritics, hyphens and possessives make no difference.
     */
    public boolean fits(String form) {
        return NameForm.of(words).isBorneOutBy(NameForm.of(form));
    }

    /** Returns whether a form that the name fits stands in a text, as whole words and not inside another name. */
    public boolean standsIn(String text) {
        return Names.standsIn(words, text);
    }

    /** Returns which of the forms is spelled most like the name; absent where none is near. */
    public Optional<String> nearest(Collection<String> forms) {
        return NearestName.of(words, forms);
    }
}
