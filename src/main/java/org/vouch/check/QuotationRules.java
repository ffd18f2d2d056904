package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Citation;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Verdict;
import org.vouch.text.Context;
import org.vouch.text.Fragment;
import org.vouch.text.Mistake;
import org.vouch.text.NearMiss;
import org.vouch.text.ParsedQuotation;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Looks for one wanted passage in what is at hand of its source and judges the place where it stands. */
final class QuotationRules {
    private static final int MOST_HINTS = 500;

    private final Footing footing;
    private final int contextWords;
    private final OtherSources others;
    private final KnownPlaces known;
    private final Findings findings;
    private int hints;

    /** @param known of the same footing and the same number of words */
    QuotationRules(Footing footing, int contextWords, OtherSources others, KnownPlaces known, Findings findings) {
        this.footing = footing;
        this.contextWords = contextWords;
        this.others = others;
        this.known = known;
        this.findings = findings;
    }

    /**
     * What became of a wanted passage.
     *
     * @param quotation absent where the words cannot be read as a quotation
     * @param place absent unless the words were found
     */
    record Judged(WantedPassage wanted, Verdict verdict, Optional<Quotation> quotation, Optional<Place> place) {}

    Judged judge(WantedPassage wanted) {
        Optional<KnownPlaces.Found> before = known.get(wanted);
        if (before.isPresent()) {
            return new Judged(
                    wanted,
                    footing.verdict(),
                    Optional.of(before.get().quotation()),
                    Optional.of(before.get().place()));
        }
        int findingsBefore = findings.count();
        Judged judged = judgeAnew(wanted);
        if (judged.place().isPresent() && findings.count() == findingsBefore) {
            known.put(wanted, judged.quotation().orElseThrow(), judged.place().orElseThrow());
        }
        return judged;
    }

    private Judged judgeAnew(WantedPassage wanted) {
        ParsedQuotation parsed = Quotation.parse(wanted.exact().value());
        if (parsed instanceof ParsedQuotation.Mistaken mistaken) {
            mistaken.mistakes().forEach(mistake -> reportMistake(wanted, mistake));
            return new Judged(wanted, Verdict.UNREADABLE, Optional.empty(), Optional.empty());
        }
        Quotation quotation = (Quotation) parsed;
        reportInsertion(wanted, quotation);
        if (footing instanceof Footing.None none) {
            return none(wanted, quotation, none);
        }
        return found(wanted, quotation);
    }

    private Judged found(WantedPassage wanted, Quotation quotation) {
        List<Place> all = footing.evidence().find(quotation, pins(wanted), contextWords);
        if (all.isEmpty()) {
            return missing(wanted, quotation);
        }
        List<Place> places = all.stream().filter(place -> !place.cutsWord()).toList();
        if (places.isEmpty()) {
            reportCut(wanted, all.get(0));
            return new Judged(wanted, Verdict.NOT_FOUND, Optional.of(quotation), Optional.empty());
        }
        if (places.size() > 1) {
            reportAmbiguous(wanted, places);
        }
        Place place = places.get(0);
        reportOmission(wanted, place);
        reportTruncation(wanted, place);
        reportSentence(wanted, place);
        return new Judged(wanted, footing.verdict(), Optional.of(quotation), Optional.of(place));
    }

    private Judged missing(WantedPassage wanted, Quotation quotation) {
        Optional<String> hint = hint(wanted, quotation);
        if (footing instanceof Footing.ByLock) {
            report(
                    Rule.QUOTE_UNPROVEN,
                    wanted,
                    words(wanted) + " is in no valid opening of the lock of " + id(wanted),
                    hint.or(() -> Optional.of(lockRemedy(wanted))));
            return new Judged(wanted, Verdict.UNPROVEN, Optional.of(quotation), Optional.empty());
        }
        if (isBoilerplate(wanted, quotation)) {
            report(
                    Rule.QUOTE_FROM_BOILERPLATE,
                    wanted,
                    words(wanted) + " stands in " + id(wanted) + " only in what was left out of the article",
                    Optional.of(
                            "quote the article itself, or change the record's cleaning where it left out too much"));
        } else {
            report(Rule.QUOTE_NOT_FOUND, wanted, words(wanted) + " is not in " + id(wanted), hint);
        }
        return new Judged(wanted, Verdict.NOT_FOUND, Optional.of(quotation), Optional.empty());
    }

    /**
     * Returns where the words stand instead, or what comes nearest; nothing where words are open without context, and
     * nothing after so many words of one source that a hint for each would take long.
     */
    private Optional<String> hint(WantedPassage wanted, Quotation quotation) {
        if (hints++ >= MOST_HINTS) {
            return Optional.empty();
        }
        Optional<NearMiss> near = footing.evidence().nearest(quotation);
        if (near.filter(miss -> miss.kind() == NearMiss.Kind.ELSEWHERE).isPresent()) {
            boolean isPinned =
                    !footing.evidence().find(quotation, Pins.NONE, contextWords).isEmpty();
            return near.filter(miss -> isPinned).map(NearMiss::describe);
        }
        return others.have(quotation, wanted.source())
                .map(source -> source + " has these words")
                .or(() -> near.map(NearMiss::describe));
    }

    private Judged none(WantedPassage wanted, Quotation quotation, Footing.None none) {
        report(
                Rule.QUOTE_UNPROVEN,
                wanted,
                words(wanted) + " cannot be shown to stand in " + id(wanted) + ": " + none.why(),
                none.isMendedByLock() ? Optional.of(lockRemedy(wanted)) : Optional.empty());
        return new Judged(wanted, none.verdict(), Optional.of(quotation), Optional.empty());
    }

    private boolean isBoilerplate(WantedPassage wanted, Quotation quotation) {
        return wanted.source().article() instanceof Source.AtHand article
                && article.boilerplate()
                        .map(left -> left.find(quotation, Pins.NONE, contextWords))
                        .filter(places -> !places.isEmpty())
                        .isPresent();
    }

    private void reportMistake(WantedPassage wanted, Mistake mistake) {
        String message = words(wanted) + " cannot be read as a quotation: " + mistake.message();
        if (mistake.kind() == Mistake.Kind.HIDDEN_CHARACTER) {
            reportHidden(wanted, message);
        } else {
            report(Rule.INVALID_CITATION, wanted, message, Optional.empty());
        }
    }

    /** When a file is read only its first hidden characters are reported, each where it stands. */
    private void reportHidden(WantedPassage wanted, String message) {
        places(wanted)
                .filter(span -> !findings.has(Rule.HIDDEN_CHARACTER, span))
                .forEach(span -> findings.add(Rule.HIDDEN_CHARACTER, span, message));
    }

    private void reportCut(WantedPassage wanted, Place place) {
        report(
                Rule.QUOTE_CUTS_WORD,
                wanted,
                words(wanted) + " begins or ends inside a word or a number of " + id(wanted),
                Optional.of("the article has: \"" + inContext(place) + "\" (paragraph " + place.paragraph() + ")"));
    }

    private void reportAmbiguous(WantedPassage wanted, List<Place> places) {
        List<String> paragraphs = places.stream()
                .map(place -> String.valueOf(place.paragraph()))
                .distinct()
                .toList();
        report(
                Rule.QUOTE_AMBIGUOUS,
                wanted,
                "%s stands %d times in %s, in %s %s"
                        .formatted(
                                words(wanted),
                                places.size(),
                                id(wanted),
                                paragraphs.size() == 1 ? "paragraph" : "paragraphs",
                                String.join(", ", paragraphs)),
                Optional.of(pinning(wanted, paragraphs)));
    }

    private static String pinning(WantedPassage wanted, List<String> paragraphs) {
        if (wanted.named().isPresent()) {
            return paragraphs.size() == 1
                    ? "pin it by prefix or suffix, or quote more words"
                    : "pin it by prefix, suffix or paragraph, or quote more words";
        }
        return paragraphs.size() == 1
                ? "quote more words"
                : "quote more words, or add the locator \"para. " + paragraphs.get(0) + "\" after them";
    }

    private void reportInsertion(WantedPassage wanted, Quotation quotation) {
        InsertedWords.changing(quotation)
                .ifPresent(word -> report(
                        Rule.INSERTION_CHANGES_SENSE,
                        wanted,
                        "the insertion in " + words(wanted) + " puts in \"" + word + "\"",
                        Optional.of("put in no more than who or what is meant; say the rest outside the quotation")));
    }

    private void reportOmission(WantedPassage wanted, Place place) {
        OmittedWords.hiding(place)
                .forEach(hidden -> report(
                        Rule.OMISSION_HIDES_LIMIT,
                        wanted,
                        "the omission in " + words(wanted) + " leaves out \"" + hidden.word() + "\"",
                        Optional.of(hidden.inContext())));
    }

    private void reportTruncation(WantedPassage wanted, Place place) {
        String end = place.fragments().get(place.fragments().size() - 1).text();
        LimitWords.following(end, place.after().tokens())
                .ifPresent(word -> report(
                        Rule.QUOTE_TRUNCATED,
                        wanted,
                        words(wanted) + " stops right before \"" + word + "\"",
                        Optional.of(
                                "the article goes on: \"" + place.after().text().strip() + "\"")));
        LimitWords.preceding(place.before().tokens())
                .ifPresent(word -> report(
                        Rule.QUOTE_TRUNCATED,
                        wanted,
                        words(wanted) + " starts right after \"" + word + "\"",
                        Optional.of(
                                "the article begins: \"" + place.before().text().strip() + "\"")));
    }

    /** Of the sentence in the article more is seen where that is at hand. */
    private void reportSentence(WantedPassage wanted, Place place) {
        if (footing instanceof Footing.ByArticle article) {
            SentenceAround.takesBack(place, article.text().tokens())
                    .ifPresent(how -> report(
                            Rule.QUOTE_TRUNCATED,
                            wanted,
                            words(wanted) + " " + how,
                            Optional.of("quote the whole sentence, or say what it asks or supposes")));
        }
    }

    private static String inContext(Place place) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : place.fragments()) {
            text.append(text.isEmpty() ? "" : " … ").append(within(fragment));
        }
        return text.toString();
    }

    private static String within(Fragment fragment) {
        Context before = fragment.before();
        Context after = fragment.after();
        return (before.text() + fragment.text() + after.text()).strip();
    }

    static Pins pins(WantedPassage wanted) {
        return new Pins(wanted.prefix(), wanted.suffix(), wanted.paragraph());
    }

    private void report(Rule rule, WantedPassage wanted, String message, Optional<String> hint) {
        places(wanted).forEach(span -> findings.add(rule, span, message, hint));
    }

    /** Returns each place where the words are written: one in a record, else every quotation of them. */
    private static Stream<Span> places(WantedPassage wanted) {
        return wanted.named().isPresent()
                ? Stream.of(wanted.exact().span())
                : wanted.citations().stream()
                        .map(Citation::words)
                        .filter(Citation.Quoted.class::isInstance)
                        .map(words -> ((Citation.Quoted) words).exact().span());
    }

    private static String words(WantedPassage wanted) {
        return "\"" + wanted.exact().value() + "\"";
    }

    private static String id(WantedPassage wanted) {
        return wanted.source().id().value();
    }

    private static String lockRemedy(WantedPassage wanted) {
        return "whoever holds the article runs: vouch lock " + id(wanted);
    }
}
