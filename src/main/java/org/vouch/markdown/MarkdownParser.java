package org.vouch.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * Parses the bodies of notes and pages: CommonMark with tables, footnotes and citations, as the page {@code
 * markdown.md} of the documentation has it.
 *
 * <p>One instance serves many threads: what Flexmark keeps while it reads is each thread's own.
 */
public final class MarkdownParser {
    /** The longest body, in UTF-16 units. */
    static final int LONGEST = 512 * 1024;

    /** How often Flexmark may look at a character of one body: some 200 times at each where the body is longest. */
    static final int MOST_STEPS = 100_000_000;

    private final int mostSteps;
    private final ThreadLocal<Blocks> blocks = ThreadLocal.withInitial(Blocks::new);

    public MarkdownParser() {
        this(MOST_STEPS);
    }

    MarkdownParser(int mostSteps) {
        this.mostSteps = mostSteps;
    }

    /**
     * Returns the body that begins at {@code bodyStart}. Whatever stands in the text, the result is there in a time that
     * grows with its length alone: an empty body with one finding where nothing could be made of it.
     *
     * <p>Reports {@code invalid-citation}, {@code unsafe-link}, {@code unsafe-html}, {@code dead-link} and {@code
     * duplicate-id} for footnotes and labels, {@code too-large}, {@code too-deep}.
     *
     * @param file the whole file, so that places are those of the file
     * @param bodyStart offset of the body's first character, after the front matter
     */
    public Reported<Body> parse(SourceFile file, int bodyStart) {
        int length = file.text().length() - bodyStart;
        if (length > LONGEST) {
            String message = "the text has " + length + " characters, more than the " + LONGEST + " that are read";
            return nothing(Diagnostic.of(Rule.TOO_LARGE, Span.wholeFile(file.path()), message, "split it into two"));
        }
        Reading reading = new Reading(file);
        Optional<Node> document = blocks(new StepLimit(file.text().substring(bodyStart), mostSteps));
        if (document.isEmpty()) {
            Span span = Span.wholeFile(file.path());
            String hint = "write it more simply, or split it";
            return nothing(Diagnostic.of(Rule.TOO_DEEP, span, "the text is too tangled to be read", hint));
        }
        blocks.get().tooDeep().ifPresent(offset -> reportDepth(reading, bodyStart + offset));
        Body body = new BodyWriter(reading, bodyStart).write(document.get());
        return new Reported<>(body, reading.findings);
    }

    /**
     * Whatever Flexmark does with a stranger's text is a finding about that text and hides no other's. It may be left in
     * any state then, so the blocks are not used again.
     */
    private Optional<Node> blocks(StepLimit text) {
        try {
            return Optional.of(blocks.get().parse(text));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            blocks.remove();
            return Optional.empty();
        }
    }

    private static void reportDepth(Reading reading, int offset) {
        int line = reading.file.span(offset, offset).line();
        int end = offset + reading.file.line(line).length();
        String message = "quotes and lists are nested deeper than " + Blocks.DEEPEST;
        reading.report(
                Rule.TOO_DEEP, reading.file.span(offset, end), message, "take marks out at the start of the line");
    }

    private static Reported<Body> nothing(Diagnostic finding) {
        return new Reported<>(Body.empty(), List.of(finding));
    }
}
