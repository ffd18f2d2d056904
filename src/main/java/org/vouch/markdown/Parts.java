package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vouch.content.Body;

/** Puts the parts of a page together: neighbouring HTML is joined, and so is neighbouring prose. */
final class Parts {
    private final Reading reading;
    private final List<Body.Part> parts = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private int proseStart;

    Parts(Reading reading) {
        this.reading = reading;
    }

    /** Adds HTML that is safe already. */
    Parts html(String safe) {
        if (safe.isEmpty()) {
            return this;
        }
        flushProse();
        html.append(safe);
        return this;
    }

    /** Adds words as HTML in which no entity is looked for. */
    Parts words(String plain) {
        flushProse();
        escape(plain, html);
        return this;
    }

    /**
     * Adds words in which names of entities may be linked.
     *
     * @param offset where they begin in the file
     */
    Parts prose(String plain, int offset) {
        flushHtml();
        if (prose.isEmpty()) {
            proseStart = offset;
        }
        prose.append(plain);
        return this;
    }

    Parts add(Body.Part part) {
        flushProse();
        flushHtml();
        parts.add(part);
        return this;
    }

    Parts addAll(List<Body.Part> others) {
        for (Body.Part part : others) {
            if (part instanceof Body.Html safe) {
                html(safe.html());
            } else if (part instanceof Body.Prose plain) {
                prose(plain.text(), plain.start());
            } else {
                add(part);
            }
        }
        return this;
    }

    List<Body.Part> finish() {
        flushProse();
        flushHtml();
        return List.copyOf(parts);
    }

    private void flushProse() {
        if (!prose.isEmpty()) {
            parts.add(prose());
            prose.setLength(0);
        }
    }

    /** Returns the words as a stretch of the file where that has them as they are. */
    private Body.Prose prose() {
        String words = prose.toString();
        String text = reading.file.text();
        return text.startsWith(words, proseStart)
                ? new Body.Prose(text, proseStart, proseStart + words.length())
                : new Body.Prose(words);
    }

    private void flushHtml() {
        if (!html.isEmpty()) {
            parts.add(reading.html(html.toString()));
            html.setLength(0);
        }
    }

    /** Returns the text fit for an element's content and for an attribute between double quotes. */
    static String escaped(String plain) {
        StringBuilder html = new StringBuilder(plain.length() + 16);
        escape(plain, html);
        return html.toString();
    }

    private static void escape(String plain, StringBuilder html) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
