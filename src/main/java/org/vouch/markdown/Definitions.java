package org.vouch.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/** The link definitions of one body: {@code [label]: destination "title"} at the start of a paragraph. */
final class Definitions {
    /** What all references together may copy of their definitions' text, so that a small note makes no huge page. */
    private static final int LONGEST_COPIES = 100_000;

    private record Definition(LinkTarget target, int length) {}

    private final Map<String, Definition> byLabel = new HashMap<>();
    private final List<Diagnostic> findings;
    private final LinkJudge judge;
    private int copied;

    Definitions(List<Diagnostic> findings, LinkJudge judge) {
        this.findings = findings;
        this.judge = judge;
    }

    boolean has(String label) {
        return !byLabel.isEmpty() && byLabel.containsKey(LinkSyntax.normalLabel(label));
    }

    /** Returns where the label leads, nothing where no definition has it. */
    Optional<LinkTarget> target(String label, Places places, int start, int end) {
        if (byLabel.isEmpty()) {
            return Optional.empty();
        }
        Definition found = byLabel.get(LinkSyntax.normalLabel(label));
        if (found == null) {
            return Optional.empty();
        }
        if (copied > LONGEST_COPIES) {
            return Optional.of(new LinkTarget.Refused());
        }
        copied += found.length;
        if (copied <= LONGEST_COPIES) {
            return Optional.of(found.target);
        }
        String message = "links by label copy more than " + LONGEST_COPIES + " characters of their definitions";
        findings.add(Diagnostic.of(Rule.TOO_DEEP, places.span(start, end), message));
        return Optional.of(new LinkTarget.Refused());
    }

    /** Takes the definitions off the start of a paragraph and returns the position where its other words begin. */
    int take(Slice paragraph) {
        String text = paragraph.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '[') {
            int next = takeOne(paragraph, at);
            if (next < 0) {
                break;
            }
            at = Chars.skipBlanks(text, next);
        }
        return at;
    }

    private int takeOne(Slice paragraph, int at) {
        String text = paragraph.text();
        int label = text.startsWith("[@", at) ? -1 : LinkSyntax.label(text, at);
        if (label < 0 || label >= text.length() || text.charAt(label) != ':') {
            return -1;
        }
        int start = Chars.skipBlanks(text, label + 1);
        int end = LinkSyntax.destination(text, start);
        if (start == text.length() || end < 0 || end == start) {
            return -1;
        }
        int after = afterTitle(text, end);
        if (after >= 0) {
            define(paragraph, text.substring(at + 1, label - 1), start, end);
        }
        return after;
    }

    /** Returns the end of the line on which a definition ends, with its title where one stands; -1: other words do. */
    private static int afterTitle(String text, int destinationEnd) {
        int lineEnd = blankTo(text, destinationEnd);
        int start = Chars.skipBlanks(text, destinationEnd);
        int title = start > destinationEnd ? LinkSyntax.title(text, start) : -1;
        int titleLineEnd = title < 0 ? -1 : blankTo(text, title);
        return titleLineEnd >= 0 ? titleLineEnd : lineEnd;
    }

    /** Returns the end of the line where only blanks stand before it, else -1. */
    private static int blankTo(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' ? i : -1;
    }

    private void define(Slice paragraph, String label, int start, int end) {
        String normal = LinkSyntax.normalLabel(label);
        if (byLabel.containsKey(normal)) {
            String message = "the label [" + label + "] is defined before";
            findings.add(Diagnostic.of(Rule.DUPLICATE_ID, paragraph.span(start, end), message));
            return;
        }
        String raw = LinkSyntax.destinationText(paragraph.text(), start, end);
        int from = raw.length() < end - start ? start + 1 : start;
        LinkTarget target = judge.judge(raw, paragraph, from, from + raw.length());
        byLabel.put(normal, new Definition(target, end - start));
    }
}
