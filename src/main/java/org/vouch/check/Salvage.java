package org.vouch.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.VerifiedBriefing;
import org.vouch.content.Visit;
import org.vouch.diagnostic.Located;
import org.vouch.evidence.Verdict;

/**
 * What of a briefing with errors can be shown to its author: everything, but that citations whose words were not found
 * are taken out, their words struck and called unfit, and that what leads nowhere leads nowhere. So what remains is a
 * verified briefing in every word that it quotes. It is for looking at and never for publication.
 */
public final class Salvage {
    private final Checked checked;
    private final Map<Citation, Verdict> verdicts = new IdentityHashMap<>();
    private final Set<String> sources;
    private final Set<String> facts;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    private Salvage(Checked checked) {
        this.checked = checked;
        Briefing briefing = checked.briefing();
        this.sources = briefing.sourcesByName().keySet();
        this.facts = briefing.factsByName().keySet();
        checked.judged()
                .forEach(judged ->
                        judged.wanted().citations().forEach(citation -> verdicts.put(citation, judged.verdict())));
        briefing.entities().forEach(entity -> {
            entities.add(entity.id().value().value());
            entity.formerly().forEach(former -> entities.add(former.value()));
        });
        briefing.notes().forEach(note -> files.add(note.file()));
        briefing.pages().forEach(page -> files.add(page.file()));
        briefing.sources().forEach(source -> files.add(source.file()));
        briefing.factFiles().forEach(file -> files.add(file.file()));
    }

    /** Returns what can be shown; where the briefing is without an error, that is the verified briefing itself. */
    public static VerifiedBriefing of(Checked checked) {
        return checked.verified().orElseGet(() -> new Salvage(checked).salvage());
    }

    private VerifiedBriefing salvage() {
        Briefing all = checked.briefing();
        Briefing shown = new Briefing(
                all.settings(),
                all.notes().stream().map(this::salvage).toList(),
                all.pages().stream().map(this::salvage).toList(),
                all.factFiles().stream().map(this::salvage).toList(),
                all.sources(),
                all.entities(),
                all.corrections());
        return new VerifiedBriefing(
                shown,
                checked.sources(),
                checked.passages(),
                checked.totals(),
                checked.coverage(),
                Collections.unmodifiableMap(checked.claims()));
    }

    private Note salvage(Note note) {
        Body body = new SalvagedBody(note.body(), this::loss, link -> leads(link, note.file())).body();
        return body == note.body() ? note : note.with(body);
    }

    private Page salvage(Page page) {
        Body body = new SalvagedBody(page.body(), this::loss, link -> leads(link, page.file())).body();
        return body == page.body() ? page : page.with(body);
    }

    private FactFile salvage(FactFile file) {
        List<Fact> facts = file.facts().stream().map(this::salvage).toList();
        return areSame(facts, file.facts()) ? file : new FactFile(file.slug(), file.file(), facts);
    }

    /** What loses nothing stays the same object, so that pages made of it need not be made again. */
    private static boolean areSame(List<Fact> facts, List<Fact> others) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Fact salvage(Fact fact) {
        List<Fact.Evidence> evidence = fact.evidence().stream()
                .filter(item -> loss(item.citation()).isEmpty())
                .toList();
        List<Located<String>> silent = fact.silent().stream()
                .filter(id -> sources.contains(id.value()))
                .toList();
        Optional<Visit> visit = fact.visit().filter(this::isKnown);
        boolean isWhole = evidence.size() == fact.evidence().size()
                && silent.size() == fact.silent().size()
                && visit.isPresent() == fact.visit().isPresent();
        return isWhole ? fact : fact.with(evidence, silent, visit);
    }

    private boolean isKnown(Visit visit) {
        return Stream.concat(visit.who().stream(), visit.places()).allMatch(id -> entities.contains(id.value()));
    }

    private boolean leads(Body.Link link, String from) {
        if (link.target() instanceof Body.FactTarget target) {
            return facts.contains(target.fact().value());
        }
        return ((Body.FileTarget) link.target())
                .file(from)
                .filter(files::contains)
                .isPresent();
    }

    /** Returns why a citation cannot be shown; nothing where it can. */
    private Optional<String> loss(Citation citation) {
        if (!sources.contains(citation.source().value())) {
            return Optional.of("there is no such source");
        }
        boolean isFound = checked.passages().of(citation).isPresent();
        if (citation.words() instanceof Citation.Whole || isFound) {
            return Optional.empty();
        }
        Verdict verdict = verdicts.get(citation);
        if (verdict == null) {
            return Optional.of("there is no such passage");
        }
        return Optional.of(
                switch (verdict) {
                    case NOT_FOUND -> "not in the article";
                    case UNPROVEN -> "cannot be shown without the article";
                    default -> "cannot be read";
                });
    }
}
