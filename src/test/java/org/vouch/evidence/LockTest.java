package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Run;

class LockTest {
    private static final String ARTICLE = """
            The council of the old town met on Monday and, after a long debate, voted to close the north gate.
            “Nobody was told,” a clerk said. The ferry cost £16.4 million and sailed on Monday, as it does.
            """;

    private final SourceText text = SourceText.of(ARTICLE);

    @Test
    void aQuotationIsFoundInTheLockWhereItStandsInTheArticle() {
        check("council of the old town");
        check("The council of [...] voted to close");
        check("Nobody was told,\" a clerk");
        check("gate. \"Nobody");
        check("£16.4 million");
        check("as it does.");
        check("The council");
        check("[t]he ferry");
    }

    @Test
    void aQuotationInsideAnOpenedRunNeedsNoOpeningOfItsOwn() {
        Lock lock = sealed("of the old town met on");
        assertEquals(places(text, "old town met"), places(lock, "old town met"));
    }

    @Test
    void whatIsNotOpenedIsNotFound() {
        Lock lock = sealed("of the old town met on");
        assertEquals(List.of(), places(lock, "voted to close"));
        assertEquals(List.of(), places(lock, "old town met on Monday"));
    }

    @Test
    void anOpeningWithoutContextShowsNothing() {
        Place place = places(text, "old town").get(0);
        Run bare = place.fragments().get(0).run();
        for (Run run : List.of(bare, new Run(bare.first() - 1, bare.end()), new Run(bare.first(), bare.end() + 2))) {
            Lock lock = read(Lock.seal("town", text, List.of(run)).render()).lock();
            assertEquals(List.of(), places(lock, "old town"));
        }
    }

    @Test
    void aNumberCutAtTheEdgeOfAnOpeningIsNotFound() {
        Place place = places(text, "16.4 million").get(0);
        Run run = place.fragments().get(0).run();
        Lock lock = Lock.seal("town", text, List.of(new Run(run.first() + 1, run.end() + 2)));
        assertEquals(List.of(), places(lock, "4 million"));
        assertEquals(true, places(sealed("16.4 million"), "4 million").get(0).cutsWord());
    }

    @Test
    void fewerContextWordsAskForLess() {
        Lock lock = sealed("old town");
        Quotation quotation = quotation("old town met");
        assertEquals(List.of(), lock.find(quotation, Pins.NONE, 2));
        assertEquals(text.find(quotation, Pins.NONE, 1), lock.find(quotation, Pins.NONE, 1));
    }

    @Test
    void openingsThatTouchAreReadAsOne() {
        Lock lock = read(Lock.seal("town", text, List.of(new Run(0, 6), new Run(6, 9), new Run(8, 30)))
                        .render())
                .lock();
        assertEquals(places(text, "council of the old town met"), places(lock, "council of the old town met"));
        assertEquals(places(text, "gate. “Nobody was"), places(lock, "gate. “Nobody was"));
    }

    @Test
    void runsInsideOthersAreNotOpenedTwice() {
        Lock lock = Lock.seal("town", text, List.of(new Run(4, 9), new Run(5, 7), new Run(4, 6), new Run(4, 9)));
        assertEquals(
                List.of(new Run(4, 9)),
                lock.openings().stream().map(Opening::run).toList());
        assertEquals(
                lock.render(), Lock.seal("town", text, List.of(new Run(4, 9))).render());
    }

    @Test
    void aWholeTextMayBeOpenAndNothingMayBe() {
        Lock whole = Lock.seal("town", text, List.of(new Run(0, text.tokens().size())));
        assertEquals(List.of(), read(whole.render()).faults());
        assertEquals(new Disclosure(text.tokens().size(), text.tokens().size()), whole.disclosure());
        assertEquals(
                "vouch lock v1\nsource none\ntokens 0\nroot "
                        + SourceText.of("").root() + "\n",
                Lock.seal("none", SourceText.of(" \n"), List.of()).render());
    }

    @Test
    void runsBeyondTheTextAndOddIdsAreRefused() {
        int size = text.tokens().size();
        assertThrows(IllegalArgumentException.class, () -> Lock.seal("a", text, List.of(new Run(3, size + 1))));
        for (String id : List.of("", "A", "a_b", "-a", "a--b", "a\nb", "a".repeat(81))) {
            assertThrows(IllegalArgumentException.class, () -> Lock.seal(id, text, List.of()));
        }
    }

    @Test
    void disclosureCountsEachTokenOnce() {
        List<Place> places = new ArrayList<>(places(text, "old town"));
        places.addAll(places(text, "town met"));
        Lock lock = Lock.seal("town", text, Lock.runs(places));
        assertEquals(new Disclosure(7, text.tokens().size()), lock.disclosure());
        assertEquals(lock.disclosure(), Lock.disclosure(text, places));
        assertEquals(text.tokens().size() - 7, lock.disclosure().closed());
    }

    @Test
    void openingsThatNoPlaceNeedsAreNamed() {
        Lock lock = sealed("old town", "voted to close", "a clerk");
        List<Place> used = new ArrayList<>(places(text, "old town"));
        used.addAll(places(text, "clerk"));
        assertEquals(List.of(lock.openings().get(1)), lock.unused(used));
        assertEquals(lock.openings(), lock.unused(List.of()));
    }

    @Test
    void anOpeningThatSharesOnlyContextIsNotNeeded() {
        Lock lock = sealed("council of the", "town met on");
        assertEquals(List.of(lock.openings().get(1)), lock.unused(places(text, "council of the")));
    }

    @Test
    void theLocaleOfTheMachineIsOfNoAccount() {
        String expected = sealed("old town").render();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "hi-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                SourceText again = SourceText.of(ARTICLE.replace("\n", "\r\n"));
                assertEquals(
                        expected,
                        Lock.seal("town", again, Lock.runs(places(again, "old town")))
                                .render());
                assertEquals(List.of(), read(expected).faults());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private void check(String words) {
        List<Place> places = places(text, words);
        assertEquals(1, places.size());
        Lock lock = sealed(words);
        assertEquals(places, places(lock, words));
        assertEquals(text.root(), lock.root());
        assertEquals(lock.render(), lock.render());
    }

    /** Returns the lock that opens these quotations, written and read again. */
    private Lock sealed(String... quotations) {
        List<Place> places = Stream.of(quotations)
                .flatMap(words -> places(text, words).stream())
                .toList();
        Lock sealed = Lock.seal("town", text, Lock.runs(places));
        ReadLock.Readable read = read(sealed.render());
        assertEquals(List.of(), read.faults());
        assertEquals(sealed.render(), read.lock().render());
        return read.lock();
    }

    private static ReadLock.Readable read(String file) {
        return assertInstanceOf(ReadLock.Readable.class, Lock.parse(file));
    }

    private static List<Place> places(Evidence evidence, String words) {
        return evidence.find(quotation(words), Pins.NONE, 2);
    }

    private static Quotation quotation(String words) {
        return assertInstanceOf(Quotation.class, Quotation.parse(words));
    }
}
