package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What makes a sentence a claim is told in one way, and whether one makes a claim in another: both agree. */
class ClaimSignTest {
    private static void check(String sentence, String expected) {
        assertEquals(
                expected,
                ClaimSign.in(sentence)
                        .map(sign -> sign.what() + ": " + sign.words())
                        .orElse("nothing"));
        assertEquals(!expected.equals("nothing"), ClaimSign.isIn(sentence), sentence);
    }

    @Test
    void dates() {
        check("it opened in May", "a date: May");
        check("It opened on 4 May 2031.", "a date: 4 May 2031");
        check("March saw it open.", "a date: March");
        check("Marches were held.", "nothing");
    }

    @Test
    void figures() {
        check("it has 1,200.5 tonnes", "a figure: 1,200.5");
        check("it has two engines", "a figure: two");
        check("it has seventeen engines", "a figure: seventeen");
        check("it has ninety-one engines", "a figure: ninety-one");
        check("hundreds left", "a figure: hundreds");
        check("they left a city", "nothing");
        check("they left a canteen", "nothing");
        check("It counts two notes.", "nothing");
    }

    @Test
    void quotations() {
        check("it is \"sound\" now", "a quotation: \"sound\"");
        check("it is „sound now", "a quotation: „sound now");
    }

    @Test
    void names() {
        check("the mill of Anna Roe burned", "a name: Anna Roe");
        check("Anna left.", "nothing");
        check("so said Anna-Lena Roe", "a name: Anna-Lena Roe");
        check("he said ‘Anna", "a name: Anna");
    }

    @Test
    void nothing() {
        check("", "nothing");
        check("the mill burned.", "nothing");
    }
}
