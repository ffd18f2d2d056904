package org.vouch.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one item of CSL-JSON. */
final class CslJsonItem {
    private static final Set<String> DATES = Set.of("issued", "accessed");
    private static final Set<String> KEYS = Set.of("id", "type", "author", "citation-key");

    /** Names of CSL 1.0.1 and of processors for what CSL 1.0.2 calls otherwise. */
    private static final Map<String, String> OLD =
            Map.of("event", "event-title", "shortTitle", "title-short", "journalAbbreviation", "container-title-short");

    private CslJsonItem() {}

    static ImportedReference read(Map<?, ?> item, int number) {
        ReferenceDraft draft = new ReferenceDraft();
        draft.type(text(item.get("type")).isEmpty() ? "document" : text(item.get("type")));
        if (item.get("author") instanceof List<?> authors) {
            authors.forEach(author -> author(author, draft));
        }
        item.forEach((key, value) -> {
            String name = OLD.getOrDefault(text(key), text(key));
            if (DATES.contains(name)) {
                CslJsonDate.read(name, value, draft);
            } else if (!KEYS.contains(name)) {
                if (value instanceof String text) {
                    draft.text(name, text);
                } else {
                    draft.lose(name, shown(value));
                }
            }
        });
        String key = text(item.get("citation-key"));
        String id = text(item.get("id"));
        return draft.finished(!key.isBlank() ? key : !id.isBlank() ? id : "" + number);
    }

    /** A particle belongs to the family name where it is never dropped, else to the given name. */
    private static void author(Object author, ReferenceDraft draft) {
        if (!(author instanceof Map<?, ?> name)) {
            draft.literal(text(author));
            return;
        }
        String family = join(text(name.get("non-dropping-particle")), text(name.get("family")));
        String given =
                join(join(text(name.get("given")), text(name.get("dropping-particle"))), text(name.get("suffix")));
        if (!text(name.get("literal")).isBlank()) {
            draft.literal(text(name.get("literal")));
        } else if (family.isBlank()) {
            draft.literal(given);
        } else {
            draft.person(family, given);
        }
    }

    private static String join(String a, String b) {
        return (a + " " + b).strip();
    }

    static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    /** A value that is no text, as a reader can make it out. */
    private static String shown(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> parts = new ArrayList<>();
            map.values().forEach(part -> parts.add(shown(part)));
            return String.join(" ", parts);
        }
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(CslJsonItem::shown).toList());
        }
        return String.valueOf(value);
    }
}
