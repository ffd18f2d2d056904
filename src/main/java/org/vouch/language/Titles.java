package org.vouch.language;

import java.util.Set;

/** Words for persons and bodies that stand before a name or alone and are no name themselves. */
final class Titles {
    private static final Set<String> TITLES = WordList.of(
            """
            mr mrs ms miss dr prof professor sir dame lord lady madam mme president premier minister chancellor chairman
            chairwoman chairperson chair secretary spokesman spokeswoman spokesperson ambassador envoy governor senator
            congressman congresswoman representative deputy mayor king queen prince princess emperor pope cardinal bishop
            archbishop patriarch imam ayatollah sheikh sultan emir general gen lieutenant major colonel captain sergeant
            corporal admiral marshal commander brigadier commodore leader director chief judge justice prosecutor
            attorney inspector commissioner speaker coordinator adviser advisor vice-president vice-chairman
            undersecretary undersecretary-general secretary-general dictator tsar comrade reverend rev father sister
            brother saint pastor rabbi lawyer analyst official officer diplomat negotiator councillor
            councilor head lt col sgt capt maj sen rep gov hon statesman lawmaker mp journalist reporter
            correspondent editor author engineer scientist economist surgeon detective constable superintendent warden
            coach skipper baroness baron countess duke duchess earl professor-emeritus nurse trainer conductor
            historian archaeologist geologist biologist physicist rapporteur curator archivist
            """);

    /** Whoever these stand before is a person, whatever the word: "President Park". */
    private static final Set<String> PERSONS = WordList.of(
            """
            mr mrs ms miss dr president premier minister chancellor spokesman spokeswoman spokesperson sir lady lord
            madam king queen prince princess emperor pope senator ambassador sultan sheikh congressman congresswoman
            """);

    /** These belong to a title that follows them. */
    private static final Set<String> BEFORE_TITLE = WordList.of(
            """
            prime foreign defence defense vice deputy interior finance culture trade energy acting former first second
            third late chief supreme economy education health justice unification transport environment home executive
            assistant special senior lieutenant major rear brigadier grand crown attorney press secretary general
            permanent presidential parliamentary state national security labour labor agriculture then interim
            """);

    /** Lone words that mean a body which only the text around them names. */
    private static final Set<String> BODIES = WordList.of(
            """
            ministry government parliament council committee commission court party army navy republic federation
            embassy assembly board bureau department office agency cabinet administration union state church police
            house court bank university institute airport province region district city county capital north south east
            authority authorities opposition internet bible web earth god article section chapter note paragraph
            appendix table figure part annex treaty agreement constitution
            ministers presidents leaders generals ambassadors
            """);

    private Titles() {}

    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    static boolean isPersonal(String lower) {
        return PERSONS.contains(lower);
    }

    static boolean isBeforeTitle(String lower) {
        return BEFORE_TITLE.contains(lower);
    }

    static boolean isBody(String lower) {
        return BODIES.contains(lower);
    }
}
