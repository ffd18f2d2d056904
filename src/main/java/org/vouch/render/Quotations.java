package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedPassage.Inserted;
import org.vouch.content.CheckedPassage.Marked;
import org.vouch.content.CheckedPassage.Omitted;
import org.vouch.content.CheckedPassage.Piece;
import org.vouch.content.CheckedSource;
import org.vouch.content.Modality;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.parallel.Once;
import org.vouch.render.Quotation.Voice;
import org.vouch.text.TextDirective;

/** Makes what the pages show of a passage. */
final class Quotations {
    private static final String OMISSION = "[…]";

    private final Words words;
    private final Map<String, EntityCard> entities;

    Quotations(Words words, Map<String, EntityCard> entities) {
        this.words = words;
        this.entities = entities;
    }

    /** @param directive what leads to the words on the publisher's page */
    Quotation of(CheckedSource source, SourceCard card, CheckedPassage passage, Supplier<TextDirective> directive) {
        Optional<Passage> named = passage.named();
        return new Quotation(
                passage.id(),
                passage.id().substring(passage.id().indexOf('#') + 1),
                passage.anchor(),
                card.address() + "#" + passage.anchor(),
                () -> text(passage.pieces(), true),
                text(passage.pieces(), false),
                plain(passage.pieces()),
                () -> before(passage),
                () -> after(source, passage),
                passage.paragraph(),
                Keys.of(passage.verdict()),
                words.of("verdict", passage.verdict()),
                voices(source, named),
                card,
                named.map(Passage::headline).orElse(false),
                named.map(Passage::modality)
                        .filter(modality -> modality != Modality.ASSERTED)
                        .map(modality -> words.of("modality", modality)),
                named.flatMap(Passage::note),
                named.flatMap(Passage::lang),
                named.flatMap(Passage::translation),
                named.map(p -> p.formerly().stream().map(f -> "p-" + f).toList())
                        .orElse(List.of()),
                published(source, directive, passage));
    }

    private static Optional<String> published(
            CheckedSource source, Supplier<TextDirective> directive, CheckedPassage passage) {
        return source.source()
                .reference()
                .variable("URL")
                .filter(url -> url.matches("https?://.*"))
                .flatMap(url -> directive
                        .get()
                        .to(passage.words(), passage.prefix(), passage.suffix())
                        .map(words -> url + (url.contains("#") ? "" : "#") + ":~:text=" + words));
    }

    /** Returns what makes the directives that lead to the words of an article; made once for all of them. */
    static Supplier<TextDirective> directives(Source source) {
        return new Once<>(() -> new TextDirective(
                source.article() instanceof Source.AtHand atHand
                        ? Optional.of(atHand.text().normal().text())
                        : Optional.empty()));
    }

    /** What stands before the words; three dots tell that there is more, and bind to a word but not to a comma. */
    private static String before(CheckedPassage passage) {
        String prefix = passage.prefix();
        if (passage.start() == prefix.codePointCount(0, prefix.length())) {
            return prefix;
        }
        boolean stop = !prefix.isEmpty() && ",;:.'\"".indexOf(prefix.charAt(0)) >= 0;
        return OMISSION + (stop ? "" : "\u00a0") + prefix;
    }

    private static String after(CheckedSource source, CheckedPassage passage) {
        boolean ends = source.tokens() > 0 && passage.lastToken() == source.tokens() - 1;
        return ends ? passage.suffix() : passage.suffix() + "\u00a0" + OMISSION;
    }

    /** The record names the outermost first; a reader wants to know first who spoke. */
    private List<Voice> voices(CheckedSource source, Optional<Passage> named) {
        List<String> chain = named.map(Passage::saidBy).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
        if (chain.isEmpty()) {
            return origins(source);
        }
        List<Voice> voices = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            voices.add(voice(chain.get(i), i == chain.size() - 1));
        }
        return List.copyOf(voices);
    }

    /** Several origins behind one article are named together: which of them speaks is not known. */
    private List<Voice> origins(CheckedSource source) {
        List<String> known = source.source().origins().stream()
                .map(Located::value)
                .filter(entities::containsKey)
                .toList();
        if (known.size() == 1) {
            return List.of(voice(known.get(0), true));
        }
        String names = String.join(
                words.say("list.or"),
                known.stream().map(id -> entities.get(id).name()).toList());
        return known.isEmpty() ? List.of() : List.of(new Voice(names, Optional.empty(), true));
    }

    private Voice voice(String id, boolean spoke) {
        Optional<EntityCard> entity = Optional.ofNullable(entities.get(id));
        return new Voice(entity.map(EntityCard::name).orElse(id), entity.map(EntityCard::address), spoke);
    }

    private static Html text(List<Piece> pieces, boolean marked) {
        if (!marked && pieces.size() == 1 && pieces.get(0) instanceof Marked words) {
            return Html.text(words.text());
        }
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Marked words) {
                appendMarked(out, words.text(), marked);
            } else if (piece instanceof Inserted words) {
                out.append("<span class=\"inserted\">[")
                        .append(Html.escape(words.text()))
                        .append("]</span>");
            } else if (piece instanceof Omitted) {
                bindToWordBefore(out);
                out.append("<span class=\"omitted\">").append(OMISSION).append("</span>");
            }
        }
        return new Html(out.toString());
    }

    /** White space at an edge stays outside the mark: it is not quoted. */
    private static void appendMarked(StringBuilder out, String words, boolean marked) {
        String core = words.strip();
        if (!marked || core.isEmpty()) {
            out.append(Html.escape(words));
            return;
        }
        int start = words.indexOf(core);
        out.append(words, 0, start).append("<mark>").append(Html.escape(core)).append("</mark>");
        out.append(words.substring(start + core.length()));
    }

    /** An omission never begins a line. */
    private static void bindToWordBefore(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setCharAt(out.length() - 1, '\u00a0');
        }
    }

    private static String plain(List<Piece> pieces) {
        if (pieces.size() == 1 && pieces.get(0) instanceof Marked words) {
            return words.text();
        }
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Marked words) {
                out.append(words.text());
            } else if (piece instanceof Inserted words) {
                out.append('[').append(words.text()).append(']');
            } else if (piece instanceof Omitted) {
                out.append(OMISSION);
            }
        }
        return out.toString();
    }
}
