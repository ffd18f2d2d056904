package org.vouch.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.markdown.LinkTarget.Inside;
import org.vouch.markdown.LinkTarget.Outside;

/** Writes what stands inside one block into the parts of a page, and keeps what was found on the way. */
final class InlineWriter {
    /** How deep emphasis and links may stand in each other. */
    static final int DEEPEST = 100;

    /** A thing and the index of its character, or of the one before it, in the plain text. */
    record Found<T>(T thing, int at) {}

    /** A link to be resolved. */
    record FoundLink(Body.Target target, String words, int start, int end) {}

    private final Reading reading;
    private final Slice slice;
    private final Parts parts;
    private final boolean namesAreLinked;
    private final int firstGroup;
    private final int firstLink;

    final PlainText plain;
    final List<Found<Inline.Cite>> cites = new ArrayList<>();
    final List<Found<Footnotes.Definition>> footnotes = new ArrayList<>();
    final List<Found<FoundLink>> links = new ArrayList<>();

    private Optional<Inline.LinkStart> link = Optional.empty();
    private int linkWordsStart;
    /** Marks of footnotes inside a link's words, which follow the link. */
    private final List<Footnotes.Definition> waiting = new ArrayList<>();

    private int depth;

    /**
     * @param namesAreLinked whether names in the words may become links: not in headings
     * @param firstGroup the index of the next bracket of citations in the body
     * @param firstLink the index of the next link in the body
     */
    InlineWriter(Reading reading, Slice slice, Parts parts, boolean namesAreLinked, int firstGroup, int firstLink) {
        this.reading = reading;
        this.slice = slice;
        this.plain = new PlainText(slice.text().length());
        this.parts = parts;
        this.namesAreLinked = namesAreLinked;
        this.firstGroup = firstGroup;
        this.firstLink = firstLink;
    }

    void write(List<Inline> row) {
        BitSet passing = Nesting.passing(row);
        for (int i = 0; i < row.size(); i++) {
            Inline inline = row.get(i);
            if (inline instanceof Inline.Text text) {
                text(text.text(), text.start(), text.end());
            } else if (inline instanceof Inline.LineEnd end) {
                lineEnd(end);
            } else if (inline instanceof Inline.Run run) {
                run(run);
            } else if (inline instanceof Inline.Cite cite) {
                cite(cite);
            } else if (inline instanceof Inline.LinkStart start) {
                start(start);
            } else if (inline instanceof Inline.LinkEnd end) {
                end(end);
            } else if (inline instanceof Inline.Code code) {
                parts.html("<code>").words(code.text()).html("</code>");
                plain.add(code.text(), code.start(), code.end());
            } else if (inline instanceof Inline.FootnoteMark mark) {
                footnoteMark(mark);
            } else if (inline instanceof Inline.Tag tag) {
                tag(tag, passing.get(i));
            }
        }
    }

    private void text(String text, int start, int end) {
        if (namesAreLinked && link.isEmpty()) {
            parts.prose(text, slice.offset(start));
        } else {
            parts.words(text);
        }
        plain.add(text, start, end);
    }

    private void lineEnd(Inline.LineEnd end) {
        if (end.hard()) {
            parts.html("<br>\n");
            plain.add("\n", end.at(), end.at() + 1);
        } else {
            text("\n", end.at(), end.at() + 1);
        }
    }

    private void run(Inline.Run run) {
        String ends = run.ends();
        for (int i = 0; i < ends.length(); i++) {
            if (depth-- <= DEEPEST) {
                parts.html("</" + element(ends.charAt(i)) + ">");
            }
        }
        if (run.left > 0) {
            text(String.valueOf(run.character).repeat(run.left), run.start, run.start + run.left);
        }
        String starts = run.starts();
        for (int i = 0; i < starts.length(); i++) {
            if (++depth <= DEEPEST) {
                parts.html("<" + element(starts.charAt(i)) + ">");
            } else if (depth == DEEPEST + 1) {
                String message = "emphasis is nested deeper than " + DEEPEST;
                reading.report(Rule.TOO_DEEP, slice.span(run.start, run.start + run.length), message, "take marks out");
            }
        }
    }

    private static String element(char style) {
        return style == 'b' ? "strong" : "em";
    }

    private void cite(Inline.Cite cite) {
        boolean bracket = slice.text().charAt(cite.start()) == '[';
        parts.add(new Body.Cite(firstGroup + cites.size()));
        if (bracket) {
            plain.leaveOut();
        } else {
            plain.addCitation(cite.start(), cite.end());
        }
        cites.add(new Found<>(cite, lastCharacter()));
    }

    private int lastCharacter() {
        return Math.max(plain.length() - 1, 0);
    }

    private void start(Inline.LinkStart start) {
        link = Optional.of(start);
        linkWordsStart = plain.length();
        if (start.target() instanceof Outside outside) {
            parts.html("<a href=\"" + Parts.escaped(outside.href()) + "\" rel=\"noreferrer\">");
        } else if (start.target() instanceof Inside) {
            parts.add(new Body.LinkStart(firstLink + links.size()));
        }
    }

    private void end(Inline.LinkEnd end) {
        Inline.LinkStart start = link.orElseThrow();
        link = Optional.empty();
        if (start.target() instanceof Outside outside) {
            parts.html("</a>");
            reading.outside.add(new Located<>(outside.href(), slice.span(start.start(), end.end())));
        } else if (start.target() instanceof Inside inside) {
            parts.add(new Body.LinkEnd(firstLink + links.size()));
            String words = plain.words(linkWordsStart, plain.length());
            links.add(new Found<>(new FoundLink(inside.target(), words, start.start(), end.end()), lastCharacter()));
        }
        waiting.forEach(this::reference);
        waiting.clear();
    }

    private void footnoteMark(Inline.FootnoteMark mark) {
        plain.leaveOut();
        footnotes.add(new Found<>(mark.footnote(), lastCharacter()));
        reading.footnotes.number(mark.footnote());
        if (link.isPresent()) {
            waiting.add(mark.footnote());
        } else {
            reference(mark.footnote());
        }
    }

    private void reference(Footnotes.Definition footnote) {
        int number = footnote.number;
        int reference = reading.footnotes.refer(footnote);
        String id = "fnref-" + number + (reference == 1 ? "" : "-" + reference);
        parts.html("<sup class=\"footnote-reference\"><a id=\"" + id + "\" href=\"#fn-" + number
                + "\" role=\"doc-noteref\">" + number + "</a></sup>");
    }

    private void tag(Inline.Tag tag, boolean passes) {
        if (passes) {
            parts.html("<" + (tag.closes() ? "/" : "") + tag.name() + ">");
            if (tag.name().equals("br")) {
                plain.add(" ", tag.start(), tag.end());
            } else {
                plain.partDigits();
            }
            return;
        }
        String fault = tag.closes() ? "closes no tag that stands open here" : "is not closed where it stands";
        String message = "<" + (tag.closes() ? "/" : "") + tag.name() + "> " + fault;
        reading.report(Rule.UNSAFE_HTML, slice.span(tag.start(), tag.end()), message, PassingTag.HINT);
        text(slice.text().substring(tag.start(), tag.end()), tag.start(), tag.end());
    }
}
