package org.vouch.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.content.Body;
import org.vouch.content.Body.BlockEnd;
import org.vouch.content.Body.Cite;
import org.vouch.content.Body.FactTarget;
import org.vouch.content.Body.FileTarget;
import org.vouch.content.Body.LinkEnd;
import org.vouch.content.Body.LinkStart;
import org.vouch.content.Body.Part;
import org.vouch.content.Body.Prose;
import org.vouch.content.Slug;
import org.vouch.render.EntityNames.Mention;
import org.vouch.render.Numbering.Numbered;

/** Prints one body: fills the places for citations and links, links first mentions, and gathers the quotations. */
final class BodyPrinter {
    /** The list of what the footnotes quote comes after all blocks, as the footnotes do. */
    private static final int FOOTNOTES = Integer.MAX_VALUE;

    private final Library library;
    private final AuthoredText text;
    private final Body body;
    private final Leads leads;
    private final Numbering numbering;
    private final SortedMap<Integer, List<Entry>> entriesByBlock = new TreeMap<>();
    private final Set<Slug> mentioned = new TreeSet<>();
    private final BlockAnchors anchors;

    /** What ends each link that has begun. */
    private final Deque<String> linked = new ArrayDeque<>();

    private BodyPrinter(Library library, AuthoredText text, Leads leads) {
        this.library = library;
        this.text = text;
        this.body = text.body();
        this.leads = leads;
        this.numbering = text.numbering();
        this.anchors = text.anchors();
    }

    static PrintedBody print(Library library, AuthoredText text, Leads leads) {
        return new BodyPrinter(library, text, leads).print();
    }

    private PrintedBody print() {
        gatherEntries();
        Html html = new Html(print(leads.onSite() ? anchors.in(body.parts()) : body.parts()));
        List<PrintedBody.Footnote> footnotes = body.footnotes().stream()
                .map(note -> new PrintedBody.Footnote(note.number(), new Html(print(note.parts()))))
                .toList();
        return new PrintedBody(
                html,
                anchors.paragraphs(),
                footnotes,
                apparatus(),
                Checks.of(library, text.file()),
                text.facts(),
                text.addresses(),
                mentioned);
    }

    private String print(List<Part> parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Cite cite) {
                boolean moved = i + 1 < parts.size() && startsWithStop(parts.get(i + 1));
                appendCitations(out, cite, moved ? text(parts.get(i + 1)).substring(0, 1) : "");
                if (moved) {
                    print(out, withoutFirst(parts.get(++i)));
                }
            } else {
                print(out, part);
            }
        }
        return out.toString();
    }

    private void print(StringBuilder out, Part part) {
        if (part instanceof Body.Html html) {
            out.append(html.html());
        } else if (part instanceof Prose prose) {
            appendProse(out, prose.text());
        } else if (part instanceof LinkStart link) {
            appendLinkStart(out, body.links().get(link.link()));
        } else if (part instanceof LinkEnd) {
            out.append(linked.pop());
        } else if (part instanceof BlockEnd end) {
            appendButton(out, end.block());
        }
    }

    /** In print a number stands right after the word or the stop; in Markdown it stands before the stop, after a space. */
    private void appendCitations(StringBuilder out, Cite cite, String stop) {
        while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        out.append(stop);
        numbering.groups().get(cite.group()).forEach(numbered -> appendCitation(out, numbered));
    }

    private static boolean startsWithStop(Part part) {
        String text = text(part);
        return !text.isEmpty() && ".,;:".indexOf(text.charAt(0)) >= 0;
    }

    private static String text(Part part) {
        return part instanceof Prose prose ? prose.text() : part instanceof Body.Html html ? html.html() : "";
    }

    private static Part withoutFirst(Part part) {
        String rest = text(part).substring(1);
        return part instanceof Prose ? new Prose(rest) : new Body.Html(rest);
    }

    private void appendProse(StringBuilder out, String text) {
        int at = 0;
        for (Mention mention : library.names().in(text)) {
            if (mentioned.add(mention.entity())) {
                EntityCard entity = library.entity(mention.entity().value()).orElseThrow();
                out.append(Html.escape(text.substring(at, mention.start())));
                String words = Html.escape(text.substring(mention.start(), mention.end()));
                out.append(leads.to(entity.address())
                        .map(href -> "<a class=\"entity\" href=\"" + Html.escape(href) + "\">" + words + "</a>")
                        .orElse(words));
                at = mention.end();
            }
        }
        out.append(Html.escape(text.substring(at)));
    }

    private void appendCitation(StringBuilder out, Numbered numbered) {
        SourceCard source = library.source(numbered.citation().source().value());
        out.append(library.quotation(numbered.citation())
                .map(quotation ->
                        CitationLink.start(leads.words(quotation, numbered.number()), quotation, numbered.anchor()))
                .orElseGet(() ->
                        CitationLink.startWhole(leads.to(source.address()).orElseThrow(), source, numbered.anchor())));
        out.append(numbered.number()).append("</a>");
    }

    private void appendLinkStart(StringBuilder out, Body.Link link) {
        if (link.target() instanceof FactTarget fact) {
            FactCard card = library.fact(fact.fact().value())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no fact " + fact.fact().value()));
            appendLinkStart(out, "<a class=\"fact\" href=\"", leads.to(card.address()));
        } else if (link.target() instanceof FileTarget target) {
            appendLinkStart(out, "<a href=\"", address(target));
        } else {
            linked.push("</a>");
        }
    }

    /** What cannot be followed is no link, so that its end is none either. */
    private void appendLinkStart(StringBuilder out, String start, Optional<String> href) {
        href.ifPresent(to -> out.append(start).append(Html.escape(to)).append("\">"));
        linked.push(href.isPresent() ? "</a>" : "");
    }

    /** An author's fragment names a heading or a fact; on the pages those have prefixes of their own. */
    private Optional<String> address(FileTarget target) {
        String address = target.file(text.file())
                .flatMap(library::addressOf)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a link to no page: " + target.path().value()));
        String prefix = address.startsWith("facts/") ? "#f-" : "#h-";
        String fragment = target.fragment().isEmpty() ? "" : prefix + target.fragment();
        return target.path().value().isEmpty() && !fragment.isEmpty()
                ? Optional.of(fragment)
                : leads.to(address + fragment);
    }

    private void appendButton(StringBuilder out, int block) {
        List<Entry> entries = entriesByBlock.getOrDefault(block, List.of());
        if (!entries.isEmpty() && leads.onSite()) {
            out.append("<button type=\"button\" class=\"words-button\" popovertarget=\"")
                    .append(listId(block));
            out.append("\">").append(Html.escape(label(entries))).append("</button>");
        }
    }

    private void gatherEntries() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (Numbered numbered : numbering.all()) {
            Optional<Quotation> quotation = library.quotation(numbered.citation());
            Optional<Integer> same = quotation.map(q -> first.putIfAbsent(q.id(), numbered.number()));
            int list = numbered.footnote().isPresent() ? FOOTNOTES : numbered.block();
            List<Entry> entries = entriesByBlock.computeIfAbsent(list, b -> new ArrayList<>());
            entries.add(entry(numbered, quotation, same, entries));
        }
    }

    private Entry entry(Numbered numbered, Optional<Quotation> quotation, Optional<Integer> same, List<Entry> above) {
        SourceCard article = library.source(numbered.citation().source().value());
        return new Entry(
                numbered.number(),
                quotation,
                article,
                !above.isEmpty() && above.get(above.size() - 1).names(article),
                same,
                numbered.citation().prefix(),
                numbered.citation().suffix());
    }

    private List<Apparatus> apparatus() {
        List<Apparatus> lists = new ArrayList<>();
        entriesByBlock.forEach(
                (block, entries) -> lists.add(new Apparatus(listId(block), label(entries), List.copyOf(entries))));
        return lists;
    }

    /** Names the numbers as the text shows them, so that no two buttons of a page say the same. */
    private String label(List<Entry> entries) {
        int first = entries.get(0).number();
        int last = entries.get(entries.size() - 1).number();
        boolean footnoteBetween = last - first >= entries.size();
        String numbers = first == last
                ? first + ""
                : footnoteBetween
                        ? entries.stream().map(entry -> entry.number() + "").collect(Collectors.joining(", "))
                        : library.words().say("words.range", first + "", last + "");
        return library.words().say("words.open", entries.size(), numbers);
    }

    private static String listId(int block) {
        return block == FOOTNOTES ? "w-footnotes" : "w-" + block;
    }
}
