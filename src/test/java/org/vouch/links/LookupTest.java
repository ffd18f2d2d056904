package org.vouch.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are looked up at a server on this machine, which the network of the tests allows. */
class LookupTest {
    /** 127.0.0.1 stands for all that is public, every other machine for what is not. */
    private static final Network TEST = machine -> machine.getHostAddress().equals("127.0.0.1");

    private AnsweringServer server;

    @BeforeEach
    void start() throws IOException {
        server = new AnsweringServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer lookUp(String address) throws InterruptedException {
        return new Lookup(TEST, new Web("vouch-links", Duration.ofMillis(900), Duration.ZERO)).lookUp(address);
    }

    private void check(String status, String detail, String path) throws InterruptedException {
        String there = server.address("");
        assertEquals(
                new Answer(Answer.Status.valueOf(status), detail.replace("HERE", there)),
                lookUp(there + path.replace("HERE", there)));
    }

    @ParameterizedTest
    @CsvSource({
        "OK, 200, /200",
        "OK, 200, ''",
        "OK, 204, /204",
        "OK, 200, /200#fragment",
        "OK, 200, /200?q=ä b|c%zz",
        "OK, 200, /405-200",
        "OK, 200, /404-200",
        "GONE, 404, /404",
        "GONE, 410, /410",
        "BLOCKED, 401, /401",
        "BLOCKED, 403, /403",
        "BLOCKED, 429, /429",
        "BLOCKED, 451, /451",
        "UNREACHABLE, 400, /400",
        "UNREACHABLE, 500, /500",
        "UNREACHABLE, 503, /503",
    })
    void statusDecides(String status, String detail, String path) throws InterruptedException {
        check(status, detail, path);
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED, HERE/new, /301/new",
        "MOVED, HERE/new, /308/new",
        "MOVED, HERE/302/301/new, /301/302/301/new",
        "MOVED, HERE/new, /301/301/new",
        "MOVED, HERE/302/new, /301/302/new",
        "MOVED, HERE/new%20page, /301/new page",
        "OK, by way of HERE/new: 200, /302/new",
        "OK, by way of HERE/new: 200, /303/new",
        "OK, by way of HERE/new: 200, /307/301/new",
        "GONE, by way of HERE/404: 404, /301/404",
        "BLOCKED, by way of HERE/403: 403, /302/403",
        "MOVED, HERE/new, /301/HERE/new",
    })
    void redirectsAreFollowedAndThoseForGoodSuggestTheNewAddress(String status, String detail, String path)
            throws InterruptedException {
        check(status, detail, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "gopher://127.0.0.1:25/_HELO",
                "http://user@127.0.0.1/",
                "http://127.0.0.1:99999/",
                "http:///path",
                "//127.0.0.1/",
                "http://a b/",
                ""
            })
    void whatIsNoAddressOfTheWebIsNotAsked(String address) throws InterruptedException {
        assertEquals(new Answer(Answer.Status.REFUSED, "not an address of the web"), lookUp(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://2130706434/",
                "http://[::1]/",
                "http://0.0.0.0:80/",
                "http://10.0.0.1/"
            })
    void privateMachineIsNotAsked(String address) throws InterruptedException {
        assertEquals(new Answer(Answer.Status.REFUSED, "in a private network"), lookUp(address));
    }

    @Test
    void redirectIntoAPrivateNetworkIsNotFollowed() throws InterruptedException {
        check("REFUSED", "by way of http://127.0.0.2/: in a private network", "/301/http://127.0.0.2/");
        check(
                "REFUSED",
                "by way of http://169.254.169.254/latest: in a private network",
                "/302/http://169.254.169.254/latest");
        check("REFUSED", "redirected to no address of the web", "/302/file:///etc/passwd");
        check("REFUSED", "redirected to no address of the web", "/no-location");
    }

    @Test
    void loopEnds() throws InterruptedException {
        check("OK", "by way of HERE/new: 200", "/302".repeat(10) + "/new");
        check("UNREACHABLE", "more than 10 redirects", "/302".repeat(11) + "/new");
        assertEquals(22, server.asked.size());
    }

    @Test
    void silenceEnds() throws InterruptedException, IOException {
        check("UNREACHABLE", "no answer in time", "/slow");
        assertEquals(
                new Answer(Answer.Status.UNREACHABLE, "no connection"),
                lookUp("http://127.0.0.1:" + closedPort() + "/"));
        assertEquals(new Answer(Answer.Status.UNREACHABLE, "no such host"), lookUp("http://nowhere.invalid/"));
        assertEquals(
                Answer.Status.UNREACHABLE,
                lookUp(server.address("/").replace("http:", "https:")).status());
    }

    @Test
    void headersAreAskedForFirstAndTheAgentIsNamed() throws InterruptedException {
        lookUp(server.address("/200"));
        lookUp(server.address("/404"));
        lookUp(server.address("/429"));
        assertEquals(
                List.of(
                        "HEAD /200 vouch-links",
                        "HEAD /404 vouch-links",
                        "GET /404 vouch-links",
                        "HEAD /429 vouch-links"),
                server.asked);
    }

    @Test
    void oneHostIsLeftInPeaceBetweenTwoRequests() throws InterruptedException {
        Lookup slow = new Lookup(TEST, new Web("vouch-links", Duration.ofSeconds(5), Duration.ofMillis(300)));
        long start = System.nanoTime();
        slow.lookUp(server.address("/200"));
        slow.lookUp(server.address("/301/new"));
        assertTrue(System.nanoTime() - start >= 600_000_000, "three requests need two pauses");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
