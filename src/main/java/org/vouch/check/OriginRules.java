package org.vouch.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.content.Briefing;
import org.vouch.content.Chains;
import org.vouch.content.Fact;
import org.vouch.content.Origins;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;

/** Whether a fact that is called confirmed has two origins, and whether any origin leads back to itself. */
final class OriginRules {
    private static final int CONFIRMED = 1;
    private static final int NEEDED = 2;

    private final Briefing briefing;
    private final Origins origins;
    private final Findings findings;

    OriginRules(Briefing briefing, Findings findings) {
        this.briefing = briefing;
        this.origins = new Origins(briefing);
        this.findings = findings;
    }

    void check() {
        briefing.facts().forEach(this::checkIndependence);
        briefing.sources().stream().map(Source::passages).flatMap(List::stream).forEach(this::checkChain);
        briefing.facts().forEach(this::checkEvidence);
        checkSources();
    }

    private void checkIndependence(Fact fact) {
        Optional<Located<Integer>> confirmed = fact.credibility().filter(grade -> grade.value() == CONFIRMED);
        if (confirmed.isEmpty()) {
            return;
        }
        Chains chains = origins.of(fact);
        int independent = chains.independent();
        if (independent < NEEDED) {
            findings.add(
                    Rule.INDEPENDENCE,
                    confirmed.get().span(),
                    fact.id().value() + " is called confirmed with " + independent
                            + (independent == 1 ? " independent origin" : " independent origins") + ", expected "
                            + NEEDED,
                    behind(chains) + "; lower the grade, or cite words of another origin");
        }
    }

    private static String behind(Chains chains) {
        return chains.all().isEmpty()
                ? "no origin of the words that support it is known"
                : "behind it: " + chains.all().stream().map(OriginRules::arrows).collect(Collectors.joining(", "));
    }

    private static String arrows(List<String> chain) {
        return String.join(" > ", chain);
    }

    /** A speaker stands twice in the chain of one passage. */
    private void checkChain(Passage passage) {
        List<String> chain = origins.living(passage.saidBy());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chain.size(); i++) {
            if (!seen.add(chain.get(i))) {
                findings.add(
                        Rule.CIRCULAR_SOURCING,
                        passage.saidBy().get(i).span(),
                        "the chain " + arrows(chain) + " comes back to " + chain.get(i),
                        "end the chain with whoever said it first");
                return;
            }
        }
    }

    /** Two passages under one fact: one says it by way of the other's speaker, who says it by way of the first's. */
    private void checkEvidence(Fact fact) {
        Digraph graph = new Digraph();
        for (Fact.Evidence evidence : fact.evidence()) {
            if (evidence.stance() == Stance.LIMITS || evidence.stance() == Stance.CONTRADICTS) {
                continue;
            }
            for (List<String> chain : origins.of(evidence.citation())) {
                Optional<List<String>> circle = circle(graph, chain);
                if (circle.isPresent()) {
                    findings.add(
                            Rule.CIRCULAR_SOURCING,
                            evidence.citation().span(),
                            "the evidence of " + fact.id().value() + " goes in a circle: " + arrows(circle.get()),
                            "find out who said it first, and cite those words alone");
                    return;
                }
            }
        }
    }

    /** Adds a chain and returns the circle that it closes; a chain that is a circle by itself is left to its passage. */
    private static Optional<List<String>> circle(Digraph graph, List<String> chain) {
        if (new HashSet<>(chain).size() < chain.size()) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < chain.size(); i++) {
            Optional<List<String>> back = graph.way(chain.get(i + 1), chain.get(i));
            if (back.isPresent()) {
                List<String> circle = new ArrayList<>(back.get());
                circle.add(chain.get(i + 1));
                return Optional.of(circle);
            }
            graph.add(chain.get(i), chain.get(i + 1));
        }
        return Optional.empty();
    }

    /** An entity with the id of a source stands for it, so sources can name each other as their origins. */
    private void checkSources() {
        Set<String> ids = briefing.sources().stream().map(s -> s.id().value()).collect(Collectors.toSet());
        Digraph graph = new Digraph();
        for (Source source : briefing.sources()) {
            origins.living(source.origins()).stream()
                    .filter(ids::contains)
                    .forEach(origin -> graph.add(source.id().value(), origin));
        }
        for (Source source : briefing.sources()) {
            String id = source.id().value();
            List<String> named = origins.living(source.origins());
            for (int i = 0; i < named.size(); i++) {
                Optional<List<String>> back = named.get(i).equals(id) ? Optional.empty() : graph.way(named.get(i), id);
                if (back.isPresent()) {
                    findings.add(
                            Rule.CIRCULAR_SOURCING,
                            source.origins().get(i).span(),
                            "the origin of " + id + " leads back to it: " + id + " > " + arrows(back.get()),
                            "name whoever knows it at first hand, or unknown");
                }
            }
        }
    }
}
