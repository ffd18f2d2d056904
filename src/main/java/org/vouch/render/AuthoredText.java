package org.vouch.render;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.content.Body;
import org.vouch.content.Body.FactTarget;
import org.vouch.content.Body.FileTarget;

/** The body of a note or page, printed when it is asked for. May be shared between threads. */
final class AuthoredText {
    private final Library library;
    private final String file;
    private final Link page;
    private final Body body;

    /** What its page alone has of it is let go where memory is needed; it can be printed again. */
    private WeakReference<PrintedBody> printed = new WeakReference<>(null);

    private Optional<Basis> basis = Optional.empty();

    /**
     * @param file the note's or page's path in the project, from which its links lead
     * @param page what it becomes
     */
    AuthoredText(Library library, String file, Link page, Body body) {
        this.library = library;
        this.file = file;
        this.page = page;
        this.body = body;
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
        return facts(library, body);
    }

    /** Returns the addresses of the pages that it links to, sorted. */
    Set<String> addresses() {
        return addresses(library, file, body);
    }

    Numbering numbering() {
        return Numbering.of(body);
    }

    BlockAnchors anchors() {
        return BlockAnchors.of(body);
    }

    synchronized PrintedBody printed() {
        PrintedBody known = printed.get();
        if (known != null) {
            return known;
        }
        PrintedBody made = printed(Leads.onSite(Addresses.root(page.address())));
        printed = new WeakReference<>(made);
        basis = Optional.of(basis.orElseGet(() -> Basis.of(made)));
        return made;
    }

    /** Returns what the text rests on, and whom it names. */
    synchronized Basis basis() {
        return basis.orElseGet(() -> Basis.of(printed()));
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
