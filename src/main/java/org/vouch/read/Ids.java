package org.vouch.read;

import static org.vouch.diagnostic.Rule.DUPLICATE_ID;
import static org.vouch.diagnostic.Rule.INVALID_SLUG;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.GeneratedPage;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;

/**
 * The ids of one kind of thing, each with the place where it stands first. Living ids are added before former ones, so
 * that a former id never takes a living one's name.
 */
final class Ids {
    /** Windows takes these names for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final String kind;
    private final Map<String, Span> places = new HashMap<>();

    /** @param kind what has the ids, as it stands in a message, for example {@code fact} */
    Ids(String kind) {
        this.kind = kind;
    }

    /** Adds an id, or reports that another thing has it. */
    void add(Slug id, Span place, Findings findings) {
        Span first = places.putIfAbsent(id.value(), place);
        if (first != null) {
            findings.add(
                    DUPLICATE_ID,
                    place,
                    "the " + kind + " " + id + " stands twice, first at " + first.file() + ":" + first.line(),
                    "give one of them another id");
        }
    }

    /** Adds the ids that a thing had before, or reports that another has or had them. */
    void addFormer(List<Slug> former, Span place, Findings findings) {
        for (Slug id : former) {
            Span first = places.putIfAbsent(id.value(), place);
            if (first != null) {
                findings.add(
                        DUPLICATE_ID,
                        place,
                        "the former id " + id + " belongs to the " + kind + " at " + first.file() + ":" + first.line(),
                        "take it out of formerly");
            }
        }
    }

    /**
     * Returns an id for a record whose own cannot be read, so that the rest of it is still checked. It is made of the
     * record's place, and is never published, as the finding about the id is an error.
     */
    static Located<Slug> unreadable(Fields fields) {
        Span start = fields.start();
        String file = Integer.toHexString(start.file().hashCode());
        return new Located<>(new Slug("line-" + start.line() + "-" + file), start);
    }

    /** Reports an id that becomes a file's name and that a system or this program needs for itself. */
    static void reportReserved(Slug id, Span place, Findings findings) {
        reserved(id).ifPresent(reason -> findings.add(INVALID_SLUG, place, reason, "use another name"));
    }

    /** Reports a page at whose address the site has a page of its own. */
    static void reportGenerated(Slug page, Span place, Findings findings) {
        GeneratedPage.of(page)
                .filter(generated -> !generated.takesWords())
                .ifPresent(generated -> findings.add(
                        DUPLICATE_ID,
                        place,
                        "the page would stand at " + page + ".html, where another page stands",
                        "use another name"));
    }

    /** Reports former ids at whose address no page can stand that leads on. */
    static void reportReserved(List<Slug> former, Span place, Findings findings) {
        for (Slug id : former) {
            reserved(id)
                    .ifPresent(reason -> findings.add(INVALID_SLUG, place, reason, "take " + id + " out of formerly"));
        }
    }

    /** Returns why an id cannot name a file; absent where it can. */
    static Optional<String> reserved(Slug id) {
        if (DEVICES.contains(id.value())) {
            return Optional.of(id + " is the name of a device on Windows");
        }
        return id.value().equals("index")
                ? Optional.of("index is the name of the lists that are made")
                : Optional.empty();
    }
}
