package org.vouch.check;

import static org.vouch.diagnostic.Rule.ABSOLUTE_NOT_IN_EVIDENCE;
import static org.vouch.diagnostic.Rule.BOUND_CHANGED;
import static org.vouch.diagnostic.Rule.DATE_NOT_IN_EVIDENCE;
import static org.vouch.diagnostic.Rule.FACT_VALUE_MISMATCH;
import static org.vouch.diagnostic.Rule.FIGURE_NOT_IN_EVIDENCE;
import static org.vouch.diagnostic.Rule.HEADLINE_ONLY;
import static org.vouch.diagnostic.Rule.NAME_NOT_IN_EVIDENCE;
import static org.vouch.diagnostic.Rule.PLAN_AS_FACT;
import static org.vouch.diagnostic.Rule.SPEAKER_MISSING;
import static org.vouch.diagnostic.Rule.WORDS_NOT_IN_EVIDENCE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CitedPassages;
import org.vouch.content.Fact;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;
import org.vouch.parallel.SideBySide;

/**
 * Holds every claim of a briefing against what it rests on. The rules read English; of a briefing in another language
 * they say nothing.
 */
final class AgreementRules {
    /** Characters of a claim times its passages; ordinary claims stay a thousandfold below it. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** Characters of a claim times those of its evidence, and the same of all claims of a file together. */
    private static final long MOST_OF_CLAIM = 60_000_000;

    private static final long MOST_OF_FILE = 200_000_000;

    /** More claims than an ordinary file has: what so many take is worth a second hand. */
    private static final int MANY = 200;

    private final Findings findings;
    private final Briefing briefing;

    AgreementRules(Briefing briefing, Findings findings) {
        this.findings = findings;
        this.briefing = briefing;
    }

    private List<AgreementRule> rules() {
        return briefing.settings().language().split("-")[0].equalsIgnoreCase("en") ? rules(briefing) : List.of();
    }

    /** A rule that the briefing has off costs nothing. */
    private static List<AgreementRule> rules(Briefing briefing) {
        Settings settings = briefing.settings();
        List<AgreementRule> rules = new ArrayList<>();
        add(new WordsAgreement(), rules, settings, WORDS_NOT_IN_EVIDENCE);
        add(new FigureAgreement(briefing), rules, settings, FIGURE_NOT_IN_EVIDENCE, BOUND_CHANGED);
        add(new DateAgreement(), rules, settings, DATE_NOT_IN_EVIDENCE);
        add(new NameAgreement(briefing), rules, settings, NAME_NOT_IN_EVIDENCE);
        add(new ValueAgreement(), rules, settings, FACT_VALUE_MISMATCH);
        add(new MannerAgreement(), rules, settings, PLAN_AS_FACT);
        add(new AbsenceAgreement(), rules, settings, PLAN_AS_FACT);
        add(new AbsoluteAgreement(), rules, settings, ABSOLUTE_NOT_IN_EVIDENCE);
        add(new SpeakerAgreement(briefing), rules, settings, SPEAKER_MISSING);
        add(new HeadlineAgreement(), rules, settings, HEADLINE_ONLY);
        return rules;
    }

    /** Every word is held against every passage, so the two together are limited. Returns the places of claims beyond it. */
    private static BitSet tangled(List<Claim> claims) {
        BitSet tangled = new BitSet();
        long ofFile = 0;
        for (int place = 0; place < claims.size(); place++) {
            Claim claim = claims.get(place);
            long ofClaim = claim.text().length() * evidence(claim);
            boolean isTangled = (long) claim.text().length() * claim.support().size() > MOST_COMPARISONS
                    || ofClaim > MOST_OF_CLAIM
                    || ofFile + ofClaim > MOST_OF_FILE;
            tangled.set(place, isTangled);
            ofFile += isTangled ? 0 : ofClaim;
        }
        return tangled;
    }

    /** Returns the characters of the passages and of the statements of facts on which a claim rests. */
    private static long evidence(Claim claim) {
        long passages = claim.grounds()
                .distinct()
                .mapToLong(ground -> ground.inContext().length())
                .sum();
        return passages
                + claim.facts().stream()
                        .mapToLong(fact -> fact.statement().value().length())
                        .sum();
    }

    private static void add(AgreementRule agreement, List<AgreementRule> rules, Settings settings, Rule... reports) {
        if (Stream.of(reports).anyMatch(rule -> settings.severity(rule).isPresent())) {
            rules.add(agreement);
        }
    }

    /**
     * Returns the claims of every file in the order of the row, each in reading order, with everything that was held
     * against its evidence; nothing where the briefing is not in English.
     *
     * @param passages the passage of each citation whose words were found
     */
    List<List<CheckedClaim>> check(
            TextRow texts, Records records, CitedPassages passages, FactChanges changes, CheckMemory memory) {
        if (rules().isEmpty()) {
            memory.forgetClaims();
            return List.of();
        }
        Map<String, Fact> facts = records.facts();
        Hands hands = new Hands(() -> new Hand(rules(), new Claims(facts, passages)));
        return new Grounds(texts, records, passages, changes, memory).recall(findings, (place, own) -> {
            hands.mine().checkWordsBeside(texts, place, own);
            checkAsides(hands.mine().claims().asides(texts, place), hands, own);
            return check(hands.mine().claims(texts, place), hands, own);
        });
    }

    /** What is said in passing is held to its evidence, but no doubt is raised where nothing is sure. */
    private static void checkAsides(List<Claim> asides, Hands hands, Findings own) {
        Findings found = new Findings();
        check(asides, hands, found);
        found.all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(own::add);
    }

    private static List<CheckedClaim> check(List<Claim> claims, Hands hands, Findings own) {
        BitSet tangled = tangled(claims);
        if (claims.size() < MANY) {
            Hand hand = hands.mine();
            return IntStream.range(0, claims.size())
                    .mapToObj(place -> hand.check(claims.get(place), tangled.get(place), own))
                    .toList();
        }
        List<Findings> ofClaims = claims.stream().map(claim -> new Findings()).toList();
        List<CheckedClaim> checked = SideBySide.map(
                claims.size(), place -> hands.mine().check(claims.get(place), tangled.get(place), ofClaims.get(place)));
        ofClaims.forEach(own::addAll);
        return checked;
    }

    /** What each thread works with, let go together. */
    private record Hands(Supplier<Hand> maker, Map<Thread, Hand> made) {
        Hands(Supplier<Hand> maker) {
            this(maker, new ConcurrentHashMap<>());
        }

        Hand mine() {
            return made.computeIfAbsent(Thread.currentThread(), thread -> maker.get());
        }
    }

    /** What one thread works with: rules and claims keep what they have read, and are not shared. */
    private record Hand(List<AgreementRule> rules, Claims claims) {

        List<Claim> claims(TextRow texts, int place) {
            if (texts.isFacts(place)) {
                return claims.of(texts.facts(place));
            }
            return texts.isNote(place) ? claims.of(texts.note(place)) : claims.of(texts.page(place));
        }

        /** Words between quotation marks are somebody's wherever they stand; no more is asked of what is no claim. */
        void checkWordsBeside(TextRow texts, int place, Findings own) {
            WordsAgreement words = new WordsAgreement();
            List<Claim> beside =
                    claims.besides(texts, place).stream().filter(Claim::isFound).toList();
            BitSet tangled = tangled(beside);
            for (int i = 0; i < beside.size(); i++) {
                if (tangled.get(i)) {
                    reportTangled(beside.get(i), own);
                } else {
                    words.of(beside.get(i))
                            .forEach(agreement -> agreement.finding().ifPresent(own::add));
                }
            }
        }

        private static void reportTangled(Claim claim, Findings own) {
            own.add(
                    Rule.TOO_DEEP,
                    claim.words().span(),
                    "the claim has more words and evidence than can be held against each other",
                    "make several sentences of it, or several notes, and cite shorter passages");
        }

        /** Of "the first" that goes beyond the evidence it is not said too that the figure stands nowhere. */
        private static List<Agreement> once(List<Agreement> agreements) {
            Set<Span> absolutes = agreements.stream()
                    .filter(agreement -> agreement.aspect() == Aspect.ABSOLUTE
                            && agreement.finding().isPresent())
                    .map(agreement -> agreement.claimed().span())
                    .collect(Collectors.toSet());
            return agreements.stream()
                    .filter(agreement -> agreement.holds()
                            || agreement.aspect() != Aspect.FIGURE
                            || !absolutes.contains(agreement.claimed().span()))
                    .toList();
        }

        CheckedClaim check(Claim claim, boolean isTangled, Findings own) {
            if (isTangled) {
                reportTangled(claim, own);
            }
            List<Agreement> agreements = isTangled
                    ? List.of()
                    : once(rules.stream()
                            .flatMap(rule -> rule.of(claim).stream())
                            .filter(agreement -> claim.isFound() || agreement.holds())
                            .toList());
            agreements.forEach(agreement -> agreement.finding().ifPresent(own::add));
            return new CheckedClaim(
                    claim.kind(), claim.words(), claim.block(), claim.passages(), claim.facts(), agreements);
        }
    }
}
