package org.vouch.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.SourceFile;

/** What files of one kind became, by their bytes and by what else it depends on. Several may be read at a time. */
final class Remembered<T> {
    private final Map<String, Kept<T>> byFile = new ConcurrentHashMap<>();

    private final AtomicInteger parsed = new AtomicInteger();
    private final BinaryOperator<T> keeping;

    Remembered() {
        this((before, now) -> now);
    }

    /** @param keeping returns what a file became now, with what is equal to something in what it was before */
    Remembered(BinaryOperator<T> keeping) {
        this.keeping = keeping;
    }

    private record Kept<T>(byte[] bytes, Object dependsOn, Optional<T> result, List<Diagnostic> findings) {}

    /** Makes something of a file's text. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(SourceFile file, Findings findings);
    }

    /** Returns what the file is; absent where it is too large or not UTF-8, which is reported. */
    Optional<T> read(ProjectFile file, Limit limit, Findings findings, Parser<T> parser) throws IOException {
        return read(file, limit, "", findings, parser);
    }

    /**
     * Returns the same.
     *
     * @param dependsOn what the parser knows of other files
     */
    Optional<T> read(ProjectFile file, Limit limit, Object dependsOn, Findings findings, Parser<T> parser)
            throws IOException {
        byte[] bytes = TextFile.bytes(file, limit);
        Kept<T> kept = byFile.get(file.name());
        if (kept == null
                || !Arrays.equals(kept.bytes(), bytes)
                || !kept.dependsOn().equals(dependsOn)) {
            Findings own = new Findings();
            parsed.incrementAndGet();
            Optional<T> result = TextFile.of(file, bytes, limit, own).map(text -> parser.parse(text, own));
            Optional<T> before = kept == null ? Optional.empty() : kept.result();
            kept = new Kept<>(
                    bytes,
                    dependsOn,
                    result.map(now -> before.map(old -> keeping.apply(old, now)).orElse(now)),
                    own.all());
            byFile.put(file.name(), kept);
        }
        kept.findings().forEach(findings::add);
        return kept.result();
    }

    /** Returns how many files have been parsed so far. */
    int parsed() {
        return parsed.get();
    }
}
