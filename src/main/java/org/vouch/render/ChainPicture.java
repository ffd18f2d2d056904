package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouch.render.ChainLayout.Slot;
import org.vouch.render.ChainLayout.Strand;
import org.vouch.render.ChainLayout.Wire;

/**
 * The way of a claim from whoever said it to the articles, drawn in columns of equal rows.
 *
 * @param columns from left to right; the last holds the articles
 */
record ChainPicture(List<Column> columns) {

    /**
     * What stands below each other.
     *
     * @param role {@code said}, {@code passed} or {@code articles}
     * @param lines to the next column; none in the last
     */
    record Column(String role, String label, List<Node> nodes, List<Line> lines) {}

    /**
     * Somebody, or an article.
     *
     * @param shape {@code spoke}, {@code passed}, {@code unknown}, {@code article}, or {@code through} where a line passes
     * @param name empty where a line passes
     * @param address of the entity's page
     * @param article with {@code quotations} from it, one for each paragraph, and the {@code chain} behind them in words, for an article
     */
    record Node(
            String shape,
            String name,
            Optional<String> address,
            Optional<SourceCard> article,
            List<Quotation> quotations,
            Optional<String> chain) {}

    /** @param path in a box of 100 by 100, which is stretched to the room between two columns */
    record Line(String path, boolean known) {}

    static ChainPicture of(Library library, ClaimOrigins origins) {
        return new Drawing(library, origins).picture();
    }

    private record Drawing(Library library, ClaimOrigins origins) {

        ChainPicture picture() {
            ChainLayout layout = ChainLayout.of(origins.strands());
            List<Column> columns = new ArrayList<>();
            int last = layout.columns().size() - 1;
            for (int i = 0; i <= last; i++) {
                String role = i == 0 ? "said" : i == last ? "articles" : "passed";
                columns.add(new Column(
                        role,
                        library.words().say("origins." + role),
                        layout.columns().get(i).stream().map(this::node).toList(),
                        i == last ? List.of() : lines(layout, i)));
            }
            return new ChainPicture(List.copyOf(columns));
        }

        private Node node(Slot slot) {
            return switch (slot.kind()) {
                case ARTICLE -> article(slot.id());
                case SPEAKER -> speaker(slot.id());
                case UNKNOWN -> nameless("unknown", library.words().say("origins.unknown"));
                case THROUGH -> nameless("through", "");
            };
        }

        private static Node nameless(String shape, String words) {
            return new Node(shape, words, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        }

        /** Whoever speaks for himself somewhere is drawn as a speaker, even if he passes on something else. */
        private Node speaker(String id) {
            boolean spoke = origins.strands().stream()
                    .anyMatch(strand -> strand.speakers().indexOf(id) == 0);
            Optional<EntityCard> entity = library.entity(id);
            return new Node(
                    spoke ? "spoke" : "passed",
                    name(id),
                    entity.map(EntityCard::address),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }

        private Node article(String id) {
            SourceCard card = library.source(id);
            List<Quotation> quotations = origins.citations().stream()
                    .filter(citation ->
                            card.equals(library.source(citation.source().value())))
                    .flatMap(citation -> library.quotation(citation).stream())
                    .toList();
            return new Node(
                    "article",
                    card.title(),
                    Optional.of(card.address()),
                    Optional.of(card),
                    ofParagraphs(quotations),
                    Optional.of(chain(id)));
        }

        /** One quotation leads to its paragraph, and to the others there. */
        private static List<Quotation> ofParagraphs(List<Quotation> quotations) {
            Map<Integer, Quotation> first = new TreeMap<>();
            quotations.forEach(quotation -> first.putIfAbsent(quotation.paragraph(), quotation));
            return List.copyOf(first.values());
        }

        /** Returns for example "Kremlin, reported by Yonhap; Lavrov". */
        private String chain(String article) {
            return origins.strands().stream()
                    .filter(strand -> strand.article().equals(article))
                    .map(this::inWords)
                    .collect(Collectors.joining("; "));
        }

        private String inWords(Strand strand) {
            Words words = library.words();
            return strand.speakers().isEmpty()
                    ? words.say("origins.unknown")
                    : strand.speakers().stream()
                            .map(this::name)
                            .collect(Collectors.joining(words.say("voice.by") + " "));
        }

        private String name(String id) {
            return library.entity(id).map(EntityCard::name).orElse(id);
        }

        private static List<Line> lines(ChainLayout layout, int column) {
            int left = layout.columns().get(column).size();
            int right = layout.columns().get(column + 1).size();
            return layout.wires().get(column).stream()
                    .map(wire -> new Line(path(wire, left, right), wire.isKnown()))
                    .toList();
        }

        /** Rows are equally high, so each stands at a known part of the picture's height, whatever its text. */
        private static String path(Wire wire, int left, int right) {
            double from = 100 * (wire.from() + 0.5) / left;
            double to = 100 * (wire.to() + 0.5) / right;
            return String.format(Locale.ROOT, "M0 %.2fC50 %.2f 50 %.2f 100 %.2f", from, from, to, to);
        }
    }
}
