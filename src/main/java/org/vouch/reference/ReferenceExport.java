package org.vouch.reference;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of an export's bytes: {@link References}, or {@link Unreadable} with the reason. */
public sealed interface ReferenceExport {
    /** The largest file, in bytes, that is read. */
    int LIMIT = 4 * 1024 * 1024;

    /** The most items that are read of one file. */
    int MOST = 5_000;

    /** The most braces, lists or objects in each other. */
    int DEEPEST = 20;

    /** The items in the order of the file; never empty. */
    record References(List<ImportedReference> items) implements ReferenceExport {
        public References {
            items = List.copyOf(items);
        }

        /** Returns the items with the key, of which a file may have several. */
        public List<ImportedReference> withKey(String key) {
            return items.stream().filter(item -> item.key().equals(key)).toList();
        }
    }

    /** A file that cannot be read; the message says what was found, where, and what helps. */
    record Unreadable(String message) implements ReferenceExport {}

    /** Returns whether a file's name ends as those of exports do: {@code .json}, {@code .ris}, {@code .bib}. */
    static boolean isNamedSo(String name) {
        return format(name).isPresent();
    }

    /** Reads an export of the form that its name ends in; the file is UTF-8. */
    static ReferenceExport read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) {
            return new Unreadable("the file has more than " + LIMIT + " bytes; export fewer references");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            List<ImportedReference> items =
                    switch (format(name).orElseThrow(() -> new IllegalArgumentException(name))) {
                        case CSL_JSON -> CslJson.read(plain);
                        case RIS -> Ris.read(plain);
                        case BIBTEX -> BibTex.read(plain);
                    };
            if (items.isEmpty()) {
                return new Unreadable("the file holds no reference");
            }
            return items.size() > MOST
                    ? new Unreadable("the file holds more than " + MOST + " references; export fewer")
                    : new References(items);
        } catch (CharacterCodingException notUtf8) {
            return new Unreadable("the file is not UTF-8; export it as UTF-8");
        } catch (MalformedExport malformed) {
            return new Unreadable(malformed.getMessage());
        }
    }

    private static Optional<Format> format(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "json" -> Optional.of(Format.CSL_JSON);
            case "ris" -> Optional.of(Format.RIS);
            case "bib", "bibtex" -> Optional.of(Format.BIBTEX);
            default -> Optional.empty();
        };
    }

    /** The forms that are read. */
    enum Format {
        CSL_JSON,
        RIS,
        BIBTEX
    }
}
