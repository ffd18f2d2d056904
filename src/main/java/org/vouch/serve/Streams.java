package org.vouch.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.site.SitePath;

/**
 * Tells open pages what becomes of them, as events of a stream (HTML Standard §9.2): {@code reload} where the page is
 * another now, {@code style} where only style sheets are, {@code found} with what was found.
 */
final class Streams {
    /** Pages out of sight let their stream go, so that more are hardly ever wanted. */
    static final int MOST = 24;

    private static final long HEARTBEAT_MS = 10_000;
    private static final Pattern QUERY =
            Pattern.compile("page=([a-z0-9/._-]*)&tag=([0-9a-f]{16})&style=([0-9a-f]{16})");

    private final Latest<Edition> editions;
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean isOver;

    Streams(Latest<Edition> editions) {
        this.editions = editions;
    }

    /** Answers with a stream, which lasts until the page lets it go or the preview ends. */
    void follow(HttpExchange exchange) throws IOException {
        Matcher query = QUERY.matcher(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        if (!query.matches()) {
            Answer.plain(400, "A stream is asked for with page, tag and style.").send(exchange);
        } else if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            Answer.plain(503, "Too many pages are open.").send(exchange);
        } else {
            try (exchange) {
                Answer.setCommon(exchange.getResponseHeaders(), "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                follow(exchange.getResponseBody(), RequestPath.of(query.group(1)), query.group(2), query.group(3));
            } finally {
                open.decrementAndGet();
            }
        }
    }

    /** Lets go of every stream. */
    void end() {
        isOver = true;
        editions.set(editions.get().again());
    }

    private void follow(OutputStream out, Optional<SitePath> page, String firstTag, String firstStyle)
            throws IOException {
        String tag = firstTag;
        String style = firstStyle;
        String found = "";
        Edition edition = editions.get();
        try {
            while (!isOver) {
                String nowTag = tag(edition, page).orElse(tag);
                String nowFound = FoundText.of(edition.diagnostics());
                if (!nowTag.equals(tag)) {
                    send(out, "reload", nowTag);
                } else if (!edition.style().equals(style)) {
                    send(out, "style", edition.style());
                }
                send(out, nowFound.equals(found) ? "alive" : "found", nowFound.equals(found) ? "" : nowFound);
                tag = nowTag;
                style = edition.style();
                found = nowFound;
                edition = editions.after(edition, HEARTBEAT_MS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** A page that a mistake of the program keeps from being made is told of when it is asked for; here it stays as it is. */
    private static Optional<String> tag(Edition edition, Optional<SitePath> page) {
        try {
            return Optional.of(edition.tag(page.flatMap(edition::file)));
        } catch (RuntimeException ours) {
            return Optional.empty();
        }
    }

    private static void send(OutputStream out, String event, String data) throws IOException {
        out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
