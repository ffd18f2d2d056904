package org.vouch.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.Modality;
import org.vouch.content.Passage;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.language.OwnWords;

/**
 * Says for one line of a file what the claims on it rest on and what was compared: the passages with their verdicts and
 * speakers, the facts, and each figure, date and name with the words that bear it out.
 */
public final class Explanation {
    private static final String NOT_FOUND = "what it cites was not found, so that there was nothing to compare";
    private static final String NOTHING = "cites nothing and is tied to no fact: there was nothing to compare";

    /** These concern a claim as a whole. */
    private static final Set<Aspect> WHOLE = Set.of(Aspect.MANNER, Aspect.SPEAKER, Aspect.HEADLINE);

    private final Briefing briefing;
    private final BearerWords bearers;
    private final List<CheckedSource> sources;
    private final Map<String, List<CheckedClaim>> claims;
    private final List<Diagnostic> findings;
    private final List<String> lines = new ArrayList<>();

    private Explanation(
            Briefing briefing,
            List<CheckedSource> sources,
            Map<String, List<CheckedClaim>> claims,
            List<Diagnostic> findings) {
        this.briefing = briefing;
        this.bearers = new BearerWords(briefing);
        this.sources = sources;
        this.claims = claims;
        this.findings = findings;
    }

    /**
     * Returns the lines of the explanation; empty where nothing on that line is a claim or a passage.
     *
     * @param claims of each file, as a check leaves them
     * @param findings of the whole check
     * @param file relative to the root
     * @param line 1-based
     */
    public static List<String> of(
            Briefing briefing,
            List<CheckedSource> sources,
            Map<String, List<CheckedClaim>> claims,
            List<Diagnostic> findings,
            String file,
            int line) {
        return new Explanation(briefing, sources, claims, findings).explain(file, line);
    }

    /** Returns the line nearest to one that holds a sentence or a fact of the file; absent where it has none. */
    public static OptionalInt nearest(
            Briefing briefing, Map<String, List<CheckedClaim>> claims, String file, int line) {
        Explanation explanation = new Explanation(briefing, List.of(), claims, List.of());
        return Stream.concat(
                        claims.getOrDefault(file, List.of()).stream().map(explanation::place),
                        explanation
                                .bodies(file)
                                .flatMap(body -> body.sentences().stream())
                                .map(Body.Sentence::span))
                .mapToInt(span ->
                        Math.abs(span.line() - line) <= Math.abs(span.endLine() - line) ? span.line() : span.endLine())
                .boxed()
                .min(Comparator.comparingInt(near -> Math.abs(near - line)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private List<String> explain(String file, int line) {
        claims.getOrDefault(file, List.of()).stream()
                .filter(claim -> isOn(place(claim), line))
                .forEach(this::explain);
        bodies(file)
                .flatMap(body -> body.sentences().stream())
                .filter(sentence -> isOn(sentence.span(), line) && !isClaim(file, sentence))
                .forEach(this::framing);
        sources.stream()
                .filter(source -> source.source().file().equals(file))
                .forEach(source -> source.passages().stream()
                        .filter(passage -> passage.named()
                                .filter(named -> isOn(named.exact().span(), line)
                                        || isOn(named.name().span(), line))
                                .isPresent())
                        .forEach(this::explain));
        return lines;
    }

    /** A fact is explained on every line of its record. */
    private Span place(CheckedClaim claim) {
        return fact(claim).map(Fact::span).orElse(claim.words().span());
    }

    private Stream<Body> bodies(String file) {
        return Stream.concat(
                briefing.notes().stream().filter(n -> n.file().equals(file)).map(n -> n.body()),
                briefing.pages().stream().filter(p -> p.file().equals(file)).map(p -> p.body()));
    }

    private boolean isClaim(String file, Body.Sentence sentence) {
        return claims.getOrDefault(file, List.of()).stream()
                .anyMatch(claim -> claim.words().equals(sentence.words()));
    }

    private static boolean isOn(Span span, int line) {
        return span.line() <= line && line <= span.endLine();
    }

    private void framing(Body.Sentence sentence) {
        head("sentence", sentence.span(), sentence.text());
        lines.add("  " + (sentence.citations().isEmpty() ? NOTHING : NOT_FOUND));
        found(sentence.span(), List.of());
        lines.add("");
    }

    /** What else was found in the same lines, with its remedy. */
    private void found(Span span, List<Agreement> compared) {
        Set<Diagnostic> told = compared.stream()
                .flatMap(agreement -> agreement.finding().stream())
                .collect(Collectors.toSet());
        List<Diagnostic> others = findings.stream()
                .filter(finding -> isWithin(finding.span(), span))
                .filter(finding -> told.stream()
                        .noneMatch(one ->
                                one.rule() == finding.rule() && one.message().equals(finding.message())))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        lines.add("  found besides");
        others.forEach(finding -> {
            lines.add("    " + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                    + finding.rule().id() + "]");
            finding.hint().ifPresent(hint -> lines.add("      = " + hint));
        });
    }

    private static boolean isWithin(Span inner, Span outer) {
        return inner.file().equals(outer.file())
                && isBefore(outer.line(), outer.column(), inner.line(), inner.column())
                && isBefore(inner.line(), inner.column(), outer.endLine(), outer.endColumn());
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || line == otherLine && column <= otherColumn;
    }

    private void explain(CheckedClaim claim) {
        head(
                claim.kind().name().toLowerCase(Locale.ROOT),
                claim.words().span(),
                claim.words().value());
        if (!claim.passages().isEmpty() || !claim.facts().isEmpty()) {
            lines.add("  rests on");
            Map<String, Stance> stances = stances(claim);
            List<CheckedPassage> shown = shown(claim);
            shown.forEach(passage -> passage(passage, stances.getOrDefault(passage.id(), Stance.SUPPORTS)));
            if (shown.size() < claim.passages().size()) {
                lines.add("    and " + (claim.passages().size() - shown.size())
                        + " more that the note cites, with nothing of what was compared");
            }
            claim.facts().forEach(fact -> {
                lines.add("    fact:" + fact.id().value());
                lines.add("      " + fact.statement().value());
            });
        }
        lines.add(
                claim.agreements().isEmpty() ? "  no figure, date, name or quotation in it to compare" : "  compared");
        claim.agreements().forEach(agreement -> lines.add("    " + compared(agreement)));
        String own = own(claim);
        if (!own.isEmpty()) {
            lines.add("  in words that the evidence does not have");
            lines.add("    " + own);
        }
        found(place(claim), claim.agreements());
        lines.add("");
    }

    /** A summary is held against all that its note cites: returns those passages that bear out something, or speak against it. */
    private static List<CheckedPassage> shown(CheckedClaim claim) {
        if (claim.kind() != CheckedClaim.Kind.SUMMARY) {
            return claim.passages();
        }
        return claim.passages().stream()
                .filter(passage -> claim.agreements().stream().anyMatch(agreement -> isOf(agreement, passage)))
                .toList();
    }

    private static boolean isOf(Agreement agreement, CheckedPassage passage) {
        boolean bears = agreement.bearer().stream()
                .anyMatch(bearer -> bearer instanceof Bearer.OfPassage of && of.passage() == passage);
        return bears
                || agreement
                        .finding()
                        .filter(finding -> finding.message().contains(passage.id()))
                        .isPresent();
    }

    /** What each passage of the record does for a fact, by its id. */
    private Map<String, Stance> stances(CheckedClaim claim) {
        Map<String, Stance> stances = new HashMap<>();
        fact(claim).stream().flatMap(fact -> fact.evidence().stream()).forEach(evidence -> {
            if (evidence.citation().words() instanceof Citation.Named named) {
                stances.put(
                        evidence.citation().source().value() + "#"
                                + named.passage().value(),
                        evidence.stance());
            }
        });
        return stances;
    }

    private Optional<Fact> fact(CheckedClaim claim) {
        return briefing.facts()
                .filter(fact -> claim.kind() == CheckedClaim.Kind.FACT
                        && fact.statement().span().equals(claim.words().span()))
                .findFirst();
    }

    /** What was compared is not listed once more, nor what a passage, its note or a fact has in some form. */
    private String own(CheckedClaim claim) {
        List<String> known = new ArrayList<>();
        claim.passages().forEach(passage -> {
            known.add(passage.prefix() + String.join(" … ", passage.words()) + passage.suffix());
            passage.named().flatMap(Passage::note).ifPresent(known::add);
            passage.named()
                    .map(Passage::saidBy)
                    .orElse(List.of())
                    .forEach(speaker -> known.add(bearers.name(speaker.value())));
        });
        claim.facts().forEach(fact -> known.add(fact.statement().value()));
        if (known.isEmpty()) {
            return "";
        }
        claim.agreements().stream()
                .filter(agreement -> !WHOLE.contains(agreement.aspect()))
                .forEach(agreement -> known.add(agreement.claimed().value()));
        return String.join(", ", OwnWords.in(claim.words().value(), known));
    }

    private void explain(CheckedPassage passage) {
        head(
                "passage",
                passage.named().orElseThrow().exact().span(),
                passage.named().orElseThrow().exact().value());
        lines.add("  rests on");
        passage(passage, Stance.SUPPORTS);
        List<String> uses = claims.values().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.passages().contains(passage))
                .map(claim -> place(claim.words().span()))
                .toList();
        lines.add("  used by");
        uses.forEach(use -> lines.add("    " + use));
        lines.add("");
    }

    private void head(String kind, Span span, String words) {
        lines.add(place(span) + ": " + kind);
        lines.add("  " + words);
        lines.add("");
    }

    private void passage(CheckedPassage passage, Stance stance) {
        String speakers = passage.named().map(Passage::saidBy).orElse(List.of()).stream()
                .map(Located::value)
                .map(bearers::name)
                .collect(Collectors.joining(" › "));
        Modality modality = passage.named().map(Passage::modality).orElse(Modality.ASSERTED);
        lines.add("    " + passage.id() + ": " + passage.verdict().published() + ", paragraph " + passage.paragraph()
                + (speakers.isEmpty() ? "" : ", said by " + speakers)
                + (modality == Modality.ASSERTED ? "" : ", " + modality.name().toLowerCase(Locale.ROOT))
                + (stance == Stance.SUPPORTS ? "" : ", stance: " + stance.name().toLowerCase(Locale.ROOT)));
        lines.add("      " + passage.prefix() + "["
                + String.join(" … ", passage.words()).replace('\n', ' ') + "]" + passage.suffix());
    }

    private String compared(Agreement agreement) {
        String aspect =
                String.format(Locale.ROOT, "%-9s", agreement.aspect().name().toLowerCase(Locale.ROOT));
        return agreement
                .finding()
                .map(finding ->
                        aspect + finding.message() + " [" + finding.rule().id() + "]")
                .orElseGet(() -> aspect + "\"" + agreement.claimed().value() + "\" ← "
                        + agreement.bearer().map(bearers::of).orElse(""));
    }

    private static String place(Span span) {
        return span.file() + ":" + span.line() + ":" + span.column();
    }
}
