package org.vouch.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Counterparts;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Extent;
import org.vouch.language.Name;
import org.vouch.language.Names;
import org.vouch.language.OfficeWords;
import org.vouch.text.NearestName;

/** Holds the names of a claim against its evidence, and who does what to whom of those that stand there. */
final class NameAgreement implements AgreementRule {
    /** Of more missing names of one claim it is not told where else they stand. */
    private static final int MOST = 100;

    private final NameBearers bearers;

    /** How many names of a claim have been looked for in the articles. */
    private int searched;

    NameAgreement(Briefing briefing) {
        this.bearers = new NameBearers(briefing);
    }

    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.isAbsence()) {
            return List.of();
        }
        searched = 0;
        Map<String, Agreement> byName = new LinkedHashMap<>();
        List<Ground> grounds = claim.grounds().distinct().toList();
        List<Name> names = Names.in(claim.text());
        Iterator<DateMention> dates =
                (names.isEmpty() ? List.<DateMention>of() : claim.dates().get()).iterator();
        Optional<DateMention> date = Optional.empty();
        for (Name name : names) {
            while (dates.hasNext()
                    && date.filter(one -> one.end() >= name.end()).isEmpty()) {
                date = Optional.of(dates.next());
            }
            boolean isDate = date.filter(one -> one.start() <= name.start() && name.end() <= one.end())
                    .isPresent();
            if (!isDate && !byName.containsKey(name.words())) {
                byName.put(name.words(), hold(claim, grounds, name));
            }
        }
        List<Agreement> agreements = new ArrayList<>(byName.values());
        Counterparts.in(claim.text(), stated(claim, grounds))
                .forEach(swapped -> agreements.add(swapped(claim, swapped)));
        if (OfficeWords.areIn(claim.text())) {
            OfficeWords.beyond(claim.text(), bearers.texts(claim, grounds), bearers.notes(claim, grounds))
                    .forEach(office -> agreements.add(office(claim, office)));
        }
        agreements.addAll(new NamedParts(claim, grounds, bearers::areOne).swapped());
        return agreements;
    }

    /** Returns the passages, and what their speakers are called. */
    private List<String> stated(Claim claim, List<Ground> grounds) {
        Stream<String> speakers = grounds.stream().flatMap(bearers::speakers);
        return Stream.concat(claim.borneBy().stream(), speakers).toList();
    }

    private static Agreement office(Claim claim, Extent office) {
        Located<String> words = claim.part(office.start(), office.end());
        return broken(
                claim,
                words,
                "the office \"" + words.value() + "\"",
                "name the office that the evidence gives, or "
                        + AgreementRule.cite(claim, "a passage that has this one")
                        + "; the note of whoever holds it, in entities.yaml, may have it too");
    }

    private static Agreement swapped(Claim claim, Counterparts.Swapped swapped) {
        Located<String> words =
                claim.part(swapped.words().start(), swapped.words().end());
        return broken(
                claim,
                words,
                "\"" + words.value() + "\"",
                "the evidence has \"" + swapped.evidence() + "\": say which is meant as it does");
    }

    private Agreement hold(Claim claim, List<Ground> grounds, Name name) {
        Located<String> words = claim.part(name.start(), name.end());
        return bearers.of(claim, grounds, name)
                .map(bearer -> Agreement.of(Aspect.NAME, words, bearer))
                .or(() -> inTwo(claim, grounds, name))
                .or(() -> ofOwner(claim, grounds, name))
                .or(() -> behindWord(claim, grounds, name))
                .orElseGet(() -> missing(claim, grounds, words));
    }

    /** Two names may stand side by side, as in "they call China Pyongyang's ally": each must be a whole form of a name. */
    private Optional<Agreement> inTwo(Claim claim, List<Ground> grounds, Name name) {
        for (int at = name.words().indexOf(' '); at > 0; at = name.words().indexOf(' ', at + 1)) {
            Name left = new Name(name.start(), name.start() + at, name.words().substring(0, at));
            Name right =
                    new Name(name.start() + at + 1, name.end(), name.words().substring(at + 1));
            if (bearers.isForm(left.words())
                    && bearers.isForm(right.words())
                    && hold(claim, grounds, left).holds()) {
                return Optional.of(hold(claim, grounds, right)).filter(Agreement::holds);
            }
        }
        return Optional.empty();
    }

    /** "Larch Bank's Piet Onslow": a name and its owner's. */
    private Optional<Agreement> ofOwner(Claim claim, List<Ground> grounds, Name name) {
        int at = Math.max(name.words().indexOf("’s "), name.words().indexOf("'s "));
        if (at <= 0) {
            return Optional.empty();
        }
        Name owner = new Name(name.start(), name.start() + at, name.words().substring(0, at));
        Name own = new Name(name.start() + at + 3, name.end(), name.words().substring(at + 3));
        return hold(claim, grounds, owner).holds()
                ? Optional.of(hold(claim, grounds, own)).filter(Agreement::holds)
                : Optional.empty();
    }

    /** "Sheriff Ray Tolliver" where the passage has "the county sheriff, Ray Tolliver", "on 19 August Pale Otter said". */
    private Optional<Agreement> behindWord(Claim claim, List<Ground> grounds, Name name) {
        int space = name.words().indexOf(' ');
        String first = space < 0 ? "" : name.words().substring(0, space);
        boolean cut = space > 0
                && (Dates.isCalendarWord(first)
                        || grounds.stream().anyMatch(ground -> ground.named().hasSmall(first)));
        return cut
                ? Optional.of(hold(
                                claim,
                                grounds,
                                new Name(
                                        name.start() + space + 1,
                                        name.end(),
                                        name.words().substring(space + 1))))
                        .filter(Agreement::holds)
                : Optional.empty();
    }

    private Agreement missing(Claim claim, List<Ground> grounds, Located<String> words) {
        Set<String> known = grounds.stream()
                .flatMap(ground -> Stream.concat(ground.named().names().stream(), bearers.speakers(ground)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String mend =
                grounds.stream().anyMatch(ground -> ground.passage().named().isPresent())
                        ? "; or say in the passage's note who is meant"
                        : "; or make a passage of the record of them, with a note that says who is meant";
        String hint = NearestName.of(words.value(), known)
                .map(near -> "the evidence has \"" + near + "\"")
                .or(() -> searched++ < MOST
                        ? NameElsewhere.near(grounds, words.value())
                                .map(place -> place + ": " + AgreementRule.cite(claim, "that") + " too" + mend)
                        : Optional.<String>empty())
                .orElseGet(() -> AgreementRule.cite(claim, "a passage that has it") + mend);
        return broken(claim, words, "the name \"" + words.value() + "\"", hint);
    }

    private static Agreement broken(Claim claim, Located<String> words, String what, String hint) {
        String message = what + " stands in " + AgreementRule.cited(claim);
        return Agreement.broken(
                Aspect.NAME, words, Diagnostic.of(Rule.NAME_NOT_IN_EVIDENCE, words.span(), message, hint));
    }
}
