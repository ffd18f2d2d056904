package org.vouch.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/** One reference while an item is read. */
final class ReferenceDraft {
    private static final int LONGEST = 10_000;

    private String type = "document";
    private Optional<String> title = Optional.empty();
    private final List<PersonName> authors = new ArrayList<>();
    private Optional<EdtfDate> issued = Optional.empty();
    private Optional<EdtfDate> accessed = Optional.empty();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();

    void type(String csl) {
        type = csl;
    }

    String type() {
        return type;
    }

    /** Sets a text variable; of several values the first stays and the others are lost. */
    void text(String variable, String value) {
        String text = tidy(value);
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > LONGEST) {
            lose(variable, text.substring(0, text.offsetByCodePoints(0, 40)) + "…, which is too long");
        } else if (variable.equals("title")) {
            if (title.isPresent() && !title.get().equals(text)) {
                lose(variable, text);
            }
            title = title.or(() -> Optional.of(text));
        } else if (variables.containsKey(variable) && !variables.get(variable).equals(text)) {
            lose(variable, text);
        } else {
            variables.put(variable, text);
        }
    }

    boolean has(String variable) {
        return variables.containsKey(variable);
    }

    /** Adds to a list of key words. */
    void keyword(String value) {
        if (!value.isBlank()) {
            variables.merge("keyword", tidy(value), (before, one) -> before + "; " + one);
        }
    }

    void person(String family, String given) {
        if (tidy(given).isEmpty()) {
            authors.add(new PersonName(Optional.of(tidy(family)), Optional.empty(), Optional.empty()));
        } else {
            authors.add(new PersonName(Optional.of(tidy(family)), Optional.of(tidy(given)), Optional.empty()));
        }
    }

    void literal(String name) {
        if (!name.isBlank()) {
            authors.add(new PersonName(Optional.empty(), Optional.empty(), Optional.of(tidy(name))));
        }
    }

    /** Sets {@code issued} or {@code accessed}; a text that is no date is lost. */
    void date(String variable, String written) {
        Optional<EdtfDate> date = WrittenDate.read(tidy(written));
        if (date.isEmpty()) {
            lose(variable, written);
        } else if (variable.equals("issued")) {
            issued = date;
        } else {
            accessed = date;
        }
    }

    boolean isDated() {
        return issued.isPresent();
    }

    void lose(String name, String value) {
        String text = tidy(value);
        if (!text.isEmpty()) {
            lost.add(name + ": " + text);
        }
    }

    ImportedReference finished(String key) {
        return new ImportedReference(key, new Reference(type, title, authors, issued, accessed, variables), lost);
    }

    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{IsWhite_Space}]+", " ").strip();
    }
}
