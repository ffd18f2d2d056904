package org.vouch.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent back for one request. */
record Answer(int status, String type, byte[] body) {

    static Answer text(int status, String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a refusal or a failure in a few words. */
    static Answer plain(int status, String words) {
        return text(status, MediaType.TEXT, words + "\n");
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        setCommon(headers, type);
        if (status == 405) {
            headers.set("Allow", "GET, HEAD");
        }
        boolean isBodyWanted = !exchange.getRequestMethod().equals("HEAD") && body.length > 0;
        if (!isBodyWanted) {
            headers.set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, isBodyWanted ? body.length : -1);
        if (isBodyWanted) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** A preview is kept by nobody, shown in no other site's page and told to no other site. */
    static void setCommon(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Robots-Tag", "noindex");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
