package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file {@code review/<name>.txt} has a briefing before and after, both laid over {@code rules/base.txt};
 * {@code <name>.md} beside it is what {@code diff} prints of them.
 */
class DiffTest {
    private static final Path REVIEW = Path.of("src/test/resources/org/vouch/review");
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(REVIEW)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void printsWhatTheFileExpects(Path file) throws IOException {
        String printed = printed(play(Fixture.read(file)));
        if (UPDATE) {
            Files.writeString(expected(file), printed);
        }
        assertEquals(Files.readString(expected(file)), printed);
    }

    @Test
    void sameBytesInAnotherPlaceOfTheWorld() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path file = REVIEW.resolve("reworded.txt");
            assertEquals(Files.readString(expected(file)), printed(play(Fixture.read(file))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What a forge's Markdown makes of the hostile one, and what it, or a log, would look for in the plain text. */
    @Test
    void onlyOurOwnMarkupIsInIt() throws IOException {
        List<Extension> forge = List.of(TablesExtension.create(), StrikethroughExtension.create());
        String markdown = Files.readString(REVIEW.resolve("hostile.md"));
        String html = HtmlRenderer.builder()
                .extensions(forge)
                .build()
                .render(Parser.builder().extensions(forge).build().parse(markdown));
        Set<String> elements = Pattern.compile("<([a-z0-9]+[^>]*)>")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "code", "h2", "h3", "h4", "li", "span", "strong", "table", "tbody", "td", "th", "thead", "tr",
                        "ul"),
                elements);
        assertEquals(
                List.of(),
                Pattern.compile("://|www\\.|@[A-Za-z]|##\\[|::|:[a-z]+:|[\\p{Cc}&&[^\n]]|\\p{Cf}")
                        .matcher(markdown)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void nothingOfARevisionIsLeftBehind() throws IOException, InterruptedException {
        session.play(List.of("commit"));
        Set<String> before = temporary();
        assertEquals(ExitCode.CLEAN, session.run("diff", "HEAD", "HEAD").code());
        assertEquals(ExitCode.USAGE, session.run("diff", "HEAD", "nowhere").code());
        assertFalse(isAnythingLeft(before));
    }

    @Test
    void floodOfClaimsIsCutAndLeavesRoomForWhatMatters() throws IOException {
        session.play(List.of("commit"));
        for (int i = 0; i < 4; i++) {
            String claims = claims(i);
            Files.writeString(folder.resolve("content/notes/flood-" + i + ".md"), "---\ntitle: F\n---\n" + claims);
        }
        Session.Run run = session.run("diff", "HEAD");
        int bytes = run.out().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes > 500_000 && bytes < 1 << 20, bytes + " bytes");
        assertTrue(run.out().contains(" more are not shown: the summary would be too long.\n"));
        assertTrue(
                run.out().endsWith("| notes | 2 | 6 |\n"),
                run.out().substring(run.out().length() - 200));
        assertEquals(ExitCode.CLEAN, run.code());
    }

    private static String claims(int file) {
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            claims.append("Claim ")
                    .append(i)
                    .append(" of ")
                    .append(file)
                    .append(" stands here, word for word, at length");
            claims.append(" [@gazette#length].\n");
        }
        return claims.toString();
    }

    private Session.Run play(Fixture fixture) throws IOException {
        fixture.write("before", folder);
        Session.Run before = session.play(fixture.commands("before"));
        assertEquals(ExitCode.CLEAN, before.code(), before.err());
        fixture.write("after", folder);
        return session.play(fixture.commands("after"));
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".txt", ".md"));
    }

    /** The exit code stands above what is printed, unless all went well. */
    private static String printed(Session.Run run) {
        String text = run.out() + run.err();
        return run.code() == ExitCode.CLEAN ? text : "exit " + run.code() + "\n" + text;
    }

    /** Others may be comparing on this machine as well, so what is there is given time to go. */
    private static boolean isAnythingLeft(Set<String> before) throws IOException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            Set<String> left = temporary();
            left.removeAll(before);
            if (left.isEmpty()) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("vouch-diff"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
