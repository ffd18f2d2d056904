package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tokens here stand with spaces between them; a hyphen is no limit. */
class LimitWordsTest {
    private static final String NONE = "-";

    private static void checkFollowing(String tokens, String expected) {
        check(expected, LimitWords.following("the line opens", tokens(tokens)));
    }

    private static void checkPreceding(String tokens, String expected) {
        check(expected, LimitWords.preceding(tokens(tokens)));
    }

    private static void checkLeftOut(String tokens, String expected) {
        check(expected, LimitWords.leftOut(tokens(tokens)));
    }

    private static void check(String expected, Optional<String> found) {
        assertEquals(expected, found.orElse(NONE));
    }

    private static List<String> tokens(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void firstWordBehindAQuotationMayLimitIt() {
        checkFollowing("unless it rains", "unless");
        checkFollowing(", \" Unless it rains", "Unless");
        checkFollowing("Only if it rains", "Only if");
        checkFollowing("only", NONE);
        checkFollowing("as long as", "as long");
        checkFollowing("on condition", "on condition");
        checkFollowing("on time", NONE);
        checkFollowing("today unless it rains", NONE);
        checkFollowing(". Unless it rains", NONE);
        checkFollowing(", \"", NONE);
        checkFollowing("", NONE);
    }

    @Test
    void accordingLimitsWithItsToAlone() {
        checkFollowing("according to the mayor", "according");
        checkFollowing("according", "according");
        checkFollowing("according as it rains", NONE);
    }

    @Test
    void nothingLimitsAWholeSentence() {
        check(NONE, LimitWords.following("The line opens.", tokens("Unless it rains")));
        check("unless", LimitWords.following("The line opens,", tokens("unless it rains")));
    }

    @Test
    void lastWordBeforeAQuotationMayLimitIt() {
        checkPreceding("it is not", "not");
        checkPreceding("not", "not");
        checkPreceding("it is not , \"", "not");
        checkPreceding("it isn ' t", "n't");
        checkPreceding("don t", NONE);
        checkPreceding("t", NONE);
        checkPreceding("' t", "n't");
        checkPreceding("not that", NONE);
        checkPreceding("he denied that", "denied");
        checkPreceding("denied that", "denied");
        checkPreceding("that", NONE);
        checkPreceding("it is not . \"", NONE);
        checkPreceding("not the", NONE);
        checkPreceding("", NONE);
    }

    @Test
    void firstLimitOfWhatWasLeftOutIsTold() {
        checkLeftOut("the line may not open", "may");
        checkLeftOut("the line won ' t open", "n't");
        checkLeftOut("the line apart from the bridge if it stands", "apart from");
        checkLeftOut("the line in case", "in case");
        checkLeftOut("the line in", NONE);
        checkLeftOut("in case", "in case");
        checkLeftOut("the line opens", NONE);
        checkLeftOut("", NONE);
    }
}
