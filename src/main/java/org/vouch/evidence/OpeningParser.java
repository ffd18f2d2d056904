package org.vouch.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.text.NormalForm;
import org.vouch.text.Run;
import org.vouch.text.Stretch;
import org.vouch.text.Tokens;

/** Reads and checks the openings of one lock. */
final class OpeningParser {
    /** What a line turned out to be; exactly one of the two is present. */
    record Result(Optional<Opening> opening, Optional<String> fault) {}

    private static final String SHAPE =
            "the line is not `open`, first token, paragraph:offset, \"words\", salts, path, with single spaces";

    private static final Pattern FIELDS =
            Pattern.compile("open ([0-9]++) ([0-9]++):([0-9]++) \"(.*)\" ([0-9a-f]++) ([0-9a-f]++|-)");

    private final int total;
    private final Root root;
    private final Hashes hashes = new Hashes();

    OpeningParser(int total, Root root) {
        this.total = total;
        this.root = root;
    }

    Result parse(String line) {
        Matcher fields = FIELDS.matcher(line);
        if (!fields.matches()) {
            return refuse(SHAPE);
        }
        OptionalInt first = LockParser.number(fields.group(1));
        OptionalInt paragraph = LockParser.number(fields.group(2));
        OptionalInt offset = LockParser.number(fields.group(3));
        Optional<String> text = JsonText.unescape(fields.group(4));
        if (first.isEmpty() || paragraph.isEmpty() || offset.isEmpty() || text.isEmpty()) {
            return refuse(SHAPE);
        }
        if (paragraph.getAsInt() < 1 || offset.getAsInt() > Integer.MAX_VALUE - line.length()) {
            return refuse("there is no such paragraph or offset");
        }
        Stretch stretch = new Stretch(first.getAsInt(), paragraph.getAsInt(), offset.getAsInt(), text.get());
        String path = fields.group(6).equals(LockFile.NO_PATH) ? "" : fields.group(6);
        return parse(line, stretch, fields.group(5), path);
    }

    private Result parse(String line, Stretch stretch, String salts, String path) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(stretch.text())) {
            return refuse("the words have half a surrogate pair");
        }
        if (!NormalForm.article(stretch.text()).text().equals(stretch.text())) {
            return refuse("the words are not in normal form");
        }
        Tokens tokens = Tokens.of(total, List.of(stretch));
        if (tokens.size() == 0 || salts.length() != tokens.size() * Hashes.SALT_SIZE * 2) {
            return refuse("the words have " + tokens.size() + " tokens, and the salts are not 32 digits for each");
        }
        if (tokens.size() > total - stretch.first()) {
            return refuse("the words reach beyond the last token of the source");
        }
        if (path.length() % (2 * Hashes.SIZE) != 0) {
            return refuse("the path is not 64 digits a sibling");
        }
        Run run = new Run(stretch.first(), stretch.first() + tokens.size());
        Opening opening = new Opening(stretch, run, salts, path);
        if (!LockFile.line(opening).equals(line)) {
            return refuse("the line is not written in the one way that it can be");
        }
        return leadsToRoot(opening, tokens)
                ? new Result(Optional.of(opening), Optional.empty())
                : refuse("the opening does not lead to the root");
    }

    private boolean leadsToRoot(Opening opening, Tokens tokens) {
        byte[][] leaves = hashes.leaves(tokens, Hex.bytes(opening.salts()));
        return MerkleTree.head(total, opening.run().first(), leaves, opening.siblings(), hashes)
                .map(head -> hashes.root(total, head).equals(root))
                .orElse(false);
    }

    private static Result refuse(String what) {
        return new Result(Optional.empty(), Optional.of(what));
    }
}
