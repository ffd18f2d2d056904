package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every code point is what the character database says, as another reader of it has it. */
class CodePointsTest {
    private static final String HIDDEN =
            "\\p{Cf}\\uFE00-\\uFE0F\\u180B-\\u180F\\x{E0000}-\\x{E007F}\\x{E0100}-\\x{E01EF}";

    @Test
    void wordsAreLettersMarksAndNumbers() {
        check("[\\p{L}\\p{M}\\p{N}]", CodePoints::isWord);
        check("\\p{M}", CodePoints::isMark);
        check("\\p{N}", CodePoints::isNumber);
    }

    @Test
    void whiteSpaceIsWhatHasTheProperty() {
        check("\\p{IsWhite_Space}", CodePoints::isWhiteSpace);
    }

    @Test
    void hiddenAreFormatCharactersSelectorsAndTags() {
        check("[" + HIDDEN + "]", CodePoints::isHidden);
    }

    @Test
    void refusedAreControlsSurrogatesAndWhatIsHidden() {
        check(
                "[" + HIDDEN + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\p{Cs}[\\p{Cc}&&\\P{IsWhite_Space}]]",
                CodePoints::isRefused);
    }

    private static void check(String expected, IntPredicate actual) {
        Pattern compiled = Pattern.compile(expected);
        List<String> wrong = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint ->
                        compiled.matcher(Character.toString(codePoint)).matches() != actual.test(codePoint))
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), wrong);
    }
}
