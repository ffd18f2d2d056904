package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Verbs that tell as done what only settles, or speaks of, something to come: "set the date", "postponed it to May". */
final class Settling {
    private static final Set<String> VERBS = WordList.stems("""
            set put fix cap call name postpone delay adjourn extend suspend book move bring invite announce approve grant give
            assure award fine offer limit choose pick present file table publish lay adopt pass sign back accept endorse elect
            appoint keep leave report note declare allege value price judge rate see obtain secure order rule confirm
            discuss describe decide agree resolve determine plan prepare cancel reject refuse oppose support request criticise
            criticize welcome complain say tell warn insist explain argue maintain assert mention quote stress remark comment
            speak write earmark commit schedule pencil allocate reserve provide draw designate threaten launch tie link slip
            """);

    /** Of those, the ones that are never done to what they name, whatever their object. */
    private static final Set<String> ALWAYS = WordList.stems("""
            announce choose earmark designate schedule pencil allocate reserve threaten slip
            """);

    /** Each verb with the word behind it. */
    private static final Set<String> PHRASES =
            WordList.of("set-aside put-aside put-by draw-up provid-for call-for bid-for set-out");

    /** What is set, and is no more than a plan. */
    private static final Set<String> AIMS = WordList.of("goal goals target targets deadline date limit agenda");

    private static final int NEAR = 5;

    private Settling() {}

    /** Returns whether the verb with this stem may settle something to come. */
    static boolean has(String stem) {
        return VERBS.contains(stem);
    }

    /** Returns whether the verb at this place does: "earmarked", "set aside", "put it on the agenda". */
    static boolean isAt(List<Term> terms, int verb) {
        String stem = Verbs.stem(terms.get(verb).lower());
        if (ALWAYS.contains(stem)) {
            return true;
        }
        boolean phrase = verb + 1 < terms.size()
                && PHRASES.contains(stem + "-" + terms.get(verb + 1).lower());
        return phrase
                || VERBS.contains(stem)
                        && terms.subList(verb + 1, Math.min(terms.size(), verb + 1 + NEAR)).stream()
                                .anyMatch(term -> AIMS.contains(term.lower()));
    }
}
