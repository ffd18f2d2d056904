package org.vouch.language;

import java.util.Set;

/** Verbs that tell what somebody said, thought or decided, and how a text speaks of its matter. */
final class SpeechVerbs {
    private static final Set<String> SAYING = WordList.stems("""
            say tell report announce confirm declare state note add mention claim call describe name speak write print
            quote cite put count characterise characterize interpret see view regard consider expect plan schedule
            slate set invite agree promise commit accept decide   propose offer ask request warn deny express
            thank want hope intend aim seek mean disclose finalise finalize publish compare infer derive know think
            believe assume project forecast predict anticipate estimate speculate doubt fear assert reply respond answer argue
            suggest indicate predict foresee insist admit acknowledge stress emphasise emphasize explain reiterate allege accuse
            recall remark comment predict hint imply signal pledge vow undertake threaten  instruct recommend
                 designate reveal specify inform notify ascribe attribute date
            place treat read understand take work carry leave lie stand remain seem appear belong
            depend concern need lack include contain comprise differ mean matter rest base follow limit ground
            look hold give show point bear keep find
            complain caution concede confide boast lament protest maintain contend testify
            await prepare reserve envisage envision tip arrange urge encourage advocate oppose object refuse decline
            praise welcome criticise criticize condemn reassure characterise depict portray label term dub deem judge
            rate link tie connect relate address reckon demand charge provide worry
            """);

    /** Of those, verbs that are no more than the text's own way to speak where a thing is the subject. */
    private static final Set<String> ONLY_OF_THINGS = WordList.stems(
            "take work carry leave lie stand rest follow look hold give show point bear keep find include put place undertake");

    /** In the passive these are the text's own way to speak: "no date was given". */
    private static final Set<String> PASSIVE = WordList.stems("give show place find include base put");

    private static final Set<String> EVENTS = WordList.stems("""
            put count see hold give find keep take work carry leave lie stand belong answer accept refuse decline
            follow meet place treat undertake provide include bear prepare
            """);

    /** "Held that", "pointed out that": to say so is no deed, as to deny or to agree may be. */
    private static final Set<String> VIEWING =
            WordList.stems("hold point caution stress note argue concede maintain reckon");

    private SpeechVerbs() {}

    static boolean isSaying(String stem) {
        return SAYING.contains(stem) && !ONLY_OF_THINGS.contains(stem);
    }

    /** Returns whether the verb, in the passive, tells nothing as done. */
    static boolean isPassiveOfWords(String stem) {
        return PASSIVE.contains(stem) || isSaying(stem);
    }

    /** Returns whether the verb may tell an event as well: "the bank answered every question", "he gave up". */
    static boolean isAlsoEvent(String stem) {
        return EVENTS.contains(stem);
    }

    /** Returns whether the verb, before "that", gives no more than a view. */
    static boolean isViewing(String stem) {
        return VIEWING.contains(stem);
    }

    /** Returns whether the verb tells nothing as done where words are its subject: "the reply left that open". */
    static boolean isOfWords(String stem) {
        return SAYING.contains(stem);
    }
}
