package org.vouch.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.text.Run;
import org.vouch.text.Stretch;
import org.vouch.text.Tokens;

/** Makes the openings of a source from its text. */
final class Sealing {
    private final String source;
    private final SourceText text;
    private final Tokens tokens;
    private final byte[] salts;
    private final Hashes hashes = new Hashes();

    Sealing(String source, SourceText text) {
        this.source = source;
        this.text = text;
        this.tokens = text.tokens();
        this.salts = text.salts();
    }

    Lock seal(Collection<Run> runs) {
        MerkleTree tree = text.tree(salts, hashes);
        List<Opening> openings =
                outermost(runs).stream().map(run -> opening(run, tree)).toList();
        return new Lock(source, hashes.root(tokens.size(), tree.head()), tokens.size(), openings);
    }

    private static List<Run> outermost(Collection<Run> runs) {
        List<Run> outermost = new ArrayList<>();
        int reached = 0;
        for (Run run : runs.stream()
                .sorted(Comparator.comparingInt(Run::first).thenComparing(Run::end, Comparator.reverseOrder()))
                .toList()) {
            if (run.end() > reached) {
                outermost.add(run);
                reached = run.end();
            }
        }
        return outermost;
    }

    private Opening opening(Run run, MerkleTree tree) {
        if (run.end() > tokens.size()) {
            throw new IllegalArgumentException(run + " in a source of " + tokens.size() + " tokens");
        }
        Stretch stretch = new Stretch(
                run.first(),
                tokens.paragraph(run.first()),
                tokens.offset(run.first()),
                tokens.text(run.first(), run.end()));
        String opened = Hex.of(Arrays.copyOfRange(salts, run.first() * Hashes.SALT_SIZE, run.end() * Hashes.SALT_SIZE));
        String path = tree.path(run.first(), run.end()).stream().map(Hex::of).collect(Collectors.joining());
        return new Opening(stretch, run, opened, path);
    }
}
