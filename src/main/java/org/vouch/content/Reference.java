package org.vouch.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bibliographic description of an article in CSL's variables. What the document does not show is absent.
 *
 * @param type a CSL item type, for example {@code webpage}
 * @param variables the other text variables in the order written, for example {@code publisher}, {@code URL}
 */
public record Reference(
        String type,
        Optional<String> title,
        List<PersonName> author,
        Optional<EdtfDate> issued,
        Optional<EdtfDate> accessed,
        Map<String, String> variables) {

    public Reference {
        author = List.copyOf(author);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** Returns the text variable with the CSL name, or nothing where the document does not show it. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }
}
