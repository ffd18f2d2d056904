package org.vouch.language;

import java.util.Set;

/** Common nouns for persons and bodies, who can say something. */
final class PersonNouns {
    private static final Set<String> PERSONS = WordList.of("""
            man men woman women people person persons child children boy girl father mother parent son daughter brother
            sister husband wife widow uncle aunt nephew niece cousin family families friend neighbour neighbor colleague
            ally rival opponent foe partner guest host hosts victim witness patient nurse doctor surgeon physician chief
            chair head boss aide envoy spy pilot guide cook chef monk nun priest vicar dean abbot rabbi imam bishop judge
            jury clerk champion captain coach athlete guard guards police crew staff team candidate delegate diplomat
            advocate magistrate expert critic fan youth pupil student graduate apprentice veteran refugee migrant resident
            residents citizen citizens locals natives inhabitants youngsters elders sailor soldier
            architect artist accountant assistant attendant consultant defendant inhabitant merchant sergeant servant
            tenant agent correspondent superintendent president resident student client patient king queen prince princess
            duke duchess baron count countess emperor pope official officials individual relative relatives bereaved
            academic mechanic owner owners buyer buyers maker makers rider riders cleric sceptic skeptic governor mayor premier professional spokesman spokeswoman
            """);

    private static final Set<String> BODIES = WordList.of("""
            company firm group business organisation organization club side union association league federation alliance
            party movement campaign charity foundation trust fund board council committee commission panel jury tribunal
            court ministry department office agency bureau authority authorities government cabinet parliament senate
            congress assembly chamber coalition opposition delegation mission embassy consulate army navy police fleet
            regiment force forces institute university college school academy museum gallery library theatre orchestra
            church diocese parish monastery hospital clinic laboratory bank exchange fund insurer brewery airline carrier
            railway operator network paper newspaper magazine broadcaster channel station studio publisher press hotel
            city town village province state county district region canton republic kingdom country nation nations
            family household team squad crew staff lobby chamber society secretariat presidency monarchy regulator
            watchdog ombudsman survey inquiry prosecution defence defense leadership management workforce
            """);

    /** Endings of nouns for who does something or comes from somewhere; other words have them too, such as "number". */
    private static final Set<String> ENDINGS =
            WordList.of("man men woman women person people er ers or ors ist ists ian ians eer eers ess esses");

    private static final Set<String> NOBODY = WordList.of("""
            number numbers paper papers water waters letter letters matter matters order orders offer offers power powers
            tower towers river rivers border borders quarter quarters winter summer weather chapter chapters member figure
            figures centre center layer layers corner corners computer computers meter metre metres litre error errors
            factor factors sector sectors floor door doors colour color labour labor motor motors tractor mirror reactor
            tenor harbour harbor behaviour behavior odour flavor flavour favour favor honour honor humour rumour rumor
            vapour vigour fever answer answers shower timber lumber butter cover covers tender tenders shoulder shoulders
            ladder trailer trailers boiler boilers counter register registers process processes business access success
            progress stress address distress illness illnesses witness fortress press dress mattress other others another
            after under over however rather either neither whether together former latter later further never ever four
            """);

    private static final Set<String> PLACES = WordList.of("""
            districts towns villages valleys provinces counties states regions governments ministries schools islands rivers
            roads lines parties councils offices courts coasts borders ports
            """);

    /** What stories count: "eight people, among them three children". */
    private static final Set<String> COUNTED = WordList.of("""
            person people man men woman women child children boy girl adult civilian soldier sailor officer policeman worker
            employee nurse doctor patient student pupil teacher passenger prisoner hostage migrant refugee minister voter miner
            firefighter rider player fisherman fishermen
            """);

    private PersonNouns() {}

    /** Returns whether a unit of a figure is a kind of persons. */
    static boolean isCounted(String unit) {
        return COUNTED.contains(unit);
    }

    /** Returns whether a word, in small letters and the plural, is a noun for places that have a name. */
    static boolean isPlace(String lower) {
        return PLACES.contains(lower);
    }

    /** Returns whether a word, in small letters, is a noun for somebody. */
    static boolean isSomebody(String lower) {
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        boolean known = PERSONS.contains(lower)
                || PERSONS.contains(one)
                || BODIES.contains(lower)
                || BODIES.contains(one)
                || Titles.isTitle(lower)
                || Titles.isTitle(one)
                || Titles.isBody(lower);
        return known || !NOBODY.contains(lower) && ENDINGS.stream().anyMatch(lower::endsWith) && lower.length() > 5;
    }
}
