package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

class ThreadsTest {
    private static final int TEXTS = 2_000;
    private static final int THREADS = 4;

    @Test
    void oneParserReadsForManyThreadsWhatItReadsForOne() throws Exception {
        MarkdownParser parser = new MarkdownParser();
        List<SourceFile> files =
                IntStream.range(0, TEXTS).mapToObj(ThreadsTest::file).toList();
        List<Reported<Body>> alone = read(parser, files);
        Callable<List<Reported<Body>>> reading = () -> read(parser, files);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Reported<Body>>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(reading));
            }
            for (Future<List<Reported<Body>>> one : all) {
                List<Reported<Body>> together = one.get();
                assertEquals(
                        List.of(),
                        IntStream.range(0, TEXTS)
                                .filter(i -> !alone.get(i).equals(together.get(i)))
                                .boxed()
                                .toList(),
                        "texts that were read otherwise");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Reported<Body>> read(MarkdownParser parser, List<SourceFile> files) {
        return files.stream().map(file -> parser.parse(file, 0)).toList();
    }

    private static SourceFile file(int number) {
        String text = "# Head " + number + "\n\nA *word* and [a link](n.md).[^1] [@src \"some words " + number
                + "\"]\n\n- one\n- > two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n\n"
                + "> ".repeat(number % 2 == 0 ? 1 : Blocks.DEEPEST + 1) + "deep\n";
        return new SourceFile("note-" + number + ".md", text);
    }
}
