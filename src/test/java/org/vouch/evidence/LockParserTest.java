package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.text.Run;

class LockParserTest {
    private static final String SHAPE =
            "the line is not `open`, first token, paragraph:offset, \"words\", salts, path, with single spaces";
    private static final String NO_ROOT = "the opening does not lead to the root";
    private static final String ORDER =
            "the opening stands out of order: they are sorted by first token, then by length";

    /** Six lines: the openings are lines 5 and 6. */
    private static final String LOCK = Lock.seal(
                    "town",
                    SourceText.of("The “old” town \\ met.\nIt was late, and\u0007 so it ended."),
                    List.of(new Run(1, 9), new Run(10, 14)))
            .render();

    @Test
    void aSoundLockHasNoFault() {
        check(lock -> lock, "");
    }

    @Test
    void aDamagedHeaderMakesTheLockUnreadable() {
        check(lock -> "", "unreadable 1 the first line is not `vouch lock v1`");
        check(lock -> "\uFEFF" + lock, "unreadable 1 the first line is not `vouch lock v1`");
        check(lock -> lock.replace("v1", "v2"), "unreadable 1 the first line is not `vouch lock v1`");
        String crlf = Lock.parse(LOCK.replace("\n", "\r\n")).faults().get(0).what();
        assertEquals("the first line is not `vouch lock v1`", crlf);
        String source = "unreadable 2 the second line is not `source` and the id of a source";
        check(lock -> lock.replace("source town", "source Town"), source);
        check(lock -> lock.replace("source town", "source  town"), source);
        String tokens = "unreadable 3 the third line is not `tokens` and a number below 2147483648";
        for (String number :
                List.of("-1", "+5", "05", "5 ", "", "2147483648", "4294967295", "99999999999999999999", "٥")) {
            check(lock -> lock.replaceFirst("tokens \\d+", "tokens " + number), tokens);
        }
        String root = "unreadable 4 the fourth line is not `root` and 64 lower-case hexadecimal digits";
        check(lock -> lock.replaceFirst("root ..", "root "), root);
        check(lock -> lock.replaceFirst("root ", "root 00"), root);
        check(lock -> lock.replaceFirst("root .", "root A"), root);
        check(lock -> lock.substring(0, lock.indexOf("open") - 1), root);
    }

    @Test
    void aDamagedLineIsAFaultAndTheOthersStand() {
        String merged = LOCK.replaceFirst("open 1 ", "<<<<<<< ours\nopen 1 ");
        assertEquals("5 " + SHAPE, faults(merged));
        check(lock -> lock + "\n", "7 " + SHAPE);
        check(lock -> lock + "open", "7 the last line does not end in a line feed");
        check(lock -> lock.substring(0, lock.length() - 1), "6 the last line does not end in a line feed");
        check(lock -> lock.replace("open 1 ", "open 01 "), "5 " + SHAPE);
        check(lock -> lock.replace("open 1 ", "open  1 "), "5 " + SHAPE);
        check(lock -> lock.replace("open 1 ", "open 4294967295 "), "5 " + SHAPE);
        check(lock -> lock.replace("open 1 1:", "open 1 0:"), "5 there is no such paragraph or offset");
        check(lock -> lock.replace("open 1 1:4 ", "open 1 1:2147483647 "), "5 there is no such paragraph or offset");
        check(lock -> lock.replace("\\\\", "\\/"), "5 " + SHAPE);
        check(lock -> lock.replace("\\\\", "\\u005c"), "5 the line is not written in the one way that it can be");
        check(lock -> lock.replace("\\\"old", "\"old"), "5 " + SHAPE);
        check(lock -> lock.replace("\" town", "\"  town"), "5 the words are not in normal form");
        check(lock -> lock.replace("\\\"old", "“old"), "5 the words are not in normal form");
        check(lock -> lock.replace("old", "o\u00ADld"), "5 the words are not in normal form");
        check(lock -> lock.replace("old", "\uD800"), "5 the words have half a surrogate pair");
    }

    @Test
    void linesStandInOrderAndOnce() {
        String[] lines = LOCK.split("\n");
        String header = String.join("\n", List.of(lines).subList(0, 4)) + "\n";
        assertEquals("6 " + ORDER, faults(header + lines[5] + "\n" + lines[4] + "\n"));
        assertEquals("6 " + ORDER, faults(header + lines[4] + "\n" + lines[4] + "\n" + lines[5] + "\n"));
    }

    @Test
    void aLineIsReadOnlyInTheLockThatItWasMadeFor() {
        check(lock -> lock.replaceFirst("root ....", "root 0000"), "5 " + NO_ROOT + " | 6 " + NO_ROOT);
        check(lock -> lock.replaceFirst("tokens \\d+", "tokens 21"), "5 " + NO_ROOT + " | 6 " + NO_ROOT);
        check(lock -> lock.replaceFirst("tokens \\d+", "tokens 2147483647"), "5 " + NO_ROOT + " | 6 " + NO_ROOT);
        String beyond = " the words reach beyond the last token of the source";
        check(lock -> lock.replaceFirst("tokens \\d+", "tokens 5"), "5" + beyond + " | 6" + beyond);
        check(lock -> lock.replaceFirst("tokens \\d+", "tokens 0"), "5" + beyond + " | 6" + beyond);
    }

    @Test
    void anythingAtAllIsReadWithoutAnException() {
        Random random = new Random(3);
        String[] parts = {"open ", "1", " ", ":", "\"", "\\", "u00", "a", "\n", "-", "ff", "🙂", "\uD800", "\r", "é"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder file =
                    new StringBuilder(random.nextBoolean() ? LOCK.substring(0, random.nextInt(LOCK.length())) : LOCK);
            for (int n = random.nextInt(40); n > 0; n--) {
                file.insert(random.nextInt(file.length() + 1), parts[random.nextInt(parts.length)]);
            }
            Lock.parse(file.toString());
        }
    }

    private static void check(UnaryOperator<String> damage, String expected) {
        assertEquals(expected, faults(damage.apply(LOCK)));
    }

    private static String faults(String file) {
        ReadLock read = Lock.parse(file);
        String prefix = read instanceof ReadLock.Unreadable ? "unreadable " : "";
        return read.faults().stream()
                .map(fault -> prefix + fault.line() + " " + fault.what())
                .distinct()
                .limit(prefix.isEmpty() ? 99 : 1)
                .collect(Collectors.joining(" | "));
    }
}
