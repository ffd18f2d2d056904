package org.vouch.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Source;

/** Gathers the addresses outside that a briefing names: of articles, of their archived copies, and in texts. */
public final class OutsideLinks {
    private final Map<String, List<String>> places = new TreeMap<>();

    private OutsideLinks() {}

    /** Returns the web addresses, each once, sorted; mail addresses are not among them. */
    public static List<OutsideLink> of(Briefing briefing) {
        OutsideLinks links = new OutsideLinks();
        briefing.sources().forEach(links::add);
        briefing.notes().forEach(note -> links.add(note.body()));
        briefing.pages().forEach(page -> links.add(page.body()));
        return links.places.entrySet().stream()
                .map(link -> new OutsideLink(link.getKey(), link.getValue()))
                .toList();
    }

    private void add(Source source) {
        for (String variable : List.of("URL", "archive_location")) {
            source.reference().variable(variable).ifPresent(text -> add(text, source.file() + " csl." + variable));
        }
    }

    private void add(Body body) {
        body.outside().forEach(link -> {
            String place = link.span().file() + ":" + link.span().line() + ":"
                    + link.span().column();
            add(link.value(), place);
        });
    }

    /** A place in an archive may also be a shelf mark. */
    private void add(String text, String place) {
        if (text.matches("(?i)https?://.*")) {
            places.computeIfAbsent(text, address -> new ArrayList<>()).add(place);
        }
    }
}
