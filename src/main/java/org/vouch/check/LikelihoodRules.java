package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Judgement;
import org.vouch.content.Likelihood;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;
import org.vouch.text.NearestName;
import org.vouch.text.SentenceSplitter;

/** Whether a likelihood stands apart from a confidence, and all of a note's are words of one row of the scale. */
final class LikelihoodRules {
    private final Findings findings;

    LikelihoodRules(Findings findings) {
        this.findings = findings;
    }

    /** A sentence and where it stands; one of a front matter has the place of its whole text. */
    private record Placed(String text, List<Estimate> estimates, Span span) {

        static Placed of(String sentence, boolean isCited, Span span) {
            List<Estimate> estimates = Estimate.in(sentence);
            boolean isOwn = estimates.isEmpty() || !Estimate.isReported(SentenceWords.of(sentence), isCited);
            return new Placed(sentence, isOwn ? estimates : List.of(), span);
        }
    }

    void check(Note note) {
        List<Placed> sentences = Stream.concat(front(note), body(note.body())).toList();
        sentences.forEach(this::checkApart);
        note.judgements().stream()
                .flatMap(judgement -> judgement.likelihood().stream())
                .forEach(this::checkApart);
        checkRow(note, sentences);
        note.judgements().forEach(this::checkStep);
    }

    /** "It is likely that", of which the likelihood is "unlikely". */
    private void checkStep(Judgement judgement) {
        Optional<Likelihood> step = judgement.likelihood().flatMap(likelihood -> Likelihood.of(likelihood.value()));
        Wording text = judgement.text();
        step.ifPresent(own -> SentenceSplitter.sentences(text.value()).stream()
                .flatMap(sentence -> Placed.of(sentence, false, text.span(sentence)).estimates().stream()
                        .filter(estimate -> estimate.step() != own)
                        .map(estimate -> new Located<>(estimate, text.span(sentence))))
                .findFirst()
                .ifPresent(other -> findings.add(
                        Rule.MIXED_SCALES,
                        other.span(),
                        "the judgement says \"" + other.value().words() + "\", and its likelihood is \""
                                + judgement.likelihood().orElseThrow().value() + "\"",
                        "give the likelihood once: leave it out of the text, or write the same step")));
    }

    void check(Page page) {
        body(page.body()).forEach(this::checkApart);
    }

    private static Stream<Placed> front(Note note) {
        List<Wording> texts = new ArrayList<>();
        note.summary().ifPresent(texts::add);
        note.sourcing().ifPresent(texts::add);
        for (Judgement judgement : note.judgements()) {
            texts.add(judgement.text());
            judgement.confidence().flatMap(Judgement.Confidence::why).ifPresent(texts::add);
        }
        return texts.stream()
                .flatMap(text -> SentenceSplitter.sentences(text.value()).stream()
                        .map(sentence -> Placed.of(sentence, false, text.span(sentence))));
    }

    private static Stream<Placed> body(Body body) {
        return body.sentences().stream()
                .map(s -> Placed.of(s.text(), !s.citations().isEmpty(), s.span()));
    }

    private void checkApart(Placed sentence) {
        if (sentence.estimates().isEmpty()) {
            return;
        }
        ConfidencePhrase.in(SentenceWords.of(sentence.text()))
                .ifPresent(confidence -> findings.add(
                        Rule.LIKELIHOOD_WITH_CONFIDENCE,
                        sentence.span(),
                        "one sentence holds a likelihood, \""
                                + sentence.estimates().get(0).words() + "\", and a confidence, \""
                                + ShownWords.plain(confidence) + "\"",
                        "make two sentences: how likely the matter is, and how good the evidence is"));
    }

    private void checkApart(Located<String> likelihood) {
        if (ConfidencePhrase.in(SentenceWords.of(likelihood.value())).isPresent()) {
            findings.add(
                    Rule.LIKELIHOOD_WITH_CONFIDENCE,
                    likelihood.span(),
                    "the likelihood, " + ShownWords.quoted(likelihood.value()) + ", holds a confidence",
                    "give the level of confidence under confidence");
        }
    }

    /** The row is that of the first judgement, or of the first estimate where no judgement has one. */
    private void checkRow(Note note, List<Placed> sentences) {
        List<Located<Estimate>> estimates = new ArrayList<>();
        for (Judgement judgement : note.judgements()) {
            judgement.likelihood().flatMap(this::onScale).ifPresent(estimates::add);
        }
        sentences.forEach(s -> s.estimates().forEach(e -> estimates.add(new Located<>(e, s.span()))));
        if (estimates.isEmpty()) {
            return;
        }
        Located<Estimate> first = estimates.get(0);
        estimates.stream()
                .filter(estimate -> estimate.value().row() != first.value().row())
                .forEach(estimate -> findings.add(
                        Rule.MIXED_SCALES,
                        estimate.span(),
                        "\"" + estimate.value().words() + "\" is of another row of the scale than \""
                                + first.value().words() + "\" in line "
                                + first.span().line(),
                        "use the words of one row in a note: write \""
                                + estimate.value().otherWords() + "\""));
    }

    /** Returns the judgement's likelihood as a step of the scale, or reports that it is none. */
    private Optional<Located<Estimate>> onScale(Located<String> likelihood) {
        String words = likelihood.value();
        Optional<Likelihood> step = Likelihood.of(words);
        if (step.isPresent()) {
            return step.map(s -> likelihood.map(w -> new Estimate(s, s.row(w), w, 0, 0)));
        }
        List<String> scale = Stream.of(Likelihood.values())
                .flatMap(one -> one.words().stream())
                .toList();
        List<Estimate> inside = Estimate.in(SentenceWords.of(words));
        Optional<String> nearest = inside.isEmpty()
                ? NearestName.of(words, scale)
                : Optional.of(inside.get(0).words());
        findings.add(
                Rule.MIXED_SCALES,
                likelihood.span(),
                ShownWords.quoted(words) + " is no step of the scale of likelihood",
                nearest.map(near -> "nearest: \"" + near + "\"; the").orElse("the") + " steps are "
                        + Stream.of(Likelihood.values())
                                .map(one -> one.words().get(0))
                                .collect(Collectors.joining(", ")));
        return Optional.empty();
    }
}
