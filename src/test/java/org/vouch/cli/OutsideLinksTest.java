package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.links.Answer;

/** {@code vouch links} on a small briefing whose addresses lead to a server on this machine. */
class OutsideLinksTest {

    @TempDir
    private Path folder;

    private HttpServer server;
    private String there;
    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().set("Location", "/here");
            exchange.sendResponseHeaders(path.equals("/gone") ? 404 : path.equals("/moved") ? 301 : 200, -1);
            exchange.close();
        });
        server.start();
        there = "http://127.0.0.1:" + server.getAddress().getPort();
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        session = new Session(folder);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void check(int code, String out, String err, String... arguments) {
        Session.Run run = session.run(arguments);
        assertEquals(out.replace("HERE", there), run.out());
        assertEquals(err, run.err());
        assertEquals(code, run.code());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text.replace("HERE", there));
    }

    @Test
    void briefingWithoutAddressesSaysSo() {
        check(ExitCode.CLEAN, "the briefing names no address outside; nothing was looked up\n", "", "links");
        check(ExitCode.CLEAN, "", "", "links", "-q");
    }

    @Test
    void everyAddressIsLookedUpOnceAndReportedWithItsPlaces() throws IOException {
        write(
                "content/sources/courier.yaml",
                "csl: {title: Trams, URL: \"HERE/gone\", archive_location: \"HERE/kept\"}\n");
        write("content/sources/shelf.yaml", "csl: {title: Trams, archive_location: shelf 4}\n");
        write("content/notes/links.md", """
                ---
                title: Links
                ---
                See [there](HERE/moved), [again](HERE/gone#two) and <HERE/kept>; write to <desk@example.org>.[^1]

                [^1]: As [the courier](HERE/gone) had it.
                """);
        check(
                ExitCode.FINDINGS,
                """
                gone        HERE/gone
                            404
                            in content/sources/courier.yaml csl.URL
                            in content/notes/links.md:6:10
                gone        HERE/gone#two
                            404
                            in content/notes/links.md:4:LATER
                moved       HERE/moved
                            to HERE/here
                            in content/notes/links.md:4:5
                addresses 4: ok 1, moved 1, blocked 0, unreachable 0, gone 2, refused 0
                """.replace("LATER", String.valueOf(5 + "[there](/moved), ".length() + there.length())),
                "",
                "links",
                "--private-networks");
    }

    @Test
    void privateNetworkIsAskedOnlyWhereThatIsAskedFor() throws IOException {
        write("content/notes/links.md", "---\ntitle: Links\n---\nSee [there](HERE/here).\n");
        check(ExitCode.FINDINGS, """
                refused     HERE/here
                            in a private network
                            in content/notes/links.md:4:5
                addresses 1: ok 0, moved 0, blocked 0, unreachable 0, gone 0, refused 1
                """, "", "links");
        check(ExitCode.CLEAN, """
                ok          HERE/here
                            200
                            in content/notes/links.md:4:5
                addresses 1: ok 1, moved 0, blocked 0, unreachable 0, gone 0, refused 0
                """, "", "links", "-v", "--private-networks");
    }

    @Test
    void briefingThatCannotAllBeReadSaysSo() throws IOException {
        write("content/entities.yaml", "- {id: x, kind: [}\n");
        check(
                ExitCode.CLEAN,
                "",
                "vouch: not all of the briefing can be read, see vouch check; addresses may be missing\n",
                "links",
                "-q");
    }

    @Test
    void everyAnswerIsExplained() throws IOException {
        String page = Files.readString(Path.of("src/main/docs/links.md"));
        for (Answer.Status status : Answer.Status.values()) {
            String row = "\n| `" + status.name().toLowerCase(Locale.ROOT) + "` | ";
            assertTrue(page.contains(row), row);
        }
    }
}
