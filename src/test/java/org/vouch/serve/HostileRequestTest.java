package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers may send, written to the socket byte by byte, since a client would put much of it right. */
class HostileRequestTest {
    @TempDir
    private static Path folder;

    private static PreviewServer server;

    @BeforeAll
    static void serve() throws IOException {
        Copied copied = Copied.into(folder.resolve("briefing"));
        Files.writeString(folder.resolve("secret.txt"), "a secret");
        Files.writeString(copied.file("secret.txt"), "a secret");
        server = PreviewServer.start(copied.project(), 0, Copied.SILENT);
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    @Test
    void addressesOfTheSiteAreFound() throws IOException {
        for (String path : List.of("/", "/index.html", "/notes/fair-2021.html", "/sources/", "/assets/style.css?x=1")) {
            assertEquals(200, status("GET " + path, host()), path);
            assertEquals(200, status("HEAD " + path, host()), path);
        }
    }

    @Test
    void everyOtherPathIsNotFoundAndSaysNothing() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> paths = hostilePaths();
        assertTrue(paths.size() >= 100, paths.size() + " paths");
        for (String path : paths) {
            String answer = answer("GET " + path, host());
            boolean isRefused = answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400");
            if (!isRefused || answer.contains("a secret") || answer.contains(folder.toString())) {
                wrong.add(path + " -> " + answer.lines().findFirst().orElse("nothing"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Each way to climb, in each spelling, to each file that lies beside what is served. */
    private static List<String> hostilePaths() {
        List<String> up = List.of(
                "..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "%c0%ae%c0%ae", "....", "%uff0e%uff0e", "..;");
        List<String> slashes = List.of("/", "%2f", "%5c", "\\", "//");
        List<String> paths = new ArrayList<>();
        for (String climb : up) {
            for (String slash : slashes) {
                paths.add("/" + climb + slash + "secret.txt");
                paths.add("/notes/" + climb + slash + climb + slash + "secret.txt");
            }
        }
        Stream.of(
                        "/secret.txt",
                        "/content/notes/fair-2021.md",
                        "/archive/hostile.txt",
                        "/.vouch",
                        "/.vouch/",
                        "/.vouch/preview.js/",
                        "/.git/config",
                        "/notes",
                        "/notes/",
                        "/notes/fair-2021",
                        "/notes/fair-2021.html/",
                        "/notes/FAIR-2021.html",
                        "/notes/fair%2D2021.html",
                        "/notes/fair-2021.html%00.css",
                        "/notes/./fair-2021.html",
                        "//notes/fair-2021.html",
                        "/con",
                        "/assets/con.css",
                        "/assets/style.css~",
                        "/assets/parts/frame.ftlh",
                        "/note.ftlh",
                        "/etc/passwd",
                        "//etc/passwd",
                        "/C:/secret.txt",
                        "/file:///etc/passwd",
                        "/<script>alert(1)</script>",
                        "/%3Cscript%3E",
                        "/" + "a".repeat(5_000),
                        "/" + "a/".repeat(2_000))
                .forEach(paths::add);
        return paths;
    }

    @Test
    void otherNamesOfThisMachineAreRefused() throws IOException {
        int port = server.port();
        for (String name : List.of(
                "evil.example",
                "evil.example:" + port,
                "127.0.0.1.evil.example:" + port,
                "127.0.0.1:" + (port - 1),
                "localhost.:" + port,
                "LOCALHOST.evil.example",
                "127.1:" + port,
                "0.0.0.0:" + port,
                "2130706433",
                "[::]",
                "[::ffff:127.0.0.1]:" + port,
                "127.0.0.1@evil.example",
                "127.0.0.1:" + port + ",evil.example",
                " ",
                "")) {
            assertEquals(403, status("GET /", "Host: " + name), name);
            assertEquals(403, status("GET /.vouch/events?page=/", "Host: " + name), name);
        }
        assertEquals(403, status("GET /", "Host: localhost\r\nHost: evil.example"));
        assertEquals(403, status("GET /", "X-Host: localhost"));
        for (String name : List.of("127.0.0.1", "localhost", "[::1]", "127.0.0.1:" + port, "localhost:" + port)) {
            assertEquals(200, status("GET /", "Host: " + name), name);
        }
    }

    @Test
    void otherMethodsAreRefused() throws IOException {
        for (String method :
                List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get")) {
            assertEquals(405, status(method + " /", host()), method);
        }
    }

    @Test
    void streamsAreOnlyForWellFormedQuestions() throws IOException {
        for (String query : List.of("", "?page=/", "?page=%2f&tag=0&style=0", "?page=/&tag=" + "g".repeat(16))) {
            assertEquals(400, status("GET /.vouch/events" + query, host()), query);
        }
    }

    @Test
    void noOtherAddressOfThisMachineIsListenedAt() throws IOException {
        server.listensAt().forEach(address -> assertTrue(address.isLoopbackAddress(), address.toString()));
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(ConnectException.class, () -> connect(address).close(), address.toString());
                }
            }
        }
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        Copied copied = Copied.into(folder.resolve("second"));
        assertThrows(BindException.class, () -> PreviewServer.start(copied.project(), server.port(), Copied.SILENT));
    }

    private static String host() {
        return "Host: 127.0.0.1:" + server.port();
    }

    private static int status(String request, String headers) throws IOException {
        return Integer.parseInt(answer(request, headers).split(" ")[1]);
    }

    private static String answer(String request, String headers) throws IOException {
        try (Socket socket = connect(server.listensAt().get(0))) {
            String text = request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connect(InetAddress address) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress(address, server.port()), 2_000);
        return socket;
    }
}
