package org.vouch.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.content.Reference;
import org.vouch.read.CslFields;
import org.vouch.reference.ImportedReference;
import org.vouch.reference.ReferenceExport;

/** One item of a reference manager's export: the one that is asked for, or the only one. */
public sealed interface ReferenceChoice {
    /** So many keys are listed where one has to be named. */
    int LISTED = 20;

    /**
     * The item.
     *
     * @param origin the file and the key, which stand beside each value in the record
     */
    record Chosen(Reference reference, String origin, List<String> lost) implements ReferenceChoice {
        public Chosen {
            lost = List.copyOf(lost);
        }
    }

    /** No item was chosen; the message says why and what helps. */
    record None(String message) implements ReferenceChoice {}

    /**
     * Chooses an item.
     *
     * @param name the file's name, whose ending tells the form
     * @param key the item's; absent where the file has one item
     */
    static ReferenceChoice of(String name, byte[] bytes, Optional<String> key) {
        ReferenceExport export = ReferenceExport.read(name, bytes);
        if (export instanceof ReferenceExport.Unreadable unreadable) {
            return new None(name + " cannot be read: " + unreadable.message());
        }
        ReferenceExport.References references = (ReferenceExport.References) export;
        List<ImportedReference> found = key.map(references::withKey).orElse(references.items());
        if (found.size() == 1) {
            return chosen(name, found.get(0));
        }
        String what = key.map(k -> found.isEmpty()
                        ? name + " holds no reference with the key " + k
                        : name + " holds " + found.size() + " references with the key " + k)
                .orElseGet(() -> name + " holds " + found.size() + " references");
        return new None(what + "; name one: " + listed(name, references.items()));
    }

    private static ReferenceChoice chosen(String name, ImportedReference item) {
        List<String> lost = new ArrayList<>(item.lost());
        if (!CslFields.isType(item.reference().type())) {
            lost.add("type: " + item.reference().type());
        }
        item.reference().variables().forEach((variable, value) -> {
            if (!CslFields.holds(variable, value)) {
                lost.add(variable + ": " + value);
            }
        });
        return new Chosen(item.reference(), name + "#" + item.key(), lost);
    }

    private static String listed(String name, List<ImportedReference> items) {
        String more = items.size() > LISTED ? ", and " + (items.size() - LISTED) + " more" : "";
        return items.stream()
                .limit(LISTED)
                .map(item -> name + "#" + item.key()
                        + item.reference()
                                .title()
                                .map(title -> " (\"" + title + "\")")
                                .orElse(""))
                .collect(Collectors.joining(", ", "", more));
    }
}
