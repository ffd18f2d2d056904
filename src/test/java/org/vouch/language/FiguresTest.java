package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FiguresTest {
    @TestFactory
    Stream<DynamicTest> figures() {
        return Examples.read("figures.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertEquals(example.expected(), Shown.figures(example.text()))));
    }

    /** Each line holds two texts of one figure each. */
    @TestFactory
    Stream<DynamicTest> likeness() {
        return Examples.read("likeness.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertEquals(example.expected(), likeness(example.text()))));
    }

    @Test
    void aFigureStandsFromItsBoundToItsUnit() {
        checkPlace("Some said that at least 3.5 million tonnes were lost.", "at least 3.5 million tonnes");
        checkPlace("It cost £16.4 billion then.", "£16.4 billion");
        checkPlace("It cost US$25bn or more then.", "US$25bn or more");
        checkPlace("𝒜 wall of 20-30 metres.", "20-30 metres");
        checkPlace("The 70th anniversary.", "70th");
    }

    @Test
    void aFigureOfLittleWeightRivalsAnotherAmountOfTheSame() {
        assertEquals(true, rivals("on three counts", "on four counts"));
        assertEquals(true, rivals("within a week", "within a month"));
        assertEquals(true, rivals("he came fourth", "he came third"));
        assertEquals(true, rivals("the leak in Shaft 5", "the leak in Shaft 4"));
        assertEquals(false, rivals("on three counts", "on three counts"));
        assertEquals(false, rivals("three points are open", "26 leaders"));
        assertEquals(false, rivals("the first limits it", "his fifth visit"));
    }

    @Test
    void whatAllButSoManyOfThemAreFollows() {
        Figure claimed = only("seven of the bridges are shut");
        assertEquals(
                true,
                Figures.all("All but two of the town's nine bridges are closed").stream()
                        .anyMatch(figure -> claimed.compare(figure) == Figure.Likeness.SAME));
    }

    private static boolean rivals(String claim, String evidence) {
        return Figures.all(claim).get(0).rivals(Figures.all(evidence).get(0));
    }

    @Test
    void numbersAreTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("6 visit; over 1000000 mile", Shown.figures("SIX visits. OVER A MILLION MILES"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String likeness(String texts) {
        String[] both = texts.split(" \\| ");
        return onlyOfAll(both[0])
                .compare(onlyOfAll(both[1]))
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    /** Figures of little weight are compared too, where there are no others. */
    private static Figure onlyOfAll(String text) {
        List<Figure> all = Figures.all(text);
        return Figures.in(text).isEmpty() && all.size() == 1 ? all.get(0) : only(text);
    }

    private static Figure only(String text) {
        List<Figure> figures = Figures.in(text);
        assertEquals(1, figures.size(), text);
        return figures.get(0);
    }

    private static void checkPlace(String text, String expected) {
        Figure figure = only(text);
        assertEquals(expected, text.substring(figure.start(), figure.end()));
    }
}
