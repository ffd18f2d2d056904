package org.vouch.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.evidence.ReadLock.Fault;
import org.vouch.text.Run;

/** Reads a lock file line by line; what is not byte for byte what would have been written is a fault. */
final class LockParser {
    private static final int HEADER_LINES = 4;

    private final List<String> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean endsInLine;

    LockParser(String file) {
        int start = 0;
        for (int end = file.indexOf('\n'); end >= 0; end = file.indexOf('\n', start)) {
            lines.add(file.substring(start, end));
            start = end + 1;
        }
        endsInLine = start == file.length();
        if (!endsInLine) {
            lines.add(file.substring(start));
        }
    }

    ReadLock parse() {
        Optional<String> source = header(1, "source ").filter(LockFile::isSourceId);
        OptionalInt tokens = header(2, "tokens ").map(LockParser::number).orElse(OptionalInt.empty());
        Optional<Root> root = header(3, "root ")
                .filter(hex -> hex.length() == 2 * Hashes.SIZE && Hex.isCanonical(hex, Hashes.SIZE))
                .map(Root::new);
        check(!lines.isEmpty() && lines.get(0).equals(LockFile.VERSION), 1, "the first line is not `vouch lock v1`");
        check(source.isPresent(), 2, "the second line is not `source` and the id of a source");
        check(tokens.isPresent(), 3, "the third line is not `tokens` and a number below 2147483648");
        check(root.isPresent(), HEADER_LINES, "the fourth line is not `root` and 64 lower-case hexadecimal digits");
        if (!faults.isEmpty()) {
            return new ReadLock.Unreadable(faults);
        }
        List<Opening> openings = openings(tokens.getAsInt(), root.get());
        return new ReadLock.Readable(new Lock(source.get(), root.get(), tokens.getAsInt(), openings), faults);
    }

    private Optional<String> header(int at, String name) {
        return at < lines.size() && lines.get(at).startsWith(name) && (at + 1 < lines.size() || endsInLine)
                ? Optional.of(lines.get(at).substring(name.length()))
                : Optional.empty();
    }

    private List<Opening> openings(int tokens, Root root) {
        List<Opening> openings = new ArrayList<>();
        OpeningParser parser = new OpeningParser(tokens, root);
        for (int i = HEADER_LINES; i < lines.size(); i++) {
            int line = i + 1;
            if (line == lines.size() && !endsInLine) {
                faults.add(new Fault(line, "the last line does not end in a line feed"));
                continue;
            }
            OpeningParser.Result result = parser.parse(lines.get(i));
            result.fault().ifPresent(what -> faults.add(new Fault(line, what)));
            result.opening().ifPresent(opening -> add(opening, openings, line));
        }
        return openings;
    }

    private void add(Opening opening, List<Opening> openings, int line) {
        Run last = openings.isEmpty()
                ? new Run(0, 1)
                : openings.get(openings.size() - 1).run();
        if (!openings.isEmpty() && opening.run().compareTo(last) <= 0) {
            faults.add(
                    new Fault(line, "the opening stands out of order: they are sorted by first token, then by length"));
        } else {
            openings.add(opening);
        }
    }

    private void check(boolean holds, int line, String what) {
        if (!holds) {
            faults.add(new Fault(line, what));
        }
    }

    /** Returns a number from 0 to 2147483647 in its one decimal form; empty for anything else. */
    static OptionalInt number(String digits) {
        boolean canonical = !digits.isEmpty()
                && digits.length() <= 10
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        long value = canonical ? Long.parseLong(digits) : Long.MAX_VALUE;
        return value <= Integer.MAX_VALUE ? OptionalInt.of((int) value) : OptionalInt.empty();
    }
}
