package org.vouch.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Texts that an editor holds and has not saved: each is read in the place of its file, which need not be there yet. A
 * link stays a link.
 *
 * @param texts by the file's real path
 */
public record Unsaved(Map<Path, String> texts) {
    /** The files as they are. */
    public static final Unsaved NONE = new Unsaved(Map.of());

    public Unsaved {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    Optional<String> text(Path file) {
        return Optional.ofNullable(texts.get(file));
    }

    /** Returns the names of the texts whose files are in the folder. */
    Stream<String> in(Path folder) {
        return texts.keySet().stream()
                .filter(file -> folder.equals(file.getParent()))
                .map(file -> file.getFileName().toString());
    }
}
