package org.vouch.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Base;
import org.vouch.content.CheckedSource;
import org.vouch.content.CitedPassages;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Rights;
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Disclosure;
import org.vouch.evidence.Lock;
import org.vouch.evidence.Verdict;

/** Checks everything that concerns one source: its quotations, its lock, its root and how much of it is shown. */
final class SourceRules {
    private static final int FEWEST_CLOSED = 40;

    private final Source source;
    private final Settings.Limits limits;
    private final Optional<Base> base;
    private final OtherSources others;
    private final KnownPlaces known;
    private final Findings findings;

    SourceRules(
            Source source,
            Settings.Limits limits,
            Optional<Base> base,
            OtherSources others,
            KnownPlaces known,
            Findings findings) {
        this.source = source;
        this.limits = limits;
        this.base = base;
        this.others = others;
        this.known = known;
        this.findings = findings;
    }

    /**
     * What came of one source.
     *
     * @param source with the passages that were found
     * @param tally of the verdicts, one for each quotation: distinct place and words
     * @param cited the passage of each citation whose words were found
     * @param judged everything that was wanted of the source, found or not
     */
    record Outcome(CheckedSource source, Tally tally, CitedPassages.OfSource cited, List<JudgedPassage> judged) {

        /** Returns the same with what citations lead to as it was before, where that is equal. */
        Outcome keeping(CitedPassages.OfSource before) {
            return before.isSame(cited) ? new Outcome(source, tally, before, judged) : this;
        }
    }

    Outcome check(List<WantedPassage> wanted) {
        Footing footing = footing();
        QuotationRules rules = new QuotationRules(footing, limits.contextWords(), others, known, findings);
        List<QuotationRules.Judged> judged = wanted.stream().map(rules::judge).toList();
        List<QuotationRules.Judged> found =
                judged.stream().filter(j -> j.place().isPresent()).toList();
        new LockRules(source, limits.contextWords(), findings).check(footing, judged);
        Disclosure disclosure = disclosure(footing, found);
        checkDisclosure(disclosure);
        PassageList passages = new PassageList(source, footing.verdict(), found);
        if (source.article() instanceof Source.AtHand article) {
            article.text().tokens().endSearch();
        }
        CheckedSource checked = new CheckedSource(
                source,
                disclosure.total(),
                disclosure.opened(),
                source.article() instanceof Source.AtHand,
                passages.inArticleOrder());
        return new Outcome(
                checked,
                Tally.of(verdicts(passages, judged)),
                new CitedPassages.OfSource(source, passages.byCitation()),
                outcomes(judged));
    }

    private static List<JudgedPassage> outcomes(List<QuotationRules.Judged> judged) {
        return judged.stream()
                .map(j -> new JudgedPassage(j.wanted(), j.verdict()))
                .toList();
    }

    /** One verdict for each quotation that was found and for each that was not, however often it is cited. */
    private static List<Verdict> verdicts(PassageList passages, List<QuotationRules.Judged> judged) {
        List<Verdict> verdicts = new ArrayList<>(passages.verdicts());
        Set<String> missing = new HashSet<>();
        for (QuotationRules.Judged j : judged) {
            if (j.place().isEmpty() && missing.add(j.wanted().exact().value())) {
                verdicts.add(j.verdict());
            }
        }
        return verdicts;
    }

    /** A root that differs from the base's proves nothing, unless the article itself is at hand to prove it. */
    private Footing footing() {
        Footing footing = Footing.of(source);
        if (base.isEmpty() || footing instanceof Footing.None) {
            return footing;
        }
        String revision = base.get().revision();
        Map<String, String> roots = base.get().rootsOf(source);
        if (roots.isEmpty()) {
            reportNew(revision);
        }
        boolean isArchived = footing instanceof Footing.ByArticle && source.rights() == Rights.EXCERPTS;
        String root = footing.evidence().root().hex();
        Optional<String> other = roots.keySet().stream()
                .filter(name -> !isArchived && !roots.get(name).equals(root))
                .findFirst();
        if (other.isEmpty()) {
            return footing;
        }
        boolean isRenamed = !other.get().equals(source.id().value());
        reportRoot(isRenamed ? other.get() + " in " + revision : revision);
        return new Footing.None(Verdict.UNPROVEN, "its root was changed", false);
    }

    private void reportNew(String revision) {
        findings.add(
                Rule.ROOT_NEW,
                Span.wholeFile(source.file()),
                revision + " has no root of " + source.id() + ", so nobody has vouched for this one yet",
                "before it is merged, somebody else locks the article from another copy and compares the roots");
    }

    /** @param other what has another root, for example {@code origin/main} or {@code gazette in origin/main} */
    private void reportRoot(String other) {
        if (source.article() instanceof Source.AtHand text) {
            findings.add(
                    Rule.ROOT_CHANGED,
                    Span.wholeFile(text.file()),
                    "the text of " + source.id() + " is not that of " + other,
                    "whoever holds the article compares both texts with it");
        } else if (source.seal() instanceof Source.Sealed sealed) {
            findings.add(
                    Rule.ROOT_CHANGED,
                    new Span(sealed.file(), 4, 1, 4, 1),
                    "the root of " + source.id() + " is not that of " + other + ", and no article is at hand",
                    "whoever holds the article runs: vouch check --base "
                            + base.orElseThrow().revision());
        }
    }

    private Disclosure disclosure(Footing footing, List<QuotationRules.Judged> found) {
        if (footing instanceof Footing.None) {
            return new Disclosure(0, 0);
        }
        return Lock.disclosure(
                footing.evidence(),
                found.stream().map(j -> j.place().orElseThrow()).toList());
    }

    private void checkDisclosure(Disclosure disclosure) {
        if (source.rights() == Rights.FULL || disclosure.opened() == 0) {
            return;
        }
        if (disclosure.share() > limits.disclosure()) {
            findings.add(
                    Rule.DISCLOSURE_LIMIT,
                    Span.wholeFile(source.file()),
                    String.format(
                            Locale.ROOT,
                            "%.1f %% of %s is shown, context included; the limit is %.1f %%",
                            100 * disclosure.share(),
                            source.id(),
                            100 * limits.disclosure()),
                    "quote fewer or shorter passages of it");
        } else if (disclosure.closed() < FEWEST_CLOSED) {
            findings.add(
                    Rule.DISCLOSURE_LIMIT,
                    Span.wholeFile(source.file()),
                    "only " + disclosure.closed() + " tokens of " + source.id()
                            + " are not shown, so they can be guessed;" + " at least " + FEWEST_CLOSED
                            + " must stay closed",
                    "quote fewer or shorter passages of it");
        }
    }
}
