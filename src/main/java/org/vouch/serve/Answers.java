package org.vouch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** Answers requests for the site's files and the preview's own; everything else is refused or not found. */
final class Answers implements HttpHandler {
    private static final String BROKEN_LAYOUT =
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>No page</title>\n</head>\n"
                    + "<body>\n<p>The layout of this page has a mistake; see what was found.</p>\n</body>\n</html>\n";

    private final Hosts hosts;
    private final Latest<Edition> editions;
    private final Streams streams;
    private final Troubles troubles;

    /** Is told what goes wrong with a page that is asked for. */
    interface Troubles {
        /** A page could not be made by its layout. */
        void broken(Edition edition);

        void failed(String what);
    }

    Answers(Hosts hosts, Latest<Edition> editions, Streams streams, Troubles troubles) {
        this.hosts = hosts;
        this.editions = editions;
        this.streams = streams;
        this.troubles = troubles;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<Answer> refusal = refusal(exchange);
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        if (refusal.isPresent()) {
            refusal.get().send(exchange);
        } else if (path.equals(OwnFiles.EVENTS) && exchange.getRequestMethod().equals("GET")) {
            streams.follow(exchange);
        } else {
            answer(path).send(exchange);
        }
    }

    private Optional<Answer> refusal(HttpExchange exchange) {
        if (!hosts.admit(exchange.getRequestHeaders().getOrDefault("Host", List.of()))) {
            return Optional.of(Answer.plain(403, "This preview answers only to the names of this machine."));
        }
        String method = exchange.getRequestMethod();
        return method.equals("GET") || method.equals("HEAD")
                ? Optional.empty()
                : Optional.of(Answer.plain(405, "Only GET and HEAD are answered."));
    }

    private Answer answer(String path) throws IOException {
        if (path.equals(OwnFiles.SCRIPT)) {
            return Answer.text(200, MediaType.SCRIPT, OwnFiles.text(path));
        }
        if (path.equals(OwnFiles.STYLE)) {
            return Answer.text(200, MediaType.STYLE, OwnFiles.text(path));
        }
        try {
            return file(RequestPath.of(path), editions.get());
        } catch (RuntimeException ours) {
            // One page's failure is told, and the others are served on.
            troubles.failed(path + ": a mistake of the program, please report it: " + ours);
            return Answer.plain(500, "A mistake of the program keeps this page from being made.");
        }
    }

    private Answer file(Optional<SitePath> address, Edition edition) {
        Optional<SiteFile> file = address.flatMap(edition::file);
        if (file.isPresent()) {
            String type = MediaType.of(address.get());
            return type.equals(MediaType.HTML)
                    ? page(200, file.get().text(), edition, file)
                    : new Answer(200, type, file.get().bytes());
        }
        if (address.isPresent() && edition.preview().addresses().contains(address.get())) {
            troubles.broken(edition);
            return page(500, BROKEN_LAYOUT, editions.get(), file);
        }
        return page(404, edition.missing().map(SiteFile::text).orElse(BROKEN_LAYOUT), edition, file);
    }

    private static Answer page(int status, String html, Edition edition, Optional<SiteFile> file) {
        return Answer.text(status, MediaType.HTML, Dress.of(html, edition, edition.tag(file)));
    }
}
