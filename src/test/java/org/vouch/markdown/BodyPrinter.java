package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Span;

/** Prints what was found in a body in the compact form of the specification files. */
final class BodyPrinter {
    private BodyPrinter() {}

    /** The page: HTML as it is, prose escaped, everything else between braces. */
    static String page(Body body) {
        StringBuilder page = new StringBuilder(parts(body.parts()));
        for (Body.Footnote footnote : body.footnotes()) {
            page.append("[^").append(footnote.number()).append("] ").append(parts(footnote.parts()));
        }
        return page.toString().stripTrailing();
    }

    private static String parts(List<Body.Part> parts) {
        StringBuilder page = new StringBuilder();
        for (Body.Part part : parts) {
            if (part instanceof Body.Html html) {
                page.append(html.html());
            } else if (part instanceof Body.Prose prose) {
                page.append(Parts.escaped(prose.text()));
            } else if (part instanceof Body.Cite cite) {
                page.append("{cite ").append(cite.group()).append('}');
            } else if (part instanceof Body.LinkStart link) {
                page.append("{link ").append(link.link()).append('}');
            } else if (part instanceof Body.LinkEnd link) {
                page.append("{/link ").append(link.link()).append('}');
            }
        }
        return page.toString();
    }

    /** Citations, one a line: {@code 0.0 1:5-1:20 wade-2015#names-nobody sentence 0}. */
    static List<String> citations(Body body) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < body.citations().size(); i++) {
            Body.CitationGroup group = body.citations().get(i);
            for (Citation citation : group.citations()) {
                lines.add(citation(citation)
                        + number(" sentence ", group.sentence())
                        + number(" footnote ", group.footnote()));
            }
        }
        return lines;
    }

    static String citation(Citation citation) {
        String words = "";
        if (citation.words() instanceof Citation.Named named) {
            words = " #" + named.passage().value() + " " + place(named.passage().span());
        } else if (citation.words() instanceof Citation.Quoted quoted) {
            words = " \"" + quoted.exact().value().replace("\n", "⏎") + "\" "
                    + place(quoted.exact().span());
        }
        return place(citation.span()) + " @" + citation.source().value()
                + words
                + (citation.prefix().isEmpty() ? "" : " prefix (" + citation.prefix() + ")")
                + (citation.suffix().isEmpty() ? "" : " suffix (" + citation.suffix() + ")")
                + number(" paragraph ", citation.paragraph());
    }

    /** Links, one a line. */
    static List<String> links(Body body) {
        List<String> lines = new ArrayList<>();
        for (Body.Link link : body.links()) {
            String target = link.target() instanceof Body.FactTarget fact
                    ? "fact " + fact.fact().value() + " " + place(fact.fact().span())
                    : file((Body.FileTarget) link.target());
            lines.add(place(link.span()) + " (" + link.words() + ") " + target + number(" sentence ", link.sentence()));
        }
        return lines;
    }

    private static String file(Body.FileTarget target) {
        return "file " + target.path().value() + (target.fragment().isEmpty() ? "" : " # " + target.fragment());
    }

    /** Sentences, one a line, with the indices of their citations and links. */
    static List<String> sentences(Body body) {
        List<String> lines = new ArrayList<>();
        for (Body.Sentence sentence : body.sentences()) {
            String place = sentence.place().name().toLowerCase(Locale.ROOT);
            lines.add((place.equals("paragraph") ? "" : place + " ") + place(sentence.span()) + " | " + sentence.text()
                    + (sentence.citations().isEmpty() ? "" : " | cites " + sentence.citations())
                    + (sentence.links().isEmpty() ? "" : " | links " + sentence.links()));
        }
        return lines;
    }

    static List<String> headings(Body body) {
        return body.headings().stream()
                .map(h -> h.level() + " " + h.id() + " " + place(h.span()) + " | " + h.words())
                .toList();
    }

    static List<String> findings(List<Diagnostic> findings) {
        return findings.stream()
                .sorted(Diagnostic.ORDER)
                .map(d -> place(d.span()) + " " + d.rule().id() + ": " + d.message())
                .toList();
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    private static String number(String label, OptionalInt number) {
        return number.isPresent() ? label + number.getAsInt() : "";
    }
}
