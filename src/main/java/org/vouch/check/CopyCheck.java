package org.vouch.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vouch.content.Briefing;
import org.vouch.content.Rights;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.Root;
import org.vouch.evidence.SourceText;

/**
 * Holds what a briefing quotes from one source to somebody's own copy of the article, by the rules of every check. What
 * the project itself has of the article takes no part, but for the root to which the copy's is compared.
 */
public final class CopyCheck {
    /** What a copy can show. What a briefing's settings or acceptances soften is told all the same. */
    private static final Set<Rule> TOLD = EnumSet.of(
            Rule.QUOTE_NOT_FOUND,
            Rule.QUOTE_CUTS_WORD,
            Rule.QUOTE_FROM_BOILERPLATE,
            Rule.OMISSION_HIDES_LIMIT,
            Rule.INSERTION_CHANGES_SENSE,
            Rule.HIDDEN_CHARACTER,
            Rule.INVALID_CITATION);

    private final Briefing briefing;
    private final Source source;
    private final SourceText document;
    private final Optional<Root> root;

    private CopyCheck(Briefing briefing, Source source, SourceText document) {
        this.briefing = briefing;
        this.source = source;
        this.document = document;
        this.root = root(source);
    }

    /**
     * What a copy shows.
     *
     * @param copy the reading of it that was taken for the article
     * @param root the source's; absent where the project has none that can be read
     * @param quotations distinct words and places that the briefing quotes from the source
     * @param found how many of them stand in the copy
     * @param findings sorted; one at least for each that was not found, and for each that an omission or an insertion falsifies
     */
    public record Outcome(SourceText copy, Optional<Root> root, int quotations, int found, List<Diagnostic> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }

        /** Returns whether the copy is the very text from which the source's root was made. */
        public boolean isSameText() {
            return root.filter(copy.root()::equals).isPresent();
        }

        /** Returns whether the copy bears out all that is quoted; another text of which nothing is quoted shows nothing. */
        public boolean isBorneOut() {
            return findings.isEmpty() && (isSameText() || quotations > 0);
        }
    }

    /**
     * Looks for everything quoted in the reading that has the source's root; where none has, in each that takes an article
     * out of the document, or else in the document, and returns what is found in the one that has most.
     *
     * @param readings at least one
     * @param document all of the document, what is left out of the article included; may be one of the readings
     */
    public static Outcome of(Briefing briefing, Source source, List<SourceText> readings, SourceText document) {
        CopyCheck check = new CopyCheck(briefing, source, document);
        Optional<SourceText> same = readings.stream().filter(check::isSameText).findFirst();
        if (same.isPresent()) {
            return check.outcome(same.get());
        }
        List<SourceText> articles =
                readings.stream().filter(reading -> reading != document).toList();
        return (articles.isEmpty() ? readings : articles)
                .stream()
                        .map(check::outcome)
                        .max(Comparator.comparingInt(Outcome::found))
                        .orElseThrow();
    }

    private boolean isSameText(SourceText copy) {
        return root.filter(copy.root()::equals).isPresent();
    }

    /** A text that is published in full needs no lock: its root is its own. */
    private static Optional<Root> root(Source source) {
        if (source.rights() == Rights.FULL) {
            return source.article() instanceof Source.AtHand published
                    ? Optional.of(published.text().root())
                    : Optional.empty();
        }
        return source.seal() instanceof Source.Sealed sealed
                        && sealed.reading() instanceof ReadLock.Readable readable
                        && readable.lock().source().equals(source.id().value())
                ? Optional.of(readable.lock().root())
                : Optional.empty();
    }

    private Outcome outcome(SourceText copy) {
        Source held = source.with(new Source.AtHand("", copy, Optional.of(document)), new Source.Unsealed());
        boolean isSameText = isSameText(copy);
        List<WantedPassage> wanted = WantedPassage.bySource(briefing).get(source.id()).stream()
                .map(passage -> in(held, passage, isSameText))
                .toList();
        Findings findings = new Findings();
        Tally tally = new SourceRules(
                        held,
                        briefing.settings().limits(),
                        Optional.empty(),
                        OtherSources.none(),
                        new KnownPlaces(),
                        findings)
                .check(wanted)
                .tally();
        return new Outcome(
                copy,
                root,
                tally.all(),
                tally.verified() + tally.proven(),
                findings.all().stream()
                        .filter(finding -> TOLD.contains(finding.rule()))
                        .map(CopyCheck::told)
                        .sorted(Diagnostic.ORDER)
                        .distinct()
                        .toList());
    }

    /** In another text paragraphs may have other numbers: the words are looked for in all of them. */
    private static WantedPassage in(Source held, WantedPassage passage, boolean isSameText) {
        return new WantedPassage(
                held,
                passage.named(),
                passage.exact(),
                passage.prefix(),
                passage.suffix(),
                isSameText ? passage.paragraph() : OptionalInt.empty(),
                passage.citations());
    }

    /** What the author of a briefing can do about words from a menu, somebody with a copy cannot. */
    private static Diagnostic told(Diagnostic finding) {
        return finding.rule() == Rule.QUOTE_FROM_BOILERPLATE
                ? new Diagnostic(
                        finding.rule(),
                        finding.severity(),
                        finding.span(),
                        finding.message(),
                        Optional.of("look in the document whether they belong to the article"))
                : finding;
    }
}
