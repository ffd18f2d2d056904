package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NamesTest {
    @TestFactory
    Stream<DynamicTest> names() {
        return SentenceExamples.tests("names.txt", example -> {
            List<Name> names = Names.in(example.words());
            return names.isEmpty() ? "nothing" : names.stream().map(Name::words).collect(Collectors.joining(" | "));
        });
    }

    @TestFactory
    Stream<DynamicTest> namesThatFit() {
        return SentenceExamples.tests("names-that-fit.txt", example -> {
            String[] sides = example.words().split(" < ");
            return new Name(0, sides[0].length(), sides[0]).fits(sides[1]) ? "fits" : "does not";
        });
    }

    @Test
    void aNameHasItsPlaceInTheText() {
        assertEquals(
                List.of(new Name(10, 21, "Kim Jong-un"), new Name(27, 33, "Moscow")),
                Names.in("President Kim Jong-un’s to Moscow."));
    }

    @Test
    void aNameInAPassageIsFoundByAFormThatBearsItOut() {
        assertTrue(name("Lavrov").standsIn("Foreign Minister Sergei Lavrov told journalists"));
        assertTrue(name("Russian").standsIn("invited delegates from Russia and China"));
        assertTrue(name("South Korea").standsIn("South Korea's Yonhap reports"));
        assertTrue(name("Mark").standsIn("Mark went home"));
        assertFalse(name("Sergei Lavrov").standsIn("Lavrov told journalists"));
        assertFalse(name("Korea").standsIn("the war in South Korea"));
        assertFalse(name("Moscow").standsIn("in Russia"));
        assertFalse(name("Mark").standsIn("a mark was made"));
    }

    @Test
    void aPlaceAndWhatIsOfItAreOfOne() {
        NamedText text = NamedText.of("the Ruvanian side, the Sennish delegation and the Liberal leader, Prof Mbeki");
        assertEquals(Optional.of("Ruvanian"), text.relative("Ruvania"));
        assertEquals(Optional.of("Sennish"), text.relative("Senn"));
        assertEquals(Optional.of("Liberal"), text.relative("Liberals"));
        assertEquals(Optional.empty(), text.relative("Mbeka"));
        assertEquals(Optional.empty(), text.relative("Rovenia"));
    }

    @Test
    void aWordOfWhichThePassageHasTheCounterpartIsSwapped() {
        assertEquals(Optional.of("north"), swapped("the south of the Sound", "in the north of the Sound"));
        assertEquals(Optional.of("prime"), swapped("the foreign minister said", "its prime minister said"));
        assertEquals(Optional.of("interior"), swapped("the foreign ministry", "the post of interior minister"));
        assertEquals(Optional.of("naval"), swapped("an army surgeon", "a naval surgeon"));
        assertEquals(Optional.empty(), swapped("an army surgeon", "the army and its navy"));
        assertEquals(Optional.empty(), swapped("the foreign ministry", "the Prime Minister"));
        assertEquals(Optional.empty(), swapped("the southern bank", "from south to north"));
        assertEquals(Optional.empty(), swapped("the defence ministry", "the Defense Minister"));
        assertEquals(Optional.empty(), swapped("the south of it", "in North Korea"));
    }

    private static Optional<String> swapped(String sentence, String passage) {
        return Counterparts.in(sentence, List.of(passage)).stream()
                .map(Counterparts.Swapped::evidence)
                .findFirst();
    }

    @Test
    void theNearestNameIsOffered() {
        assertEquals(Optional.of("Kim Jong-un"), name("Kim Yong-un").nearest(List.of("Kim Jong-un", "Putin")));
        assertEquals(Optional.empty(), name("Lavrov").nearest(List.of("Kim Jong-un", "Putin")));
    }

    private static Name name(String words) {
        return new Name(0, words.length(), words);
    }
}
