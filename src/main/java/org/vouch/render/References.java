package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.bibliography.Entry;
import org.vouch.bibliography.Run;
import org.vouch.bibliography.StyledReferences;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/**
 * References as pages print them in the briefing's citation style. Where it has none, nothing is printed here and no style
 * is read. May be shared between threads.
 */
final class References {
    private final Supplier<Optional<StyledReferences>> styled;
    private final Words words;
    private final DateWords dates;

    /** @param styled what knows the style; asked for when the first reference is */
    References(Supplier<Optional<StyledReferences>> styled, Words words) {
        this.styled = styled;
        this.words = words;
        this.dates = new DateWords(words);
    }

    /** Returns whether the briefing has a style, which has then been read. */
    boolean areStyled() {
        return styled.get().isPresent();
    }

    /** Returns the reference as the style prints it; nothing where there is no style. */
    Optional<Html> of(ReferenceItem item) {
        return styled.get()
                .map(style -> style.entry(item(item))
                        .filter(entry -> !entry.runs().isEmpty())
                        .map(References::html)
                        .orElseGet(() -> Html.text(plain(item))));
    }

    /** Returns the items in the style's order; those that it cannot print come last, and those that it sorts alike stay. */
    List<ReferenceItem> sorted(List<ReferenceItem> items) {
        if (!areStyled()) {
            return items;
        }
        StyledReferences style = styled.get().orElseThrow();
        record Sortable(ReferenceItem item, Optional<Entry> entry) {}
        Comparator<Entry> order = style.order();
        return items.stream()
                .map(item -> new Sortable(item, style.entry(item(item))))
                .sorted(Comparator.comparing(
                                (Sortable sortable) -> sortable.entry().isEmpty())
                        .thenComparing((a, b) -> a.entry().isEmpty()
                                ? 0
                                : order.compare(a.entry().get(), b.entry().get())))
                .map(Sortable::item)
                .toList();
    }

    /**
     * Returns the item as a style takes it: a title that is not shown is told in brackets, as words of the editor's are;
     * what a date of CSL cannot say stands in words; both ends of an interval are as exact as the less exact of them.
     */
    Map<String, Object> item(ReferenceItem item) {
        Map<String, Object> json = ReferencesFile.item(item);
        json.putIfAbsent("title", "[" + words.say("source.untitled") + "]");
        Reference reference = item.reference();
        reference.issued().ifPresent(date -> adapt(json, "issued", date));
        reference.accessed().ifPresent(date -> adapt(json, "accessed", date));
        return json;
    }

    private void adapt(Map<String, Object> json, String name, EdtfDate date) {
        if (!(json.get(name) instanceof Map<?, ?> parts)) {
            return;
        }
        if (parts.containsKey("literal")) {
            json.put(name, Map.of("literal", dates.inWords(date)));
        } else if (parts.get("date-parts") instanceof List<?> ends && ends.size() == 2) {
            int shortest = Math.min(((List<?>) ends.get(0)).size(), ((List<?>) ends.get(1)).size());
            List<List<?>> cut = new ArrayList<>();
            ends.forEach(end -> cut.add(((List<?>) end).subList(0, shortest)));
            json.put(
                    name,
                    parts.containsKey("circa") ? Map.of("date-parts", cut, "circa", true) : Map.of("date-parts", cut));
        }
    }

    private String plain(ReferenceItem item) {
        Reference reference = item.reference();
        List<String> parts = new ArrayList<>();
        if (!reference.author().isEmpty()) {
            parts.add(reference.author().stream().map(PersonName::display).collect(Collectors.joining(", ")));
        }
        parts.add(reference.title().orElseGet(() -> words.say("source.untitled")));
        reference
                .variable("container-title")
                .or(() -> reference.variable("publisher"))
                .ifPresent(parts::add);
        reference.issued().map(dates::inWords).ifPresent(parts::add);
        return String.join(". ", parts) + ".";
    }

    private static Html html(Entry entry) {
        StringBuilder html = new StringBuilder();
        for (Run run : entry.runs()) {
            String markup = Html.escape(run.text());
            for (Run.Face face : Run.Face.values()) {
                markup = run.faces().contains(face) ? "<" + tag(face) + ">" + markup + "</" + tag(face) + ">" : markup;
            }
            if (run.address().isPresent()) {
                markup = "<a href=\"" + Html.escape(run.address().get()) + "\" rel=\"external noreferrer\">" + markup
                        + "</a>";
            }
            html.append(markup);
        }
        return new Html(html.toString());
    }

    private static String tag(Run.Face face) {
        return switch (face) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case UNDERLINED -> "u";
            case RAISED -> "sup";
            case LOWERED -> "sub";
        };
    }
}
