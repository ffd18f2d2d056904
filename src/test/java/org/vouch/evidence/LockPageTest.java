package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Run;

/** The worked example of the page on locks, each value of it computed again from the values before it. */
class LockPageTest {
    private static final Pattern TOKEN =
            Pattern.compile("\\| (\\d+) \\| `(.+)` \\| (\\d+) \\| (\\d+) \\| `(\\w+)` \\| `(\\w+)` \\|");
    private static final Pattern NODE = Pattern.compile("\\| (\\d+) to (\\d+) \\| `(\\w+)` \\|");

    private final String page = page();
    private final String normal = block("normal");
    private final byte[] key = hex(block("key"));
    private final List<Matcher> tokens =
            page.lines().map(TOKEN::matcher).filter(Matcher::matches).toList();

    @Test
    void theNormalFormIsThatOfTheArticle() {
        assertEquals(normal, SourceText.of(block("received")).normal().text());
        assertEquals(normal.length() + "", page.replaceAll("(?s).*normal form, (\\d+) code points.*", "$1"));
    }

    @Test
    void theKeyIsThatOfTheNormalForm() {
        byte[] extracted = hmac(new byte[32], bytes(normal));
        check(key, hmac(extracted, join(bytes("vouch lock v1"), new byte[] {1})));
    }

    @Test
    void everyTokenHasItsSaltAndLeaf() {
        assertEquals(SourceText.of(normal).tokens().size(), tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Matcher row = tokens.get(i);
            int offset = Integer.parseInt(row.group(4));
            assertEquals(i, Integer.parseInt(row.group(1)));
            assertEquals(
                    row.group(2), normal.substring(offset, offset + row.group(2).length()));
            assertEquals(
                    normal.substring(0, offset).lines().count()
                            + (normal.charAt(Math.max(0, offset - 1)) == '\n' || offset == 0 ? 1 : 0),
                    Long.parseLong(row.group(3)));
            check(hex(row.group(5)), Arrays.copyOf(hmac(key, u32be(i)), 16));
            byte[] place = join(u32be(Integer.parseInt(row.group(3))), u32be(offset));
            check(hex(row.group(6)), sha256(join(new byte[] {0}, hex(row.group(5)), place, bytes(row.group(2)))));
        }
    }

    @Test
    void everyNodeJoinsTheTwoBelowIt() {
        Map<Run, byte[]> hashes = hashes();
        int nodes = 0;
        for (Run run : hashes.keySet()) {
            if (run.size() > 1) {
                int middle = run.first() + Integer.highestOneBit(run.size() - 1);
                byte[] left = hashes.get(new Run(run.first(), middle));
                byte[] right = hashes.get(new Run(middle, run.end()));
                check(hashes.get(run), sha256(join(new byte[] {1}, left, right)));
                nodes++;
            }
        }
        assertEquals(tokens.size() - 1, nodes);
    }

    @Test
    void theRootHoldsTheNumberOfTokensAndTheHead() {
        byte[] head = hashes().get(new Run(0, tokens.size()));
        byte[] root = sha256(join(new byte[] {2}, bytes("vouch lock v1"), u32be(tokens.size()), head));
        assertEquals(
                "root " + HexFormat.of().formatHex(root),
                lock().lines().toList().get(3));
    }

    @Test
    void theOpeningIsMadeOfWhatStandsAbove() {
        Map<Run, byte[]> hashes = hashes();
        StringBuilder line = new StringBuilder("open 1 1:1 \"Ferry 7 is late,\\\"\" ");
        tokens.subList(1, 7).forEach(row -> line.append(row.group(5)));
        line.append(' ');
        for (Run sibling : List.of(new Run(0, 1), new Run(7, 8), new Run(8, tokens.size()))) {
            line.append(HexFormat.of().formatHex(hashes.get(sibling)));
        }
        assertEquals(line.toString(), lock().lines().toList().get(4));
    }

    @Test
    void theLockIsTheOneThatIsWritten() {
        SourceText text = SourceText.of(block("received"));
        List<Place> places = text.find((Quotation) Quotation.parse("is late"), Pins.NONE, 2);
        assertEquals(lock(), Lock.seal("ferry", text, Lock.runs(places)).render());
        ReadLock.Readable read = assertInstanceOf(ReadLock.Readable.class, Lock.parse(lock()));
        assertEquals(List.of(), read.faults());
        assertEquals(places, read.lock().find((Quotation) Quotation.parse("is late"), Pins.NONE, 2));
    }

    private Map<Run, byte[]> hashes() {
        Map<Run, byte[]> hashes = new TreeMap<>();
        tokens.forEach(row -> {
            int i = Integer.parseInt(row.group(1));
            hashes.put(new Run(i, i + 1), hex(row.group(6)));
        });
        page.lines().map(NODE::matcher).filter(Matcher::matches).forEach(row -> {
            Run run = new Run(Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)));
            hashes.put(run, hex(row.group(3)));
        });
        return hashes;
    }

    private String lock() {
        return block("lock") + "\n";
    }

    private String block(String label) {
        String opening = "```" + label + "\n";
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("\n```", start));
    }

    private static void check(byte[] expected, byte[] actual) {
        assertEquals(HexFormat.of().formatHex(expected), HexFormat.of().formatHex(actual));
    }

    private static String page() {
        try (InputStream in = LockPageTest.class.getResourceAsStream("/docs/lock.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError("docs/lock.md", failed);
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] u32be(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] hmac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
