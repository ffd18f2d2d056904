package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.evidence.SourceText;
import org.vouch.language.Extent;
import org.vouch.language.QuotedWords;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Holds words that a claim puts between quotation marks against the words of its evidence, as strictly as a quotation. */
final class WordsAgreement implements AgreementRule {
    private static final String PUNCTUATION = ".,;:!?";

    /** So many words beside a place are looked at. */
    private static final int CONTEXT = 3;

    /** What was read last: many quoted words are looked for in one text. */
    private String text = "";

    private SourceText read = SourceText.of(text);

    @Override
    public List<Agreement> of(Claim claim) {
        List<Agreement> agreements = new ArrayList<>();
        for (Extent quoted : QuotedWords.in(claim.text())) {
            agreements.add(hold(claim, quoted));
        }
        QuotedWords.unclosed(claim.text())
                .map(quoted -> hold(claim, quoted))
                .filter(agreement -> !agreement.holds())
                .ifPresent(agreements::add);
        return agreements;
    }

    private Agreement hold(Claim claim, Extent quoted) {
        Located<String> words = claim.part(quoted.start(), quoted.end());
        List<Ground> having = claim.grounds()
                .distinct()
                .filter(ground -> stands(words.value(), ground.words()))
                .toList();
        if (having.isEmpty()) {
            return elsewhere(claim, words).orElseGet(() -> missing(claim, words));
        }
        Optional<Agreement> inserted = inserted(words);
        if (inserted.isPresent()) {
            return inserted.get();
        }
        SentenceWords around = SentenceWords.of(
                claim.text().substring(0, quoted.start()) + claim.text().substring(quoted.end()));
        boolean limited = around.hasAny(LimitWords.ALL);
        List<Optional<Diagnostic>> cuts =
                having.stream().map(ground -> cut(words, ground, limited)).toList();
        int whole = cuts.indexOf(Optional.<Diagnostic>empty());
        return whole < 0
                ? Agreement.broken(Aspect.WORDS, words, cuts.get(0).orElseThrow())
                : Agreement.of(
                        Aspect.WORDS,
                        words,
                        new Bearer.PassageWords(
                                having.get(whole).passage(), having.get(whole).words()));
    }

    /** "Has [not] accepted" is no quotation of "has accepted", wherever it stands. */
    private static Optional<Agreement> inserted(Located<String> words) {
        return Quotation.parse(words.value()) instanceof Quotation quotation
                ? InsertedWords.changing(quotation)
                        .map(
                                word -> Agreement.broken(
                                        Aspect.WORDS,
                                        words,
                                        Diagnostic.of(
                                                Rule.INSERTION_CHANGES_SENSE,
                                                words.span(),
                                                "the insertion in “" + words.value() + "” puts in \"" + word + "\"",
                                                "put in no more than who or what is meant; say the rest outside the quotation marks")))
                : Optional.empty();
    }

    /**
     * Returns what is wrong with words that leave out, stop right before or start right after one that limits them in the
     * passage, at each place where they stand there.
     *
     * @param limited whether the sentence around the words says itself what limits them
     */
    private Optional<Diagnostic> cut(Located<String> words, Ground ground, boolean limited) {
        Optional<Diagnostic> cut = Optional.empty();
        for (String form : List.of(words.value(), otherCase(words.value()))) {
            List<Place> places = Quotation.parse(form) instanceof Quotation quotation
                    ? read(ground.words()).find(quotation, Pins.NONE, CONTEXT)
                    : List.of();
            for (Place place : places) {
                Optional<Diagnostic> here =
                        hidden(words, place).or(() -> limited ? Optional.empty() : beside(words, ground, place));
                if (here.isEmpty()) {
                    return Optional.empty();
                }
                cut = here;
            }
        }
        return cut;
    }

    private static Optional<Diagnostic> hidden(Located<String> words, Place place) {
        return OmittedWords.hiding(place).stream()
                .findFirst()
                .map(hidden -> Diagnostic.of(
                        Rule.OMISSION_HIDES_LIMIT,
                        words.span(),
                        "the omission in “" + words.value() + "” leaves out \"" + hidden.word() + "\"",
                        hidden.inContext()));
    }

    private static Optional<Diagnostic> beside(Located<String> words, Ground ground, Place place) {
        return LimitWords.beside(place)
                .map(side -> Diagnostic.of(
                        Rule.QUOTE_TRUNCATED,
                        words.span(),
                        "“" + words.value() + "” " + side,
                        "quote or say the limit too; " + ground.passage().id() + " has: \"" + ground.words() + "\""));
    }

    /** The titles of the cited articles, and what facts quote in their statements, where it is held to their passages. */
    private Optional<Agreement> elsewhere(Claim claim, Located<String> words) {
        Stream<Bearer> titles = claim.grounds()
                .map(Ground::source)
                .distinct()
                .filter(source -> source.reference()
                        .title()
                        .filter(title -> stands(words.value(), title))
                        .isPresent())
                .map(Bearer.ArticleRecord::new);
        Stream<Bearer> facts = claim.facts().stream()
                .filter(fact -> QuotedWords.in(fact.statement().value()).stream()
                        .anyMatch(own -> stands(words.value(), own.words())))
                .map(Bearer.TiedFact::new);
        return Stream.concat(titles, facts)
                .map(bearer -> Agreement.of(Aspect.WORDS, words, bearer))
                .findFirst();
    }

    /** A mark that closes the author's own sentence may stand inside the quotation marks. */
    private boolean stands(String words, String text) {
        String bare = words;
        while (!bare.isEmpty() && PUNCTUATION.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return isFound(words, text) || !bare.equals(words) && isFound(bare, text);
    }

    /** The first letter may have the other case, as the author's sentence wants it. */
    private boolean isFound(String words, String text) {
        return Stream.of(words, otherCase(words))
                .map(Quotation::parse)
                .anyMatch(parsed -> parsed instanceof Quotation quotation
                        && read(text).find(quotation, Pins.NONE, 1).stream().anyMatch(place -> !place.cutsWord()));
    }

    private static String otherCase(String words) {
        if (words.isEmpty()) {
            return words;
        }
        char first = words.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return other + words.substring(1);
    }

    private Agreement missing(Claim claim, Located<String> words) {
        Optional<String> nearest = claim.grounds()
                .distinct()
                .flatMap(ground -> nearest(words.value(), ground).stream())
                .findFirst();
        return Agreement.broken(
                Aspect.WORDS,
                words,
                Diagnostic.of(
                        Rule.WORDS_NOT_IN_EVIDENCE,
                        words.span(),
                        "the words “" + words.value() + "” stand in " + AgreementRule.cited(claim),
                        nearest.orElse(AgreementRule.cite(claim, "a passage that has them")
                                + "; words that nobody said need no quotation marks")));
    }

    private Optional<String> nearest(String words, Ground ground) {
        return Quotation.parse(words) instanceof Quotation quotation
                ? read(ground.words())
                        .nearest(quotation)
                        .map(near -> near.describe()
                                .replace("(paragraph 1)", "(" + ground.passage().id() + ")"))
                : Optional.empty();
    }

    private SourceText read(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            read = SourceText.of(wanted);
        }
        return read;
    }
}
