package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void runsOfLettersMarksAndNumbersAreOneToken() {
        check("Kim’s 10² 3rd naïve x̣y 16.4", "Kim+'+s 10² 3rd naïve x̣y 16+.+4");
    }

    @Test
    void anythingElseIsATokenByItself() {
        check("$ 25, “a” — ... 🙂🙂 a_b", "$ 25+, \"+a+\" - .+.+. 🙂+🙂 a+_+b");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreLetters() {
        check("𐐷𐑊b 𝐀1", "𐐷𐑊b 𝐀1");
    }

    @Test
    void noTokenComesOfNothing() {
        check("", "");
    }

    @Test
    void offsetsAndParagraphsAreThoseOfTheNormalisedText() {
        Tokens tokens = Tokens.of(NormalForm.article("🙂 a’s\r\n\r\n  b… "));
        assertEquals(
                List.of("0-1 p1", "2-3 p1", "3-4 p1", "4-5 p1", "6-7 p2", "7-8 p2", "8-9 p2", "9-10 p2"),
                places(tokens));
    }

    @Test
    void partsOfATextKeepTheirPlaces() {
        Tokens tokens = Tokens.of(100, List.of(new Stretch(7, 3, 40, "a b.\nc"), new Stretch(20, 5, 90, "🙂d")));
        assertEquals(List.of("40-41 p3", "42-43 p3", "43-44 p3", "45-46 p4", "90-91 p5", "91-92 p5"), places(tokens));
        assertEquals(
                List.of(7, 8, 9, 10, 20, 21),
                IntStream.range(0, tokens.size()).map(tokens::index).boxed().toList());
        assertEquals(
                List.of(false, true, true, true, false, true),
                IntStream.range(0, tokens.size()).mapToObj(tokens::follows).toList());
        assertEquals(100, tokens.total());
    }

    private static void check(String article, String expected) {
        Tokens tokens = Tokens.of(NormalForm.article(article));
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            shown.append(i == 0 ? "" : tokens.isSpaced(i) ? " " : "+").append(tokens.text(i));
        }
        assertEquals(expected, shown.toString());
    }

    private static List<String> places(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.offset(i) + "-" + tokens.endOffset(i) + " p" + tokens.paragraph(i))
                .collect(Collectors.toList());
    }
}
