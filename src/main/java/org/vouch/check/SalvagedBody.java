package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vouch.content.Body;
import org.vouch.content.Body.CitationGroup;
import org.vouch.content.Body.Cite;
import org.vouch.content.Body.Html;
import org.vouch.content.Body.LinkEnd;
import org.vouch.content.Body.LinkStart;
import org.vouch.content.Body.Part;
import org.vouch.content.Body.Prose;
import org.vouch.content.Citation;

/** A body without the citations that cannot be shown, each replaced by its struck words, and without dead links. */
final class SalvagedBody {
    private final Body whole;
    private final Function<Citation, Optional<String>> loss;
    private final Predicate<Body.Link> leads;

    /**
     * @param loss says why a citation cannot be shown; nothing where it can
     * @param leads whether a link leads to something
     */
    SalvagedBody(Body whole, Function<Citation, Optional<String>> loss, Predicate<Body.Link> leads) {
        this.whole = whole;
        this.loss = loss;
        this.leads = leads;
    }

    /** Returns the body as it can be shown; the same object where all of it can. */
    Body body() {
        boolean isSound = whole.links().stream().allMatch(leads)
                && whole.citations().stream()
                        .flatMap(group -> group.citations().stream())
                        .allMatch(citation -> loss.apply(citation).isEmpty());
        return isSound
                ? whole
                : new Body(
                        parts(whole.parts()),
                        whole.footnotes().stream().map(this::footnote).toList(),
                        whole.citations().stream().map(this::group).toList(),
                        whole.links(),
                        whole.outside(),
                        whole.headings(),
                        whole.sentences(),
                        whole.asides());
    }

    private Body.Footnote footnote(Body.Footnote note) {
        return new Body.Footnote(note.number(), note.label(), parts(note.parts()), note.span());
    }

    private CitationGroup group(CitationGroup group) {
        List<Citation> kept = group.citations().stream()
                .filter(citation -> loss.apply(citation).isEmpty())
                .toList();
        return new CitationGroup(kept, group.block(), group.sentence(), group.footnote(), group.span());
    }

    private List<Part> parts(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof LinkStart start && !leads.test(whole.links().get(start.link()))) {
                kept.add(new Html("<u class=\"vouch-nowhere\">"));
            } else if (part instanceof LinkEnd end && !leads.test(whole.links().get(end.link()))) {
                kept.add(new Html("</u>"));
            } else if (part instanceof Cite cite) {
                whole.citations().get(cite.group()).citations().forEach(citation -> strike(citation, kept));
                kept.add(cite);
            } else {
                kept.add(part);
            }
        }
        return kept;
    }

    private void strike(Citation citation, List<Part> kept) {
        loss.apply(citation).ifPresent(why -> {
            kept.add(new Html("<del class=\"vouch-struck\">"));
            kept.add(new Prose(words(citation)));
            kept.add(new Html("</del> <strong class=\"vouch-unfit\">"));
            kept.add(new Prose("preview only: " + why));
            kept.add(new Html("</strong>"));
        });
    }

    private static String words(Citation citation) {
        String source = citation.source().value();
        if (citation.words() instanceof Citation.Quoted quoted) {
            return source + " “" + quoted.exact().value() + "”";
        }
        return citation.words() instanceof Citation.Named named
                ? source + "#" + named.passage().value()
                : source;
    }
}
