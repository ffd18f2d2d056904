package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.content.Body;
import org.vouch.content.Fact;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Span;

/**
 * Finds likelihoods that are put on what the articles document: a judgement or a clause that says no more than a fact that
 * it is tied to, where that fact is an event, reported, and held up by words that assert it.
 */
final class PastRules {
    /** Words at which a clause ends. */
    private static final Set<String> BETWEEN = Set.of(
            "but",
            "because",
            "since",
            "although",
            "though",
            "while",
            "whereas",
            "given",
            "if",
            "and",
            "or",
            "which",
            "who",
            "so",
            "when",
            "unless");

    /** A clause is followed so many words from its estimate, so that an endless sentence costs no more than a long one. */
    private static final int LONGEST_CLAUSE = 60;

    private final DocumentedFacts facts;
    private final Findings findings;

    PastRules(DocumentedFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check(Note note) {
        note.judgements().forEach(this::checkJudgement);
        check(note.body());
    }

    private void checkJudgement(Judgement judgement) {
        if (judgement.likelihood().isEmpty()) {
            return;
        }
        SentenceWords text = SentenceWords.of(judgement.text().value());
        PastMatter matter = PastMatter.of(text, 0, text.size(), 0, 0);
        judgement.restsOn().stream()
                .flatMap(id -> facts.get(id.value()).stream())
                .filter(fact -> matter.isSaidBy(statement(fact)))
                .findFirst()
                .ifPresent(fact -> report(
                        judgement.likelihood().get().span(),
                        judgement.likelihood().get().value(),
                        fact));
    }

    void check(Body body) {
        for (Body.Sentence sentence : body.sentences()) {
            List<Estimate> estimates = Estimate.in(sentence.text());
            if (!estimates.isEmpty()) {
                checkSentence(body, sentence, estimates);
            }
        }
    }

    private void checkSentence(Body body, Body.Sentence sentence, List<Estimate> estimates) {
        SentenceWords words = SentenceWords.of(sentence.text());
        List<Fact> tied = tied(body, sentence);
        if (!tied.isEmpty() && !Estimate.isReported(words, !sentence.citations().isEmpty())) {
            estimates.forEach(estimate -> checkClause(words, estimate, sentence.span(), tied));
        }
    }

    private void checkClause(SentenceWords words, Estimate estimate, Span span, List<Fact> tied) {
        PastMatter matter = clause(words, estimate);
        tied.stream()
                .filter(fact -> matter.isSaidBy(statement(fact)))
                .findFirst()
                .ifPresent(fact -> report(span, estimate.words(), fact));
    }

    /** "It is likely that CLAUSE", or the clause in which the estimate stands; "likely to" looks ahead without "have". */
    private static PastMatter clause(SentenceWords words, Estimate estimate) {
        int that = IntStream.range(estimate.to(), estimate.to() + 3)
                .filter(i -> words.at(i).equals("that"))
                .findFirst()
                .orElse(-1);
        if (that >= 0) {
            return PastMatter.of(words, that + 1, end(words, that + 2), 0, 0);
        }
        boolean isAhead = words.at(estimate.to()).equals("to")
                && !words.at(estimate.to() + 1).equals("have");
        int start = estimate.from();
        while (start > Math.max(0, estimate.from() - LONGEST_CLAUSE) && !isBreak(words, start)) {
            start--;
        }
        int end = isAhead ? start : end(words, estimate.to());
        return PastMatter.of(words, start, end, estimate.from(), estimate.to());
    }

    private static int end(SentenceWords words, int from) {
        int end = from;
        while (end < Math.min(words.size(), from + LONGEST_CLAUSE) && !isBreak(words, end)) {
            end++;
        }
        return Math.min(end, words.size());
    }

    private static boolean isBreak(SentenceWords words, int i) {
        return words.words().get(i).afterBreak() || BETWEEN.contains(words.at(i));
    }

    private List<Fact> tied(Body body, Body.Sentence sentence) {
        List<Fact> tied = new ArrayList<>();
        for (int link : sentence.links()) {
            if (body.links().get(link).target() instanceof Body.FactTarget target) {
                facts.get(target.fact().value()).ifPresent(tied::add);
            }
        }
        for (int group : sentence.citations()) {
            body.citations().get(group).citations().forEach(citation -> tied.addAll(facts.heldUpBy(citation)));
        }
        return tied;
    }

    private static PastMatter statement(Fact fact) {
        return PastMatter.of(SentenceWords.of(fact.statement().value()));
    }

    private void report(Span span, String likelihood, Fact fact) {
        findings.add(
                Rule.LIKELIHOOD_ON_PAST,
                span,
                ShownWords.quoted(likelihood) + " is put on " + fact.id().value()
                        + ", which the articles report as done",
                "say it without a likelihood; if the articles leave it in doubt, change the fact's status");
    }
}
