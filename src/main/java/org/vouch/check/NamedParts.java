package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Extent;
import org.vouch.language.Offices;
import org.vouch.language.Roles;

/** The parts that names play in a claim: who does something to whom, and who holds which office. */
record NamedParts(Claim claim, List<Ground> grounds) {
    /** More than so many pairs of what is claimed and told are no prose, and are not compared. */
    private static final long MOST_PAIRS = 20_000;

    /** Returns what the evidence has the other way round and nowhere as the claim has it. */
    List<Agreement> swapped() {
        List<Agreement> swapped = new ArrayList<>(deeds());
        swapped.addAll(offices());
        swapped.addAll(raised());
        return swapped;
    }

    private List<Agreement> deeds() {
        List<Roles.Deed> claimed = Roles.in(claim.text());
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<Roles.Deed> told = Stream.concat(
                        grounds.stream().flatMap(ground -> ground.deeds().stream()),
                        statements().flatMap(statement -> Roles.in(statement).stream()))
                .toList();
        if ((long) claimed.size() * told.size() > MOST_PAIRS) {
            return List.of();
        }
        return claimed.stream()
                .filter(deed -> told.stream().noneMatch(deed::isSameAs))
                .flatMap(deed -> told.stream()
                        .filter(deed::isReverseOf)
                        .limit(1)
                        .map(other -> broken(
                                deed.words(),
                                "tells the other way round who did it to whom",
                                other.words().words())))
                .toList();
    }

    private List<Agreement> offices() {
        List<Offices.Tie> claimed = Offices.in(claim.text()).ties();
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<Offices.Held> told = Stream.concat(
                        grounds.stream().map(Ground::offices), statements().map(Offices::in))
                .toList();
        long ties = told.stream().mapToLong(held -> held.ties().size()).sum();
        if (claimed.size() * ties > MOST_PAIRS) {
            return List.of();
        }
        return claimed.stream()
                .flatMap(tie -> Offices.swapped(tie, told)
                        .map(other -> broken(
                                tie.words(),
                                "gives an office to another",
                                other.words().words()))
                        .stream())
                .toList();
    }

    /** "Premier Holm" for "deputy premier Holm". */
    private List<Agreement> raised() {
        List<Offices.Tie> claimed = Offices.in(claim.text()).ties();
        List<Offices.Held> told = claimed.isEmpty()
                ? List.of()
                : Stream.concat(
                                grounds.stream().map(Ground::offices),
                                statements().map(Offices::in))
                        .toList();
        return claimed.stream()
                .flatMap(tie -> Offices.raised(tie, told)
                        .map(other -> broken(
                                tie.words(),
                                "gives a higher office",
                                other.words().words()))
                        .stream())
                .toList();
    }

    private Stream<String> statements() {
        return claim.facts().stream().map(fact -> fact.statement().value());
    }

    private Agreement broken(Extent extent, String fault, String evidence) {
        Located<String> words = claim.part(extent.start(), extent.end());
        return Agreement.broken(
                Aspect.NAME,
                words,
                Diagnostic.of(
                        Rule.NAME_NOT_IN_EVIDENCE,
                        words.span(),
                        "\"" + words.value() + "\" " + fault,
                        "the evidence has: \"" + evidence + "\""));
    }
}
