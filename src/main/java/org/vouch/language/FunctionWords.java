package org.vouch.language;

import java.util.Set;

/** Small words that are no noun, no verb of content and no name: they end what a figure counts. */
final class FunctionWords {
    static final Set<String> ALL = WordList.of(
            "a abroad about above according across after again against ahead all almost along already also although always am amid"
                    + " among amongst an and any are around as at away back be became because become been before behind being below"
                    + " beneath beside besides between beyond both but by came can cannot could did do does done down during each"
                    + " either else ever every few for from further gave get go goes going got had has have having he hence her here"
                    + " hers him his how however i if in inside into is it its itself just last least less like made make many may me"
                    + " might mine more most much must my minus near nearly neither never next no nor not now of off often on once only onto"
                    + " or other others our ours out outside over own per perhaps quite rather said same say says shall she should"
                    + " since so some soon still such than that the their theirs them then there these they this those though"
                    + " through throughout thus till to together too took toward towards under until unto up upon us very was we"
                    + " went were what when where whereas whether which while who whom whose why will with within without would"
                    + " yet you your yours does");

    private FunctionWords() {}
}
