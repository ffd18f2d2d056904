package org.vouch.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.content.Body;
import org.vouch.content.Body.FactTarget;
import org.vouch.content.Body.FileTarget;
import org.vouch.parallel.Once;

/** The body of a note or page, with what several pages need of it; each part is made once. */
final class AuthoredText {
    private final Library library;
    private final String file;
    private final Link page;
    private final Body body;
    private final Supplier<List<String>> facts;
    private final Supplier<Set<String>> addresses;
    private final Supplier<Numbering> numbering;
    private final Supplier<BlockAnchors> anchors;
    private final Supplier<PrintedBody> printed;

    /**
     * @param file the note's or page's path in the project, from which its links lead
     * @param page what it becomes
     */
    AuthoredText(Library library, String file, Link page, Body body) {
        this.library = library;
        this.file = file;
        this.page = page;
        this.body = body;
        this.facts = new Once<>(() -> facts(library, body));
        this.addresses = new Once<>(() -> addresses(library, file, body));
        this.numbering = new Once<>(() -> Numbering.of(body));
        this.anchors = new Once<>(() -> BlockAnchors.of(body));
        this.printed = new Once<>(() -> printed(Leads.onSite(Addresses.root(page.address()))));
    }

    String file() {
        return file;
    }

    Link page() {
        return page;
    }

    Body body() {
        return body;
    }

    /** Returns the ids of the facts that the text is tied to, in the order of first mention. */
    List<String> facts() {
        return facts.get();
    }

    /** Returns the addresses of the pages that it links to, sorted. */
    Set<String> addresses() {
        return addresses.get();
    }

    Numbering numbering() {
        return numbering.get();
    }

    BlockAnchors anchors() {
        return anchors.get();
    }

    PrintedBody printed() {
        return printed.get();
    }

    /** Returns the text as it stands in a document whose links lead elsewhere. */
    PrintedBody printed(Leads leads) {
        return BodyPrinter.print(library, this, leads);
    }

    /** Returns the ids of the facts that a text is tied to, in the order of first mention. */
    static List<String> facts(Library library, Body body) {
        return body.links().stream()
                .map(Body.Link::target)
                .filter(FactTarget.class::isInstance)
                .flatMap(target -> library.fact(((FactTarget) target).fact().value()).stream())
                .map(FactCard::id)
                .distinct()
                .toList();
    }

    /** Returns the addresses of the pages that a text links to, sorted. */
    static Set<String> addresses(Library library, String file, Body body) {
        return body.links().stream()
                .map(Body.Link::target)
                .filter(FileTarget.class::isInstance)
                .flatMap(target -> ((FileTarget) target).file(file).flatMap(library::addressOf).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
