package org.vouch.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/**
 * The Markdown of a note or page, parsed once: HTML with places left open for what only the whole briefing can fill,
 * and the citations, links and sentences found on the way.
 *
 * @param parts in reading order, without the footnotes
 * @param footnotes in the order of their first reference
 * @param citations every bracket of citations in reading order; {@link Cite} points here, footnotes' included
 * @param links every link that the briefing must resolve; {@link LinkStart} points here
 * @param outside the addresses, mail addresses too, of links that lead out of the briefing
 * @param sentences in reading order; headings are not sentences
 * @param asides what footnotes, headings and the head of a table say: words that are held against their evidence as
 *     sentences are, and count as none
 */
public record Body(
        List<Part> parts,
        List<Footnote> footnotes,
        List<CitationGroup> citations,
        List<Link> links,
        List<Located<String>> outside,
        List<Heading> headings,
        List<Sentence> sentences,
        List<Aside> asides) {

    public Body {
        parts = List.copyOf(parts);
        footnotes = List.copyOf(footnotes);
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        outside = List.copyOf(outside);
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
        asides = List.copyOf(asides);
    }

    /** Returns a body without any words. */
    public static Body empty() {
        return new Body(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A stretch of the page. */
    public sealed interface Part permits Html, Prose, Cite, LinkStart, LinkEnd, BlockEnd {}

    /** HTML made by the Markdown package: safe, with every text in it escaped. */
    public record Html(String html) implements Part {}

    /**
     * Plain text, not yet escaped, outside links and headings, in which names of entities may be linked. Two are equal
     * where their texts are.
     *
     * @param whole a text that holds it, most often the file's, so that it is not held twice
     * @param start where it begins in that, 0-based, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Prose(String whole, int start, int end) implements Part {

        public Prose(String text) {
            this(text, 0, text.length());
        }

        public String text() {
            return whole.substring(start, end);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Prose that && text().equals(that.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        @Override
        public String toString() {
            return "Prose[" + text() + "]";
        }
    }

    /** The place of a bracket of citations: an index into {@link Body#citations()}. */
    public record Cite(int group) implements Part {}

    /** The start of a link: an index into {@link Body#links()}. Its words follow as parts up to {@link LinkEnd}. */
    public record LinkStart(int link) implements Part {}

    /** The end of a link: the index of its start. */
    public record LinkEnd(int link) implements Part {}

    /**
     * Right after the end of a paragraph, heading or table, in a tight list after the words of the item and before lists
     * inside it: the place for what belongs to the block. A table is one block. Flow content may stand there. Footnotes
     * have none: what they cite belongs to the block that refers to them.
     *
     * @param block the 0-based number that its citations and sentences carry
     */
    public record BlockEnd(int block) implements Part {}

    /**
     * One bracket, {@code [@a#b; @c "d"]}, or a citation in running text, {@code @a "b"}.
     *
     * @param block the block it stands in; for a footnote's, the block that refers to the footnote first
     * @param sentence index of the sentence that it supports, absent where it stands in none
     * @param footnote the 1-based number of the footnote that it stands in, absent in the running text
     */
    public record CitationGroup(
            List<Citation> citations, int block, OptionalInt sentence, OptionalInt footnote, Span span) {

        public CitationGroup {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A footnote. Its number N is 1-based, in the order of first reference. References to it are links to {@code #fn-N};
     * the first has the id {@code fnref-N}, the next {@code fnref-N-2}.
     */
    public record Footnote(int number, String label, List<Part> parts, Span span) {

        public Footnote {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A link to be resolved.
     *
     * @param words the plain text of the link
     * @param sentence index of the sentence it stands in, absent where it stands in none
     */
    public record Link(Target target, String words, OptionalInt sentence, Span span) {}

    /** Where a link leads. */
    public sealed interface Target permits FactTarget, FileTarget {}

    /** {@code fact:id}: ties the words to a fact. */
    public record FactTarget(Located<String> fact) implements Target {}

    /**
     * A relative link as written: {@code head-of-state.md}, {@code ../pages/method.md#scale}, {@code #gaps}.
     *
     * @param path decoded, empty for a link within the same file
     * @param fragment without {@code #}, empty where there is none
     */
    public record FileTarget(Located<String> path, String fragment) implements Target {

        /**
         * Returns the file that is meant, relative to the root, for example {@code content/notes/head-of-state.md}.
         *
         * @param from the file that the link stands in, relative to the root
         * @return nothing where the path leads out of the root
         */
        public Optional<String> file(String from) {
            if (path.value().isEmpty()) {
                return Optional.of(from);
            }
            Deque<String> segments = new ArrayDeque<>(List.of(from.split("/")));
            segments.removeLast();
            for (String segment : path.value().split("/")) {
                if (segment.equals("..") && segments.pollLast() == null) {
                    return Optional.empty();
                }
                if (!segment.equals("..") && !segment.equals(".")) {
                    segments.addLast(segment);
                }
            }
            return Optional.of(String.join("/", segments));
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id the anchor: {@code h-} and the words as a slug, made unique in the body
     */
    public record Heading(int level, String id, String words, Span span) {}

    /**
     * What is said outside the sentences.
     *
     * @param said what it says, with its own citations and links; its place is {@link Place#ASIDE}
     * @param home index of the sentence that refers to the footnote; absent elsewhere
     */
    public record Aside(Sentence said, OptionalInt home) {}

    /**
     * A sentence of a paragraph, list item or table cell; what header cells say is an {@link Aside}.
     *
     * @param words plain text, without citations and markup, white space collapsed
     * @param citations indices into {@link Body#citations()}: its own and those of its footnotes
     * @param links indices into {@link Body#links()}
     */
    public record Sentence(Wording words, int block, Place place, List<Integer> citations, List<Integer> links) {

        public Sentence {
            citations = List.copyOf(citations);
            links = List.copyOf(links);
        }

        /** Returns the same words with other citations. */
        public Sentence citing(List<Integer> others) {
            return new Sentence(words, block, place, others, links);
        }

        public String text() {
            return words.value();
        }

        public Span span() {
            return words.span();
        }
    }

    /** Where a sentence stands. */
    public enum Place {
        PARAGRAPH,
        ITEM,
        CELL,
        /** In a footnote, a heading or the head of a table. */
        ASIDE
    }
}
