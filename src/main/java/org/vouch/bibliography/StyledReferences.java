package org.vouch.bibliography;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouch.content.CitationStyle;
import org.w3c.dom.Document;

/**
 * The references of a briefing in its style. To make one reads the style and the language's terms, which costs as much as
 * printing many references; a reference that is asked for again is not printed again. May be shared between threads.
 */
public final class StyledReferences {
    /** A title that is longer is none; nothing that a style does with words may take long. */
    private static final int LONGEST_TEXT = 300;

    private static final int LONGEST_NUMBER = 60;

    private static final int MOST_NAMES = 100;

    private static final Set<String> PROSE = Set.of("abstract", "note", "keyword");

    /** What the library takes apart in search of numbers and ranges. */
    private static final Set<String> NUMBERS = Set.of(
            "chapter-number",
            "collection-number",
            "edition",
            "issue",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "page",
            "page-first",
            "part-number",
            "section",
            "supplement-number",
            "version",
            "volume");

    /** So many references are kept; a preview that runs for days meets more. */
    private static final int MOST_KEPT = 20_000;

    /** In search of addresses the library tries every way to part a row of marks. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\s]{12}");

    private final Citeproc citeproc;
    private final Map<Map<String, Object>, Optional<Entry>> entries = new HashMap<>();

    private StyledReferences(Citeproc citeproc) {
        this.citeproc = citeproc;
    }

    /**
     * Returns what prints references in a style; nothing for the plain form.
     *
     * @param language a BCP 47 tag, whose terms, dates and quotation marks are used whatever language the style is for
     */
    public static Optional<StyledReferences> of(CitationStyle style, String language) {
        if (style instanceof CitationStyle.Carried carried) {
            return Optional.of(of(CarriedStyles.xml(carried.name()), language));
        }
        return style instanceof CitationStyle.Own own ? Optional.of(of(own.xml(), language)) : Optional.empty();
    }

    private static StyledReferences of(String xml, String language) {
        Document document = StyleFile.read(xml)
                .document()
                .orElseThrow(() -> new IllegalArgumentException("a style that was not checked"));
        return new StyledReferences(Citeproc.of(document, language));
    }

    /**
     * Returns the reference as the style prints it; nothing where a text in it is longer than 300 characters, or a number longer than 60, or has
     * twelve marks in a row, where it has more than 100 names, and where the style fails at it: it is then to be printed
     * in the plain form. An abstract, a remark or key words of that length are only left out.
     *
     * @param item CSL-JSON with an {@code id}, all dates of one interval equally exact
     */
    public synchronized Optional<Entry> entry(Map<String, Object> item) {
        if (entries.size() >= MOST_KEPT) {
            entries.clear();
        }
        return entries.computeIfAbsent(item, this::made);
    }

    private Optional<Entry> made(Map<String, Object> item) {
        Map<String, Object> printable = new HashMap<>(item);
        printable.entrySet().removeIf(field -> PROSE.contains(field.getKey()) && !isPrintable(field.getValue()));
        if (!isPrintable(printable) || NUMBERS.stream().anyMatch(name -> isLong(printable.get(name)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(citeproc.entry(printable));
        } catch (RuntimeException failed) {
            // What the library cannot do with a style and a reference it says by exceptions of many classes.
            return Optional.empty();
        }
    }

    private static boolean isLong(Object number) {
        return number instanceof String text && text.length() > LONGEST_NUMBER;
    }

    private static boolean isPrintable(Object value) {
        if (value instanceof String text) {
            return text.length() <= LONGEST_TEXT && !MARKS.matcher(text).find();
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(StyledReferences::isPrintable);
        }
        return !(value instanceof List<?> list)
                || list.size() <= MOST_NAMES && list.stream().allMatch(StyledReferences::isPrintable);
    }

    /** Returns the style's order; entries that it sorts alike are equal in it. */
    public Comparator<Entry> order() {
        Collator collator = Collator.getInstance(citeproc.language().java());
        List<Integer> directions = citeproc.directions();
        return (a, b) -> {
            for (int i = 0; i < directions.size(); i++) {
                int order = compare(a.keys().get(i), b.keys().get(i), directions.get(i), collator);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** What has no key comes last in either direction (CSL 1.0.2, Sorting). */
    private static int compare(String a, String b, int direction, Collator collator) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        return direction * compare(a.split("\\s+"), b.split("\\s+"), collator);
    }

    /** Word by word: "A season" stands before "About". */
    private static int compare(String[] a, String[] b, Collator collator) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = collator.compare(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
