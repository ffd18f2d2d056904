package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What one statement tells is told by another in other forms of the words, but not in other words. */
class PastMatterTest {
    private static void checkSaid(String statement, String other, boolean expected) {
        assertEquals(expected, of(statement).isSaidBy(of(other)), statement + " / " + other);
    }

    private static PastMatter of(String statement) {
        return PastMatter.of(SentenceWords.of(statement));
    }

    @Test
    void shortEndingsMayDiffer() {
        checkSaid("Tane visited Sarn", "a visit of Tane to Sarn", true);
        checkSaid("Tane visit Sarn", "Tane visiting Sarn", true);
        checkSaid("Tane visiting Sarn", "Tane visit Sarn", true);
        checkSaid("Tane visit Sarn", "Tane visitings Sarn", false);
        checkSaid("Tane visitings Sarn", "Tane visit Sarn", false);
        checkSaid("Tane vis Sarn", "Tane visa Sarn", false);
        checkSaid("Tane rode Sarn", "Tane rodent Sarn", true);
        checkSaid("Tane lost 20300 votes", "Tane lost 20301 votes", false);
        checkSaid("Tane lost 20300 votes", "Tane lost 20300 votes", true);
    }

    @Test
    void everyWordMustBeThere() {
        checkSaid("Tane visited Sarn in 2029", "Tane visited Sarn", false);
        checkSaid("Tane visited Sarn", "Tane visited Sarn in 2029", true);
        checkSaid("Tane visited", "Tane visited Sarn", true);
        checkSaid("Tane", "Tane visited Sarn", false);
    }

    @Test
    void genitiveIsAFormOfItsWord() {
        checkSaid("the yard's gate burned", "the yard gate burned", true);
        checkSaid("the yard gate burned", "the yard's gate burned", true);
        checkSaid("the sea's gate burned", "the sea gate burned", true);
        checkSaid("the sea's gate burned", "the sews gate burned", false);
    }

    @Test
    void denialsMustAgree() {
        checkSaid("Tane never visited Sarn", "Tane visited Sarn", false);
        checkSaid("Tane visited Sarn", "Tane never visited Sarn", false);
        checkSaid("Tane never visited Sarn", "Tane never visited Sarn", true);
    }
}
