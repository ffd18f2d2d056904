package org.vouch.language;

import java.util.Set;

/** Nouns and adjectives with which "is" and "has" leave open or plan what depends on them: "has a chance", "is unclear". */
final class ReservedNouns {
    private static final Set<String> WORDS = WordList.of("""
            chance chances possibility possibilities prospect prospects plan plans planning proposal proposals offer offers
            promise promises pledge pledges forecast forecasts hope hopes fear fears risk risks threat threats demand demands
            intention intentions target targets deadline bill draft expectation expectations warning likelihood option
            options aim aims goal goals proposed planned scheduled expected afraid hopeful unclear uncertain
            unknown entitled willing reluctant ambition suggestion recommendation scenario wish application dependent
            conditional contingent speculation rumour rumours rumor rumors request requests invitation invitations bid attempt
            attempts power duty obligation opportunity capacity authority
            """);

    private ReservedNouns() {}

    static boolean has(Term term) {
        return WORDS.contains(term.lower());
    }
}
