package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.vouch.content.EdtfDate;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.text.NormalForm;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Run;
import org.vouch.text.Tokens;

/** What holds of every text, opening and date. How many are tried is said in {@code junit-platform.properties}. */
class PropertiesTest {
    private static final String SEED = "20150509";

    @Property(seed = SEED)
    void normalFormIsItsOwnNormalForm(@ForAll("articles") String article) {
        String normal = NormalForm.article(article).text();
        assertEquals(normal, NormalForm.article(normal).text());
        assertEquals(0, NormalForm.article(normal).removed().size());
        normal.lines().forEach(paragraph -> assertEquals(paragraph, NormalForm.line(paragraph)));
    }

    /** Where the cut goes through what is written without a gap, and the words also stand by themselves, those are found. */
    @Property(seed = SEED)
    void quotationCutFromATextIsFoundInIt(
            @ForAll("articles") String article, @ForAll int at, @ForAll @IntRange(min = 1, max = 12) int size) {
        SourceText text = SourceText.of(article);
        Run run = cut(text.tokens(), at, size);
        String words = text.tokens().text(run.first(), run.end());
        if (Quotation.parse(words.replaceAll("[\\\\\\[\\]]", "\\\\$0")) instanceof Quotation quotation) {
            List<Place> places = text.find(quotation, Pins.NONE, 2);
            boolean isThere = places.stream()
                    .anyMatch(place -> place.fragments().get(0).run().equals(run));
            boolean isElsewhere = !places.isEmpty()
                    && places.stream().noneMatch(Place::cutsWord)
                    && !hasGapsAround(text.tokens(), run);
            assertTrue(isThere || isElsewhere, () -> "«" + words + "» of " + article);
        }
    }

    @Property(seed = SEED)
    void openingVerifiesAndWithAnyBitFlippedDoesNot(
            @ForAll("articles") String article,
            @ForAll int at,
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 0) int bit) {
        SourceText text = SourceText.of(article);
        Lock lock = Lock.seal("a", text, List.of(cut(text.tokens(), at, size)));
        String file = lock.render();
        ReadLock.Readable sound = assertInstanceOf(ReadLock.Readable.class, Lock.parse(file));
        assertEquals(List.of(), sound.faults());
        assertEquals(lock.openings(), sound.lock().openings());
        byte[] flipped = file.getBytes(StandardCharsets.UTF_8);
        int first = file.indexOf("open ");
        int flippedBit = 8 * first + bit % (8 * (flipped.length - first));
        flipped[flippedBit / 8] ^= (byte) (1 << flippedBit % 8);
        ReadLock.Readable read =
                assertInstanceOf(ReadLock.Readable.class, Lock.parse(new String(flipped, StandardCharsets.UTF_8)));
        assertEquals(List.of(), read.lock().openings());
        assertFalse(read.faults().isEmpty());
    }

    @Property(seed = SEED)
    void dateParsedAndPrintedIsItself(@ForAll("dates") Written written) {
        EdtfDate date = EdtfDate.parse(written.text()).orElseThrow(() -> new AssertionError(written));
        assertEquals(written.text(), date.toString());
        assertEquals(Optional.of(written.earliest()), date.earliest());
        assertEquals(Optional.of(written.latest()), date.latest());
        assertEquals(Optional.of(date), EdtfDate.parse(date.toString()));
    }

    /** A date as it is written, with the first and the last day that it can mean. */
    private record Written(String text, LocalDate earliest, LocalDate latest) {}

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> known = Arbitraries.of(
                "the",
                "ferry",
                "16.4",
                "“no,”",
                "U.S.",
                "won’t",
                "Kim’s",
                "half-mast,",
                "10²",
                "naïve",
                "e\u0301",
                "A\u030A",
                "\uD83D\uDE42",
                "[",
                "]",
                "\\",
                "\"",
                "…",
                "—",
                "so\u00ADft",
                "a\u200Bb",
                "\u1112\u1161\u11AB",
                "\uFB01");
        Arbitrary<String> word = Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(6));
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "", "\n", "\r\n", "  ", "\u00A0", "\u3000", "\n\n");
        return Combinators.combine(word, gap)
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Written> dates() {
        Arbitrary<Written> point = Combinators.combine(points(), Arbitraries.of("", "", "?", "~", "%"))
                .as((written, mark) -> new Written(written.text() + mark, written.earliest(), written.latest()));
        Arbitrary<Written> interval = Combinators.combine(point, point)
                .as((a, b) -> a.earliest().isAfter(b.earliest()) ? between(b, a) : between(a, b));
        return Arbitraries.oneOf(point, interval);
    }

    private static Written between(Written from, Written to) {
        return new Written(from.text() + "/" + to.text(), from.earliest(), to.latest());
    }

    private static Arbitrary<Written> points() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9_899, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.integers().between(0, 7)).as(PropertiesTest::point);
    }

    private static Written point(LocalDate day, int kind) {
        String iso = day.toString();
        LocalDate month = day.withDayOfMonth(1);
        LocalDate year = day.withDayOfYear(1);
        LocalDate decade = year.withYear(day.getYear() / 10 * 10);
        LocalDate century = year.withYear(day.getYear() / 100 * 100);
        LocalDate season = year.withMonth(3 + day.getMonthValue() % 4 * 3);
        return switch (kind) {
            case 0 -> new Written(iso, day, day);
            case 1 ->
                new Written(iso.substring(0, 7), month, month.plusMonths(1).minusDays(1));
            case 2 -> new Written(iso.substring(0, 4), year, year.plusYears(1).minusDays(1));
            case 3 ->
                new Written(
                        iso.substring(0, 3) + "X", decade, decade.plusYears(10).minusDays(1));
            case 4 ->
                new Written(
                        iso.substring(0, 2) + "XX",
                        century,
                        century.plusYears(100).minusDays(1));
            case 5 ->
                new Written(
                        iso.substring(0, 7) + "-XX", month, month.plusMonths(1).minusDays(1));
            case 6 ->
                new Written(iso.substring(0, 4) + "-XX", year, year.plusYears(1).minusDays(1));
            default ->
                new Written(
                        iso.substring(0, 4) + "-2" + (1 + day.getMonthValue() % 4),
                        season,
                        season.plusMonths(3).minusDays(1));
        };
    }

    private static boolean hasGapsAround(Tokens tokens, Run run) {
        return hasGapBefore(tokens, run.first()) && hasGapBefore(tokens, run.end());
    }

    private static boolean hasGapBefore(Tokens tokens, int token) {
        return token == 0
                || token == tokens.size()
                || tokens.paragraph(token - 1) != tokens.paragraph(token)
                || tokens.endOffset(token - 1) < tokens.offset(token);
    }

    /** Returns a run of tokens of a text that has any. */
    private static Run cut(Tokens tokens, int at, int size) {
        Assume.that(tokens.size() > 0);
        int first = Math.floorMod(at, tokens.size());
        return new Run(first, Math.min(tokens.size(), first + size));
    }
}
