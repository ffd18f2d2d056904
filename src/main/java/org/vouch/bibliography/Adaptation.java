package org.vouch.bibliography;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the library does not do by itself is put into a style and a reference before it sees them: it knows {@code event}
 * but not {@code event-title}, writes no ordinal numbers, takes a hyphen in any number for a range, and gives the v
 * between parties a capital. Characters that stand for others here are no characters of any text.
 */
final class Adaptation {
    static final char HYPHEN = '\uFDD0';
    static final char LITERAL_DATE = '\uFDD1';
    static final char VERSUS = '\uFDD2';

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern RANGE = Pattern.compile("[0-9]+ *-+ *[0-9]+");
    private static final List<String> NUMBERS =
            List.of("number", "volume", "issue", "version", "chapter-number", "collection-number", "section");

    private final LLocale locale;
    private final boolean isEditionOrdinal;

    /** Changes the style, and notes what is to be done with references. */
    Adaptation(Element style, LLocale locale) {
        this.locale = locale;
        this.isEditionOrdinal = adapt(style);
    }

    /** Returns whether the style asks for the ordinal number of an edition. */
    private static boolean adapt(Element element) {
        boolean found = element.getNodeName().equals("number")
                && element.getAttribute("variable").equals("edition")
                && element.getAttribute("form").equals("ordinal");
        if (element.getAttribute("variable").contains("event-title")) {
            element.setAttribute(
                    "variable",
                    Stream.of(element.getAttribute("variable").strip().split("\\s+"))
                            .map(name -> name.equals("event-title") ? "event" : name)
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
        for (Element child : Elements.of(element)) {
            found |= adapt(child);
        }
        return found;
    }

    /** Returns the item as the library has to see it. */
    Map<String, Object> adapted(Map<String, Object> item) {
        Map<String, Object> adapted = new HashMap<>(item);
        Optional.ofNullable(adapted.get("event-title")).ifPresent(title -> adapted.putIfAbsent("event", title));
        for (String name : NUMBERS) {
            adapted.computeIfPresent(name, (key, number) -> unbroken(String.valueOf(number)));
        }
        if (isEditionOrdinal) {
            adapted.computeIfPresent("edition", (key, edition) -> ordinal(String.valueOf(edition)));
        }
        if ("legal_case".equals(adapted.get("type"))) {
            adapted.computeIfPresent(
                    "title", (key, title) -> String.valueOf(title).replaceFirst(" v(\\.?) ", " " + VERSUS + "$1 "));
        }
        for (String name : List.of("issued", "accessed")) {
            adapted.computeIfPresent(name, (key, date) -> marked(date));
        }
        return adapted;
    }

    /** Returns the text with what stood for other characters as it was. */
    static String restored(String text) {
        return text.replace(HYPHEN, '-').replace(VERSUS, 'v').replace(LITERAL_DATE + "", "");
    }

    private static String unbroken(String number) {
        return RANGE.matcher(number).matches() ? number : number.replace('-', HYPHEN);
    }

    /** Returns for example {@code 3rd} (CSL 1.0.2, Ordinal Suffixes); what is no number stays. */
    private String ordinal(String edition) {
        Matcher number = NUMBER.matcher(edition);
        if (!number.matches()) {
            return edition;
        }
        int last = Integer.parseInt(edition) % 100;
        return Stream.of(last < 10 ? "" : "ordinal-" + last, "ordinal-0" + last % 10, "ordinal")
                .flatMap(name -> term(name).stream())
                .findFirst()
                .map(suffix -> edition + suffix)
                .orElse(edition);
    }

    private Optional<String> term(String name) {
        return Optional.ofNullable(locale.getTerms().get(LTerm.Form.LONG))
                .map(terms -> terms.get(name))
                .map(LTerm::getSingle);
    }

    /** A style asks for the year and for the day; a date in words is the same words each time, and is printed once. */
    private static Object marked(Object date) {
        return date instanceof Map<?, ?> parts && parts.get("literal") instanceof String words
                ? Map.of("literal", LITERAL_DATE + words)
                : date;
    }
}
