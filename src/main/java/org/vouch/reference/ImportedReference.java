package org.vouch.reference;

import java.util.List;
import org.vouch.content.Reference;

/**
 * One item of an export.
 *
 * @param key under which it can be asked for: its citation key or id, or else its place in the file, from 1
 * @param reference in CSL's variables; variables that a record does not have may be among them
 * @param lost what it says besides, each as {@code name: value}; empty where all was taken over
 */
public record ImportedReference(String key, Reference reference, List<String> lost) {
    public ImportedReference {
        lost = List.copyOf(lost);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a reference without a key");
        }
    }
}
