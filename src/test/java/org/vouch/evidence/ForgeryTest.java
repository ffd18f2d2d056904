package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Run;
import org.vouch.text.Stretch;
import org.vouch.text.Tokens;

/** What a stranger with every published opening, but without the article, may try. */
class ForgeryTest {
    private final Random random = new Random(4);
    private final SourceText text = SourceText.of(Texts.article(random, 300));
    private final SourceText other = SourceText.of(Texts.article(random, 300));
    private final Lock lock = Lock.seal("a", text, runs(text, 6));
    private final Lock otherLock = Lock.seal("a", other, runs(other, 12));
    private final String header = header(lock);

    @Test
    void anyOtherCharacterAnywhereInALineIsRefused() {
        for (Opening opening : lock.openings()) {
            String line = LockFile.line(opening);
            for (int at = 0; at < line.length(); at += at < opening.text().length() + 20 ? 1 : 29) {
                for (char put : new char[] {'0', 'f', 'e', ' ', '"'}) {
                    if (line.charAt(at) != put) {
                        check(line.substring(0, at) + put + line.substring(at + 1));
                    }
                }
                check(line.substring(0, at) + line.substring(at + 1), line);
            }
        }
    }

    @Test
    void anyFlippedBitIsRefused() {
        for (Opening opening : lock.openings()) {
            byte[] salts = Hex.bytes(opening.salts());
            byte[] path = opening.path().isEmpty() ? new byte[0] : Hex.bytes(opening.path());
            for (int bit = 0; bit < 8 * salts.length; bit += 29) {
                check(opening.stretch(), Hex.of(flipped(salts, bit)), opening.path());
            }
            for (int bit = 0; bit < 8 * path.length; bit += 29) {
                check(opening.stretch(), opening.salts(), Hex.of(flipped(path, bit)));
            }
        }
    }

    @Test
    void anotherPlaceIsRefused() {
        for (Opening opening : lock.openings()) {
            Stretch at = opening.stretch();
            for (int by : new int[] {-2, -1, 1, 2, 7, 64, 1_000}) {
                if (at.first() + by >= 0) {
                    check(new Stretch(at.first() + by, at.paragraph(), at.offset(), at.text()), opening);
                }
                if (at.paragraph() + by >= 1) {
                    check(new Stretch(at.first(), at.paragraph() + by, at.offset(), at.text()), opening);
                }
                if (at.offset() + by >= 0) {
                    check(new Stretch(at.first(), at.paragraph(), at.offset() + by, at.text()), opening);
                }
            }
        }
    }

    @Test
    void otherWordsAreRefused() {
        for (Opening opening : lock.openings()) {
            Tokens tokens = Tokens.of(10_000, List.of(opening.stretch()));
            for (int i = 0; i < tokens.size(); i++) {
                for (String word : List.of("not", "x", ".", "fеrry", "17")) {
                    String changed = tokens.text(0, i)
                            + gap(tokens, i)
                            + word
                            + gap(tokens, i + 1)
                            + (i + 1 < tokens.size() ? tokens.text(i + 1, tokens.size()) : "");
                    if (!changed.equals(opening.text())) {
                        check(at(opening, changed), opening);
                    }
                }
                if (i > 0) {
                    check(at(opening, tokens.text(0, i) + tokens.text(i, tokens.size())), opening, gap(tokens, i));
                }
            }
        }
    }

    @Test
    void anotherPathIsRefused() {
        for (Opening opening : lock.openings()) {
            int siblings = opening.path().length() / 64;
            for (int i = 0; i < siblings; i++) {
                String without =
                        opening.path().substring(0, 64 * i) + opening.path().substring(64 * (i + 1));
                String one = opening.path().substring(64 * i, 64 * (i + 1));
                check(opening.stretch(), opening.salts(), without.isEmpty() ? "-" : without);
                check(opening.stretch(), opening.salts(), opening.path() + one);
                check(opening.stretch(), opening.salts(), one + without, opening.path());
                check(opening.stretch(), opening.salts(), without + one, opening.path());
            }
        }
    }

    @Test
    void openingsOfAnotherSourceAreRefused() {
        for (Opening opening : otherLock.openings()) {
            check(LockFile.line(opening));
            for (Opening own : lock.openings()) {
                check(LockFile.line(new Opening(opening.stretch(), opening.run(), opening.salts(), own.path())));
            }
        }
    }

    @Test
    void saltsOfOtherTokensAreRefused() {
        for (Opening opening : lock.openings()) {
            String salts = opening.salts();
            for (int i = 0; i + 64 <= salts.length(); i += 32) {
                String swapped = salts.substring(0, i)
                        + salts.substring(i + 32, i + 64)
                        + salts.substring(i, i + 32)
                        + salts.substring(i + 64);
                check(opening.stretch(), swapped, opening.path());
            }
            check(opening.stretch(), "0".repeat(salts.length()), opening.path());
        }
    }

    @Test
    void aRootMadeOfNonsenseJoinsNothing() {
        List<Stretch> parts = List.of(
                new Stretch(0, 1, 0, "He said"), new Stretch(2, 1, 3, "the ferry"), new Stretch(4, 9, 90, "sailed"));
        Hashes hashes = new Hashes();
        byte[][] leaves = parts.stream()
                .flatMap(part -> Stream.of(hashes.leaves(Tokens.of(5, List.of(part)), new byte[16 * 2])))
                .toArray(byte[][]::new);
        MerkleTree tree = MerkleTree.of(leaves, hashes);
        List<Opening> openings = new ArrayList<>();
        for (Stretch part : parts) {
            Run run = new Run(part.first(), part.first() + (part.first() == 4 ? 1 : 2));
            String path =
                    tree.path(run.first(), run.end()).stream().map(Hex::of).collect(Collectors.joining());
            openings.add(new Opening(part, run, "0".repeat(32 * run.size()), path));
        }
        String file = new Lock("a", hashes.root(5, tree.head()), 5, openings).render();
        ReadLock.Readable read = assertInstanceOf(ReadLock.Readable.class, Lock.parse(file));
        assertEquals(List.of(), read.faults());
        assertEquals(5, read.lock().tokens().size());
        for (String words : List.of("said the", "the ferry", "ferry sailed", "saidthe", "He said")) {
            assertEquals(List.of(), read.lock().find((Quotation) Quotation.parse(words), Pins.NONE, 1), words);
        }
    }

    @Test
    void aLockNeverShowsWhatItsArticleDoesNot() {
        int found = 0;
        for (int round = 0; round < 300; round++) {
            SourceText article = SourceText.of(Texts.article(random, 20 + random.nextInt(120)));
            Lock sealed = Lock.seal("a", article, runs(article, 8));
            for (int i = 0; i < 20; i++) {
                if (Quotation.parse(cut(article)) instanceof Quotation quotation) {
                    List<Place> inLock = sealed.find(quotation, Pins.NONE, 2);
                    List<Place> inArticle = article.find(quotation, Pins.NONE, 2);
                    boolean sound = !inLock.isEmpty() && !inLock.get(0).cutsWord();
                    assertTrue(!sound || inArticle.containsAll(inLock), quotation::words);
                    found += sound ? 1 : 0;
                }
            }
        }
        assertTrue(found > 300, "only " + found + " quotations were found in locks");
    }

    @Test
    void whatTheArticleShowsIsInTheLockThatOpensIt() {
        for (int round = 0; round < 300; round++) {
            SourceText article = SourceText.of(Texts.article(random, 10 + random.nextInt(120)));
            if (Quotation.parse(cut(article)) instanceof Quotation quotation) {
                List<Place> places = article.find(quotation, Pins.NONE, 2);
                Lock sealed = Lock.seal("a", article, Lock.runs(places));
                ReadLock.Readable read = assertInstanceOf(ReadLock.Readable.class, Lock.parse(sealed.render()));
                assertEquals(List.of(), read.faults());
                assertEquals(places, read.lock().find(quotation, Pins.NONE, 2), quotation::words);
            }
        }
    }

    /** Returns words cut from the article between any two of its tokens, now and then with words left out. */
    private String cut(SourceText article) {
        Tokens tokens = article.tokens();
        int first = random.nextInt(tokens.size());
        int end = Math.min(tokens.size(), first + 1 + random.nextInt(8));
        String words = tokens.text(first, end);
        int again = Math.min(tokens.size() - 1, end + 1 + random.nextInt(12));
        if (random.nextInt(3) == 0 && again > end) {
            words += " [...] " + tokens.text(again, Math.min(tokens.size(), again + 3 + random.nextInt(5)));
        }
        return words;
    }

    private List<Run> runs(SourceText article, int count) {
        List<Run> runs = new ArrayList<>();
        int size = article.tokens().size();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(size);
            runs.add(new Run(first, Math.min(size, first + 1 + random.nextInt(25))));
        }
        return runs;
    }

    private void check(String line, String... unless) {
        ReadLock read = Lock.parse(header + line + "\n");
        if (read instanceof ReadLock.Readable readable && !List.of(unless).contains(line)) {
            assertEquals(List.of(), readable.lock().openings(), line);
            assertEquals(
                    1,
                    readable.faults().stream()
                            .map(ReadLock.Fault::line)
                            .distinct()
                            .count());
        }
    }

    private void check(Stretch stretch, String salts, String path, String... unless) {
        if (!List.of(unless).contains(path)) {
            check("open " + stretch.first() + " " + stretch.paragraph() + ":" + stretch.offset() + " \""
                    + stretch.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\" " + salts
                    + " " + (path.isEmpty() ? "-" : path));
        }
    }

    private void check(Stretch stretch, Opening opening, String... unless) {
        if (unless.length == 0 || !unless[0].isEmpty()) {
            check(stretch, opening.salts(), opening.path());
        }
    }

    private static Stretch at(Opening opening, String words) {
        Stretch stretch = opening.stretch();
        return new Stretch(stretch.first(), stretch.paragraph(), stretch.offset(), words);
    }

    private static String gap(Tokens tokens, int token) {
        if (token == 0 || token >= tokens.size()) {
            return "";
        }
        return tokens.isSpaced(token) ? tokens.paragraph(token) > tokens.paragraph(token - 1) ? "\n" : " " : "";
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static String header(Lock lock) {
        String file = lock.render();
        return file.substring(0, file.indexOf("open"));
    }
}
