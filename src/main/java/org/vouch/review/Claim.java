package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Span;

/**
 * A sentence of a note or page with what it rests on.
 *
 * @param evidence keys of its citations and {@code fact:id} for its links to facts, sorted, each once; in names that
 *     both states share; empty for a sentence without evidence
 */
record Claim(String text, List<String> evidence, Span span) {

    Claim {
        evidence = List.copyOf(evidence);
    }

    /** Returns the sentences of a body, in reading order. */
    static List<Claim> of(Body body, Naming naming) {
        List<Claim> claims = new ArrayList<>();
        for (Body.Sentence sentence : body.sentences()) {
            TreeSet<String> evidence = new TreeSet<>();
            for (int group : sentence.citations()) {
                for (Citation citation : body.citations().get(group).citations()) {
                    evidence.add(naming.key(citation));
                }
            }
            for (int link : sentence.links()) {
                if (body.links().get(link).target() instanceof Body.FactTarget target) {
                    evidence.add("fact:" + naming.fact(target.fact().value()));
                }
            }
            claims.add(new Claim(sentence.text(), List.copyOf(evidence), sentence.span()));
        }
        return claims;
    }

    boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    boolean isSameAs(Claim other) {
        return text.equals(other.text) && evidence.equals(other.evidence);
    }
}
