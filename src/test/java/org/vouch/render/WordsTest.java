package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Likelihood;

/** Every language says all that English says, in words of its own. */
class WordsTest {
    private static final SortedMap<String, String> ENGLISH = WordsFiles.of("en");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What German spells as English does. */
    private static final String SAME_IN_GERMAN = """
            aspect.name=Name
            entity.organisation=Organisation
            entity.person=Person
            kind.plan=Plan
            month.11=November
            month.4=April
            month.8=August
            month.9=September
            season.4=Winter
            type.motion_picture=Film
            type.software=Software
            """;

    static List<String> languages() {
        return WordsFiles.languages();
    }

    @Test
    void thereAreEnglishAndGerman() {
        assertEquals(List.of("de", "en"), languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void languageHasTheKeysOfEnglish(String language) {
        assertEquals(lines(ENGLISH.keySet().stream()), lines(WordsFiles.of(language).keySet().stream()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyHasThePlacesOfEnglish(String language) {
        assertEquals(lines(places(ENGLISH)), lines(places(WordsFiles.of(language))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasBothForms(String language) {
        Map<String, String> words = WordsFiles.of(language);
        assertEquals(forms(words, ".one"), forms(words, ".other"));
    }

    @Test
    void germanIsNotEnglish() {
        Map<String, String> german = WordsFiles.of("de");
        Stream<String> same = ENGLISH.keySet().stream()
                .filter(key -> LETTER.matcher(without(ENGLISH.get(key))).find())
                .filter(key -> ENGLISH.get(key).equalsIgnoreCase(german.get(key)))
                .map(key -> key + "=" + german.get(key));
        assertEquals(SAME_IN_GERMAN, lines(same));
    }

    @Test
    void germanQuotesAreGerman() {
        Stream<String> wrong = WordsFiles.of("de").values().stream()
                .filter(value -> value.length() > 1)
                .filter(value -> Pattern.compile("[\"”‘’]|“(?=\\p{L})|(?<![\\p{L}.!?])“|„(?!\\p{L})")
                        .matcher(value)
                        .find());
        assertEquals("", lines(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 | 1 rests on two or more known origins",
                "en | 2 | 2 rest on two or more known origins",
                "de | 1 | beruht 1 auf zwei oder mehr bekannten Ursprüngen",
                "de | 2 | beruhen 2 auf zwei oder mehr bekannten Ursprüngen"
            })
    void verbAgreesWithItsNumber(String language, int number, String expected) {
        Words words = Fixture.layouts().words(language).value();
        assertEquals(expected, words.say("origins.rest.several", number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2015 | 2015",
                "en | 12345 | 12,345",
                "en | 25000000 | 25,000,000",
                "en | 0.5 | 0.5",
                "en | about 20000 | about 20000",
                "de | 9999 | 9999",
                "de | 25000000 | 25.000.000",
                "de | 16400.25 | 16.400,25"
            })
    void figureIsWrittenAsTheLanguageDoes(String language, String amount, String expected) {
        Words words = Fixture.layouts().words(language).value();
        assertEquals(expected, words.figure(amount));
    }

    @Test
    void numberThatIsFilledInIsAFigure() {
        assertEquals("12.345 Zitate", Fixture.layouts().words("de").value().say("quotations", 12_345));
    }

    @Test
    void englishHasTheWordsOfTheScale() {
        Map<String, String> scale = new TreeMap<>();
        for (Likelihood step : Likelihood.values()) {
            for (int row = 0; row < step.words().size(); row++) {
                scale.put(
                        "likelihood." + Keys.of(step) + "." + (row + 1),
                        step.words().get(row));
            }
        }
        assertEquals(scale, starting("likelihood."));
    }

    @Test
    void everyTypeOfDocumentHasWords() throws IOException {
        String row = Files.readAllLines(Path.of("src/main/docs/files.md")).stream()
                .filter(line -> line.startsWith("| `type` | one of "))
                .findFirst()
                .orElseThrow();
        Stream<String> types = Pattern.compile("`([a-z_-]+)`")
                .matcher(row.substring(row.indexOf("one of")))
                .results()
                .map(found -> "type." + found.group(1));
        assertEquals(lines(starting("type.").keySet().stream()), lines(types.sorted()));
    }

    private static SortedMap<String, String> starting(String prefix) {
        SortedMap<String, String> found = new TreeMap<>(ENGLISH);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    /** A century is named by its first year in some languages, by its number in others. */
    private static Map<String, String> places(Map<String, String> words) {
        Map<String, String> places = new TreeMap<>();
        words.forEach((key, value) -> places.put(
                key,
                PLACE.matcher(value)
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining())));
        places.keySet().removeIf(key -> key.endsWith("century"));
        return places;
    }

    private static TreeSet<String> forms(Map<String, String> words, String form) {
        return words.keySet().stream()
                .filter(key -> key.endsWith(form))
                .map(key -> key.substring(0, key.length() - form.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String without(String value) {
        return PLACE.matcher(value).replaceAll("");
    }

    private static String lines(Map<String, String> map) {
        return lines(map.entrySet().stream().map(Map.Entry::toString));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
