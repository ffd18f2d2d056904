package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Page;

/**
 * Every file of a briefing that can cite: its notes, its pages and its files of facts, in this order.
 *
 * @param read what was read of each: a {@link Note}, a {@link Page} or the list of facts; the same object while it is the
 *     same
 */
record TextRow(Briefing briefing, List<Object> read) {

    static TextRow of(Briefing briefing) {
        List<Object> read = new ArrayList<>(briefing.notes());
        read.addAll(briefing.pages());
        briefing.factFiles().forEach(file -> read.add(file.facts()));
        return new TextRow(briefing, read);
    }

    /** Returns how many of them are notes or pages. */
    int bodies() {
        return briefing.notes().size() + briefing.pages().size();
    }

    /** Returns what was read of the notes and pages. */
    List<Object> ofBodies() {
        return read.subList(0, bodies());
    }

    boolean isNote(int place) {
        return place < briefing.notes().size();
    }

    boolean isFacts(int place) {
        return place >= bodies();
    }

    Note note(int place) {
        return briefing.notes().get(place);
    }

    Page page(int place) {
        return briefing.pages().get(place - briefing.notes().size());
    }

    FactFile facts(int place) {
        return briefing.factFiles().get(place - bodies());
    }

    /** Returns the body of a note or page. */
    Body body(int place) {
        return isNote(place) ? note(place).body() : page(place).body();
    }

    /** Returns the names of the facts to which a note or page is tied, or on which a judgement of it rests; none for facts. */
    List<String> tied(int place) {
        List<String> tied = new ArrayList<>();
        if (isFacts(place)) {
            return tied;
        }
        for (Body.Link link : body(place).links()) {
            if (link.target() instanceof Body.FactTarget target) {
                tied.add(target.fact().value());
            }
        }
        if (isNote(place)) {
            note(place).judgements().forEach(judgement -> judgement.restsOn().forEach(id -> tied.add(id.value())));
        }
        return tied;
    }

    /** Returns whether a text links to one of the files. */
    boolean linksTo(int place, Set<String> files) {
        return !isFacts(place)
                && body(place).links().stream()
                        .anyMatch(link -> link.target() instanceof Body.FileTarget target
                                && target.file(file(place))
                                        .filter(files::contains)
                                        .isPresent());
    }

    String file(int place) {
        return isFacts(place)
                ? facts(place).file()
                : isNote(place) ? note(place).file() : page(place).file();
    }

    /** Returns the names of the files. */
    List<String> files() {
        List<String> files = new ArrayList<>(read.size());
        briefing.notes().forEach(note -> files.add(note.file()));
        briefing.pages().forEach(page -> files.add(page.file()));
        briefing.factFiles().forEach(file -> files.add(file.file()));
        return files;
    }
}
