package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.content.Body;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.SourceFile;

class HostileTextTest {
    private static final int STACK = 512 * 1024;
    /** Processor time for one text, so that a busy machine fails no test. */
    private static final long MOST_MILLISECONDS = 4_000;

    private static Reported<Body> parse(MarkdownParser parser, String text) {
        return parser.parse(new SourceFile("note.md", text), 0);
    }

    /** Returns what is wrong with the reading of a text: nothing in the best case. */
    private static List<String> faults(MarkdownParser parser, String name, String text) {
        List<String> faults = new ArrayList<>();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reported<Body> body = parse(parser, text);
        long milliseconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        if (milliseconds > MOST_MILLISECONDS) {
            faults.add(name + " takes " + milliseconds + " ms");
        }
        if (size(body.value()) > 20L * text.length() + 1_000) {
            faults.add(name + " makes " + size(body.value()) + " characters of " + text.length());
        }
        if (body.diagnostics().stream().anyMatch(d -> d.message().contains("too tangled"))) {
            faults.add(name + " is not read");
        }
        return faults;
    }

    private static long size(Body body) {
        long size = 0;
        for (Body.Part part : body.parts()) {
            if (part instanceof Body.Html html) {
                size += html.html().length();
            } else if (part instanceof Body.Prose prose) {
                size += prose.text().length();
            }
        }
        return size;
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 50_000})
    void everyPatternIsReadOnASmallStackInATimeThatGrowsWithItsLength(int n) throws InterruptedException {
        List<String> faults = new ArrayList<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        MarkdownParser parser = new MarkdownParser();
        HostileText.patterns()
                .forEach((name, pattern) -> onSmallStack(thrown, () -> {
                    String text = cut(pattern, n);
                    faults.addAll(faults(parser, name, text));
                }));
        assertEquals(null, thrown.get());
        assertEquals(List.of(), faults);
        assertTrue(HostileText.patterns().size() >= 150);
    }

    private static String cut(IntFunction<String> pattern, int n) {
        String text = pattern.apply(n);
        return text.substring(0, Math.min(text.length(), MarkdownParser.LONGEST));
    }

    private static void onSmallStack(AtomicReference<Throwable> thrown, Runnable work) {
        Thread thread = new Thread(null, work, "small stack", STACK);
        thread.setUncaughtExceptionHandler((which, what) -> thrown.compareAndSet(null, what));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLongestTextIsReadAndTheNextIsNot() {
        MarkdownParser parser = new MarkdownParser();
        String longest = "a b\n".repeat(MarkdownParser.LONGEST / 4);
        assertEquals(List.of(), parse(parser, longest).diagnostics());
        Reported<Body> longer = parse(parser, longest + "c");
        assertEquals(Body.empty(), longer.value());
        assertEquals(
                List.of("1:1-1:1 too-large: the text has 524289 characters, more than the 524288 that are read"),
                BodyPrinter.findings(longer.diagnostics()));
    }

    @Test
    void blocksAreReadToADepthAndNoDeeper() {
        for (String mark : List.of("> ", "- ", "1. ")) {
            assertFalse(isTooDeep(mark.repeat(Blocks.DEEPEST) + "a"), mark);
            assertTrue(isTooDeep(mark.repeat(Blocks.DEEPEST + 1) + "a"), mark);
        }
    }

    @Test
    void emphasisIsReadToADepthAndNoDeeper() {
        assertFalse(isTooDeep("*a ".repeat(InlineWriter.DEEPEST) + "b*".repeat(InlineWriter.DEEPEST)));
        assertTrue(isTooDeep("*a ".repeat(InlineWriter.DEEPEST + 1) + "b*".repeat(InlineWriter.DEEPEST + 1)));
    }

    @Test
    void definitionsAreCopiedSoOftenAndNoMore() {
        String definition = "[a]: " + "b".repeat(1_000) + "\n\n";
        assertFalse(isTooDeep(definition + "[a] ".repeat(100)));
        assertTrue(isTooDeep(definition + "[a] ".repeat(101)));
        assertTrue(isTooDeep(definition.replace("b\n", "bb\n") + "[a] ".repeat(100)));
    }

    @Test
    void labelsAreReadToALengthAndNoLonger() {
        assertTrue(isLabel("a".repeat(LinkSyntax.LONGEST_LABEL)));
        assertFalse(isLabel("a".repeat(LinkSyntax.LONGEST_LABEL + 1)));
    }

    private static boolean isLabel(String label) {
        Body body = parse(new MarkdownParser(), "[" + label + "]: https://example.org\n\n[" + label + "]\n")
                .value();
        return BodyPrinter.page(body).contains("<a href");
    }

    private static boolean isTooDeep(String text) {
        List<Rule> rules = parse(new MarkdownParser(), text).diagnostics().stream()
                .map(d -> d.rule())
                .toList();
        assertTrue(rules.isEmpty() || rules.equals(List.of(Rule.TOO_DEEP)), rules.toString());
        return !rules.isEmpty();
    }

    @Test
    void whatFlexmarkCannotReadIsOneFindingAndTheNextTextIsRead() {
        MarkdownParser parser = new MarkdownParser(500);
        Reported<Body> body = parse(parser, "a\n\n".repeat(100));
        assertEquals(Body.empty(), body.value());
        assertEquals(
                List.of("1:1-1:1 too-deep: the text is too tangled to be read"),
                BodyPrinter.findings(body.diagnostics()));
        assertEquals("<p>b</p>", BodyPrinter.page(parse(parser, "b").value()));
    }

    @Test
    void oneInstanceReadsTheSameTextTheSameWayAgain() {
        MarkdownParser parser = new MarkdownParser();
        HostileText.patterns().forEach((name, pattern) -> {
            String text = pattern.apply(20);
            assertEquals(parse(new MarkdownParser(), text), parse(parser, text), name);
        });
    }
}
