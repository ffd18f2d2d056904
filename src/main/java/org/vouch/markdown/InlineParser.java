package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Rule;
import org.vouch.text.NormalForm;

/**
 * Reads what stands inside one block: CommonMark's inlines with footnotes and citations. Every step is
 * linear in the text, whatever stands in it.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#inlines">CommonMark, inlines</a>
 */
final class InlineParser {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\n\\`*_[]!<&@\0".chars().forEach(c -> SPECIAL[c] = true);
    }

    private final Slice slice;
    private final String text;
    private final Reading reading;
    private final CitationReader citations;
    private final HtmlTag tags;
    private final CodeSpans codeSpans;
    private final List<Inline> row = new ArrayList<>();
    private final Emphasis emphasis = new Emphasis();
    private final Brackets brackets = new Brackets();
    /** Indices in the row of the citations read, which a link around them takes back. */
    private final List<Integer> cites = new ArrayList<>();

    private int at;
    private int textStart;

    InlineParser(Slice slice, Reading reading) {
        this.slice = slice;
        this.text = slice.text();
        this.reading = reading;
        this.citations = new CitationReader(text, slice, this::plain);
        this.tags = new HtmlTag(text);
        this.codeSpans = new CodeSpans(text);
    }

    /** Returns what stands from {@code start} to the end of the text, in reading order. */
    List<Inline> parse(int start) {
        at = start;
        textStart = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= SPECIAL.length || !SPECIAL[c] || !special(c)) {
                at++;
            }
        }
        flush(at);
        emphasis.pairAbove(0);
        return row;
    }

    /** Reads what begins at a special character; returns false where it is text. */
    private boolean special(char c) {
        return switch (c) {
            case '\n' -> lineEnd();
            case '\\' -> backslash();
            case '`' -> backticks();
            case '*', '_' -> run();
            case '[' -> openBracket();
            case '!' -> image();
            case ']' -> closeBracket();
            case '<' -> angle();
            case '&' -> entity();
            case '@' -> citation(citations.inText(at));
            default -> add(new Inline.Text("\uFFFD", at, at + 1), at + 1);
        };
    }

    private void flush(int end) {
        if (end > textStart) {
            row.add(new Inline.Text(text.substring(textStart, end), textStart, end));
        }
        textStart = end;
    }

    /** Adds what begins here, after the text before it, and goes on at {@code end}. */
    private boolean add(Inline inline, int end) {
        flush(at);
        row.add(inline);
        at = end;
        textStart = end;
        return true;
    }

    private boolean lineEnd() {
        int wordsEnd = at;
        while (wordsEnd > textStart && text.charAt(wordsEnd - 1) == ' ') {
            wordsEnd--;
        }
        int end = at;
        boolean hard = end - wordsEnd >= 2;
        at = wordsEnd;
        return add(new Inline.LineEnd(hard, end), skipSpaces(end + 1));
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private boolean backslash() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            return add(new Inline.LineEnd(true, at + 1), skipSpaces(at + 2));
        }
        return Chars.isAsciiPunctuation(next) && add(new Inline.Text(String.valueOf(next), at, at + 2), at + 2);
    }

    private boolean backticks() {
        int open = Chars.runEnd(text, at);
        int close = codeSpans.close(at, open);
        if (close < 0) {
            at = open - 1;
            return false;
        }
        Inline code = new Inline.Code(CodeSpans.shown(text.substring(open, close)), open, close);
        return add(code, close + open - at);
    }

    private boolean run() {
        int end = Chars.runEnd(text, at);
        Inline.Run run = Inline.Run.of(text, at, end);
        emphasis.add(run);
        return add(run, end);
    }

    private boolean openBracket() {
        if (text.startsWith("[^", at)) {
            int end = LinkSyntax.label(text, at);
            boolean named =
                    end > at + 3 && text.substring(at + 2, end - 1).chars().noneMatch(c -> Chars.isBlank((char) c));
            if (named) {
                return footnoteMark(text.substring(at + 2, end - 1), end);
            }
        }
        return citation(citations.bracket(at)) || bracket(false);
    }

    private boolean footnoteMark(String label, int end) {
        Optional<Footnotes.Definition> footnote = reading.footnotes.find(label);
        if (footnote.isPresent()) {
            return add(new Inline.FootnoteMark(footnote.get(), at, end), end);
        }
        reading.report(
                Rule.DEAD_LINK,
                slice.span(at, end),
                "no footnote [^" + label + "] is defined",
                "write a paragraph that begins with [^" + label + "]: and the words of the footnote");
        return add(new Inline.Text(text.substring(at, end), at, end), end);
    }

    private boolean citation(CitationReader.Outcome outcome) {
        if (outcome instanceof CitationReader.Read read) {
            flush(at);
            cites.add(row.size());
            return add(new Inline.Cite(read.citations(), at, read.end()), read.end());
        }
        if (outcome instanceof CitationReader.Refused refused) {
            reading.findings.add(refused.mistake());
            return add(new Inline.Text(text.substring(at, refused.end()), at, refused.end()), refused.end());
        }
        return false;
    }

    private boolean image() {
        return text.startsWith("[", at + 1) && bracket(true);
    }

    private boolean bracket(boolean image) {
        flush(at);
        brackets.open(at, image, row.size(), emphasis.waiting());
        int end = at + (image ? 2 : 1);
        return add(new Inline.Text(text.substring(at, end), at, end), end);
    }

    private boolean closeBracket() {
        Optional<Brackets.Bracket> closed = brackets.close();
        if (closed.isEmpty()) {
            return false;
        }
        Brackets.Bracket open = closed.get();
        int close = at;
        Optional<LinkTarget> target = inlineTarget(open).or(() -> labelTarget(open, close));
        if (target.isEmpty()) {
            MissedMarkup.between(slice, open.wordsStart(), close).ifPresent(reading.findings::add);
            return false;
        }
        int end = at;
        at = close;
        return link(open, target.get(), close, end);
    }

    /** {@code (destination "title")} after the bracket; moves on to its end. */
    private Optional<LinkTarget> inlineTarget(Brackets.Bracket open) {
        if (!text.startsWith("(", at + 1)) {
            return Optional.empty();
        }
        int start = Chars.skipBlanks(text, at + 2);
        int end = LinkSyntax.destination(text, start);
        if (end < 0) {
            return Optional.empty();
        }
        int titleStart = Chars.skipBlanks(text, end);
        int title = titleStart > end ? LinkSyntax.title(text, titleStart) : -1;
        int close = Chars.skipBlanks(text, title < 0 ? end : title);
        if (!text.startsWith(")", close)) {
            return Optional.empty();
        }
        at = close + 1;
        if (open.image()) {
            return Optional.of(new LinkTarget.Refused());
        }
        String raw = LinkSyntax.destinationText(text, start, end);
        int from = raw.length() < end - start ? start + 1 : start;
        return Optional.of(reading.judge.judge(raw, slice, from, from + raw.length()));
    }

    /** {@code [label]}, {@code []} or nothing after the bracket; moves on to its end. */
    private Optional<LinkTarget> labelTarget(Brackets.Bracket open, int close) {
        int label = LinkSyntax.label(text, close + 1);
        boolean collapsed = text.startsWith("[]", close + 1);
        int end = label >= 0 ? label : close + (collapsed ? 3 : 1);
        int length = close - open.wordsStart();
        boolean own = !open.bracketAfter() && length > 0 && length <= LinkSyntax.LONGEST_LABEL;
        if (label < 0 && !own) {
            return Optional.empty();
        }
        String name = label >= 0 ? text.substring(close + 2, label - 1) : text.substring(open.wordsStart(), close);
        Optional<LinkTarget> target = reading.definitions.target(name, slice, open.at(), end);
        if (target.isPresent()) {
            at = end;
        }
        return target;
    }

    private boolean link(Brackets.Bracket open, LinkTarget target, int close, int end) {
        flush(close);
        emphasis.pairAbove(open.runsBefore());
        takeBackCitations(open.index());
        if (open.image()) {
            String hint = "say in words what it shows, or link to it";
            reading.report(Rule.UNSAFE_LINK, slice.span(open.at(), end), "images are not part of a note", hint);
            row.set(open.index(), new Inline.Text("", open.at(), open.wordsStart()));
        } else {
            row.set(open.index(), new Inline.LinkStart(target, open.at(), open.wordsStart()));
            row.add(new Inline.LinkEnd(close, end));
            brackets.settle();
        }
        at = end;
        textStart = end;
        return true;
    }

    /** A citation is a link itself: within a link's words an address's {@code @} is text, and a bracket is a mistake. */
    private void takeBackCitations(int linkIndex) {
        while (!cites.isEmpty() && cites.get(cites.size() - 1) > linkIndex) {
            int index = cites.remove(cites.size() - 1);
            Inline.Cite cite = (Inline.Cite) row.get(index);
            String words = text.substring(cite.start(), cite.end());
            row.set(index, new Inline.Text(words, cite.start(), cite.end()));
            if (words.startsWith("[") || words.indexOf('"') >= 0) {
                reading.report(
                        Rule.INVALID_CITATION,
                        slice.span(cite.start(), cite.end()),
                        "a citation stands inside the words of a link",
                        "put it after the link");
            }
        }
    }

    private boolean angle() {
        int end = Autolink.end(text, at);
        if (end > at) {
            String address = text.substring(at + 1, end - 1);
            String destination = Autolink.isMail(address) ? "mailto:" + address : address;
            // A destination is unescaped when it is judged; nothing between angle brackets is an escape.
            String raw = destination.replace("\\", "\\\\").replace("&", "&amp;");
            LinkTarget target = reading.judge.judge(raw, slice, at + 1, end - 1);
            int start = at;
            add(new Inline.LinkStart(target, start, start + 1), start + 1);
            row.add(new Inline.Text(address, start + 1, end - 1));
            brackets.settle();
            at = end;
            textStart = end;
            return row.add(new Inline.LinkEnd(end - 1, end));
        }
        end = tags.end(at);
        return end > at && html(end);
    }

    private boolean html(int end) {
        String tag = text.substring(at, end);
        Optional<String> name = PassingTag.name(tag);
        if (name.isPresent()) {
            return add(new Inline.Tag(name.get(), tag.startsWith("</"), at, end), end);
        }
        reading.report(Rule.UNSAFE_HTML, slice.span(at, end), "raw HTML stands in a note", PassingTag.HINT);
        return add(new Inline.Text(tag, at, end), end);
    }

    private boolean entity() {
        int end = Entities.end(text, at);
        if (end == at) {
            return false;
        }
        String reference = text.substring(at, end);
        String meant = Entities.decode(reference);
        NormalForm.firstHidden(meant).ifPresent(hidden -> {
            String message = reference + " stands for the character " + hidden.name() + ", which cannot be seen";
            reading.report(Rule.HIDDEN_CHARACTER, slice.span(at, end), message, "delete it");
        });
        return add(new Inline.Text(meant, at, end), end);
    }

    /** Returns the text of prose around a citation without its markup. */
    private String plain(String prose) {
        if (prose.isBlank()) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (Inline inline : new InlineParser(Slice.loose(prose), new Reading(reading.file)).parse(0)) {
            if (inline instanceof Inline.Text words) {
                plain.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                plain.append(code.text());
            } else if (inline instanceof Inline.Run run) {
                plain.append(String.valueOf(run.character).repeat(run.left));
            } else if (inline instanceof Inline.LineEnd) {
                plain.append(' ');
            }
        }
        return plain.toString().replaceAll("\\s++", " ");
    }
}
