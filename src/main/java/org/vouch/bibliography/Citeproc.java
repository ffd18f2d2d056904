package org.vouch.bibliography;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A style at work. It is driven below the library's own front, which takes a style by name from the network, reads XML
 * with document types, and puts references that are sorted alike out of order. Serves one thread at a time.
 */
final class Citeproc {
    /** Languages in which the default locale of the machine would change letters; the library asks it for them. */
    private static final List<String> OTHER_LETTERS = List.of("tr", "az", "lt");

    /** A reference of many fields, to see whether a style can print one. */
    private static final Map<String, Object> SAMPLE = Map.ofEntries(
            Map.entry("id", "sample"),
            Map.entry("type", "article-journal"),
            Map.entry("title", "Title"),
            Map.entry("author", List.of(Map.of("family", "Roe", "given", "Jane"), Map.of("literal", "Board"))),
            Map.entry("issued", Map.of("date-parts", List.of(List.of(2024, 5, 6), List.of(2024, 5, 8)))),
            Map.entry("container-title", "Journal"),
            Map.entry("publisher", "Press"),
            Map.entry("volume", "1"),
            Map.entry("issue", "2"),
            Map.entry("page", "3-4"),
            Map.entry("URL", "https://example.org/"));

    /** Marks and brackets, which no bibliography is sorted by. */
    private static final Pattern UNSORTED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]+");

    private final Adaptation adaptation;
    private final SStyle style;
    private final Language language;
    private final boolean isOfNotes;
    private final List<SKey> keys;

    private Citeproc(Document document, Language language) {
        this.adaptation = new Adaptation(document.getDocumentElement(), language.locale());
        this.style = new SStyle(document);
        this.language = language;
        this.isOfNotes = document.getDocumentElement().getAttribute("class").equals("note");
        this.keys = Elements.named(document.getDocumentElement(), "bibliography")
                .flatMap(bibliography -> Elements.named(bibliography, "sort"))
                .map(Citeproc::keys)
                .orElse(List.of());
    }

    /** @param tag a BCP 47 tag */
    static Citeproc of(Document document, String tag) {
        return new Citeproc(document, Language.of(tag, document.getDocumentElement()));
    }

    /**
     * Returns what keeps a style of a sound shape from printing a reference, as the end of a sentence about it. What the
     * library cannot do it says by exceptions of many classes.
     */
    static Optional<String> mistake(Document document) {
        try {
            of(document, "en").entry(SAMPLE);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("cannot be used: " + e.getMessage());
        }
    }

    List<Integer> directions() {
        return keys.stream().map(SKey::getSort).toList();
    }

    Language language() {
        return language;
    }

    /** @param item CSL-JSON with an {@code id} */
    Entry entry(Map<String, Object> item) {
        Locale machine = Locale.getDefault();
        if (!OTHER_LETTERS.contains(machine.getLanguage())) {
            return made(item);
        }
        synchronized (OTHER_LETTERS) {
            Locale.setDefault(Locale.ROOT);
            try {
                return made(item);
            } finally {
                Locale.setDefault(machine);
            }
        }
    }

    private Entry made(Map<String, Object> item) {
        CSLItemData data = CSLItemData.fromJson(adaptation.adapted(item));
        EntryFormat format = new EntryFormat();
        if (style.getBibliography() != null) {
            RenderContext context = context(data);
            style.getBibliography().render(context);
            format.formatBibliographyEntry(context, 0);
        }
        if (format.runs().isEmpty() && isOfNotes) {
            format.formatCitation(cited(data));
        }
        return new Entry(format.runs(), keys.stream().map(key -> key(key, data)).toList());
    }

    private RenderContext context(CSLItemData data) {
        return new RenderContext(style, language.locale(), data, null);
    }

    /** What a style of notes leaves out of its bibliography, letters and the like, is printed as in a note. */
    private RenderContext cited(CSLItemData data) {
        CSLCitationItem item =
                new CSLCitationItemBuilder(data.getId()).itemData(data).build();
        RenderContext context = new RenderContext(
                style, language.locale(), null, null, new CSLCitation(new CSLCitationItem[] {item}), List.of());
        style.getCitation().render(context);
        return context;
    }

    private String key(SKey key, CSLItemData data) {
        RenderContext context = context(data);
        key.render(context);
        return UNSORTED.matcher(context.getResult().toString()).replaceAll("").strip();
    }

    private static List<SKey> keys(Element sort) {
        return Elements.of(sort).stream().map(SKey::new).toList();
    }
}
