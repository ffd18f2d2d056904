package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

class LockTest {
    private static final String ARTICLE = """
            The council of the old town met on Monday and, after a long debate, voted to close the north gate.
            “Nobody was told,” a clerk said. The ferry sailed on Monday, as it does.
            """;

    private final SourceText text = SourceText.of(ARTICLE);

    @Test
    void aSealedQuotationIsFoundInTheParsedLockWhereItIsInTheArticle() {
        for (String words : List.of(
                "council of the old [...] voted to close", "told,\" a clerk", "as it does.", "gate. \"Nobody")) {
            Quotation quotation = assertInstanceOf(Quotation.class, Quotation.parse(words));
            List<Place> places = text.find(quotation, Pins.NONE, 2);
            Lock lock = Lock.seal("old-town", text, Lock.runs(places));
            ReadLock.Readable read = assertInstanceOf(ReadLock.Readable.class, Lock.parse(lock.render()));
            assertEquals(List.of(), read.faults());
            assertEquals(1, places.size());
            assertEquals(places, read.lock().find(quotation, Pins.NONE, 2));
            assertEquals(lock.render(), read.lock().render());
            assertEquals(text.root(), read.lock().root());
        }
    }
}
