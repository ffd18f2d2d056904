package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.text.Pins;
import org.vouch.text.Quotation;
import org.vouch.text.Run;
import org.vouch.text.Stretch;
import org.vouch.text.Tokens;

/** Words of two openings are one text where their proven places leave room for a space or a paragraph's end alone. */
class JoiningTest {

    /** The first opening is {@code He said} at the beginning of paragraph 1, so that it ends at offset 7. */
    @ParameterizedTest
    @CsvSource({"1, 8, true", "1, 9, false", "2, 8, true", "2, 7, false", "2, 9, false", "3, 8, false"})
    void neighboursAreJoinedByOneSpaceOrOneParagraphEnd(int paragraph, int offset, boolean joined) {
        Lock lock = lock(List.of(new Stretch(0, 1, 0, "He said"), new Stretch(2, paragraph, offset, "the ferry")));
        Quotation across = assertInstanceOf(Quotation.class, Quotation.parse("said the"));
        assertEquals(joined ? 1 : 0, lock.find(across, Pins.NONE, 1).size());
    }

    /** Returns a lock of these stretches with a root that somebody made for them. */
    private static Lock lock(List<Stretch> parts) {
        Hashes hashes = new Hashes();
        byte[][] leaves = parts.stream()
                .flatMap(part -> Stream.of(hashes.leaves(Tokens.of(4, List.of(part)), new byte[16 * 2])))
                .toArray(byte[][]::new);
        MerkleTree tree = MerkleTree.of(leaves, hashes);
        List<Opening> openings = new ArrayList<>();
        for (Stretch part : parts) {
            Run run = new Run(part.first(), part.first() + 2);
            String path =
                    tree.path(run.first(), run.end()).stream().map(Hex::of).collect(Collectors.joining());
            openings.add(new Opening(part, run, "0".repeat(64), path));
        }
        String file = new Lock("a", hashes.root(4, tree.head()), 4, openings).render();
        ReadLock.Readable read = assertInstanceOf(ReadLock.Readable.class, Lock.parse(file));
        assertEquals(List.of(), read.faults());
        return read.lock();
    }
}
