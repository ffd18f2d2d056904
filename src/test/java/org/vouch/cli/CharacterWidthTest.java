package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The widths against Unicode's own data, which the validator of pages brings with it. */
class CharacterWidthTest {

    @Test
    void wideIsWhatUnicodeCallsWide() {
        List<String> wrong = IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                .filter(c -> UCharacter.isDefined(c) && Character.isDefined(c) && CharacterWidth.of(c) != 0)
                .filter(c -> (CharacterWidth.of(c) == 2) != isWide(c))
                .mapToObj("%04X"::formatted)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void marksAndTheLaterPartsOfASyllableTakeNoColumn() {
        List<Integer> widths = "e\u0301\u20DD\u1112\u1161\u11AB"
                .codePoints()
                .map(CharacterWidth::of)
                .boxed()
                .toList();
        assertEquals(List.of(1, 0, 0, 2, 0, 0), widths);
    }

    private static boolean isWide(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
