package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Extent;
import org.vouch.language.Name;
import org.vouch.language.NameTies;
import org.vouch.language.Names;
import org.vouch.language.Offices;
import org.vouch.language.Roles;

/** The parts that names play in a claim: who does something to whom, and who holds which office. */
record NamedParts(Claim claim, List<Ground> grounds, BiPredicate<String, String> areOne) {
    /** More than so many pairs of what is claimed and told are no prose, and are not compared. */
    private static final long MOST_PAIRS = 20_000;

    /** No sentence has more names that do something. */
    private static final int MOST_TIES = 30;

    /** Returns what the evidence has the other way round and nowhere as the claim has it. */
    List<Agreement> swapped() {
        List<Agreement> swapped = new ArrayList<>(deeds());
        swapped.addAll(offices());
        swapped.addAll(raised());
        swapped.addAll(ties());
        swapped.addAll(twice());
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

    /** "Putin's acceptance" for "Kim's acceptance", "Putin will travel" for "Kim will travel". */
    private List<Agreement> ties() {
        List<NameTies.Tie> claimed = NameTies.in(claim.text());
        if (claimed.isEmpty() || claimed.size() > MOST_TIES) {
            return List.of();
        }
        NameTies.Told told = NameTies.Told.of(Stream.concat(grounds.stream().map(Ground::inContext), statements())
                .toList());
        return claimed.stream()
                .flatMap(tie -> told
                        .contradicting(tie, areOne)
                        .map(other -> broken(
                                tie.words(), "is told of another", other.words().words()))
                        .stream())
                .toList();
    }

    /** "China and China". */
    private List<Agreement> twice() {
        List<Name> names = Names.in(claim.text());
        List<Agreement> twice = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Name first = names.get(i);
            Name second = names.get(i + 1);
            String between = claim.text().substring(first.end(), second.start()).strip();
            if (first.words().equals(second.words()) && (between.equals("and") || between.equals("or"))) {
                String words = claim.text().substring(first.start(), second.end());
                String told = grounds.stream().map(Ground::words).findFirst().orElse("");
                twice.add(broken(new Extent(first.start(), second.end(), words), "names the same twice", told));
            }
        }
        return twice;
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
