package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Verdict;
import org.vouch.text.Context;
import org.vouch.text.Fragment;
import org.vouch.text.NearMiss;
import org.vouch.text.ParsedQuotation;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Looks for one wanted passage in what is at hand of its source and judges the place where it stands. */
final class QuotationRules {
    private final Footing footing;
    private final int contextWords;
    private final Findings findings;

    QuotationRules(Footing footing, int contextWords, Findings findings) {
        this.footing = footing;
        this.contextWords = contextWords;
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
        String exact = wanted.exact().value();
        ParsedQuotation parsed = Quotation.parse(exact);
        if (parsed instanceof ParsedQuotation.Mistaken mistaken) {
            mistaken.mistakes()
                    .forEach(mistake -> findings.add(
                            Rule.INVALID_CITATION,
                            span(wanted),
                            "\"" + exact + "\" cannot be read as a quotation: " + mistake.message()));
            return new Judged(wanted, Verdict.UNREADABLE, Optional.empty(), Optional.empty());
        }
        Quotation quotation = (Quotation) parsed;
        if (footing instanceof Footing.None none) {
            return none(wanted, quotation, none);
        }
        return found(wanted, quotation);
    }

    private Judged found(WantedPassage wanted, Quotation quotation) {
        List<Place> places = footing.evidence().find(quotation, pins(wanted), contextWords);
        if (places.isEmpty()) {
            return missing(wanted, quotation);
        }
        Place place = places.get(0);
        if (place.cutsWord()) {
            reportCut(wanted, place);
            return new Judged(wanted, Verdict.NOT_FOUND, Optional.of(quotation), Optional.empty());
        }
        if (places.size() > 1) {
            reportAmbiguous(wanted, places);
        }
        reportOmission(wanted, place);
        reportTruncation(wanted, place);
        return new Judged(wanted, footing.verdict(), Optional.of(quotation), Optional.of(place));
    }

    private Judged missing(WantedPassage wanted, Quotation quotation) {
        Optional<String> hint = footing.evidence().nearest(quotation).map(NearMiss::describe);
        if (footing instanceof Footing.ByLock) {
            findings.add(
                    Rule.QUOTE_UNPROVEN,
                    span(wanted),
                    words(wanted) + " is in no valid opening of the lock of " + id(wanted),
                    hint.isPresent() ? hint : Optional.of(lockRemedy(wanted)));
            return new Judged(wanted, Verdict.UNPROVEN, Optional.of(quotation), Optional.empty());
        }
        if (isBoilerplate(wanted, quotation)) {
            findings.add(
                    Rule.QUOTE_FROM_BOILERPLATE,
                    span(wanted),
                    words(wanted) + " stands in " + id(wanted) + " only in what was left out of the article",
                    "quote the article itself, or change the record's cleaning where it left out too much");
        } else {
            findings.add(Rule.QUOTE_NOT_FOUND, span(wanted), words(wanted) + " is not in " + id(wanted), hint);
        }
        return new Judged(wanted, Verdict.NOT_FOUND, Optional.of(quotation), Optional.empty());
    }

    private Judged none(WantedPassage wanted, Quotation quotation, Footing.None none) {
        findings.add(
                Rule.QUOTE_UNPROVEN,
                span(wanted),
                words(wanted) + " cannot be shown to stand in " + id(wanted) + ": " + none.why(),
                none.verdict() == Verdict.UNREADABLE ? Optional.empty() : Optional.of(lockRemedy(wanted)));
        return new Judged(wanted, none.verdict(), Optional.of(quotation), Optional.empty());
    }

    private boolean isBoilerplate(WantedPassage wanted, Quotation quotation) {
        return wanted.source().article() instanceof Source.AtHand article
                && article.boilerplate()
                        .map(left -> left.find(quotation, Pins.NONE, contextWords))
                        .filter(places -> !places.isEmpty())
                        .isPresent();
    }

    private void reportCut(WantedPassage wanted, Place place) {
        findings.add(
                Rule.QUOTE_CUTS_WORD,
                span(wanted),
                words(wanted) + " begins or ends inside a word or a number of " + id(wanted),
                "the article has: \"" + inContext(place) + "\" (paragraph " + place.paragraph() + ")");
    }

    private void reportAmbiguous(WantedPassage wanted, List<Place> places) {
        List<Integer> paragraphs =
                places.stream().map(Place::paragraph).distinct().toList();
        findings.add(
                Rule.QUOTE_AMBIGUOUS,
                span(wanted),
                "%s stands %d times in %s, in %s %s"
                        .formatted(
                                words(wanted),
                                places.size(),
                                id(wanted),
                                paragraphs.size() == 1 ? "paragraph" : "paragraphs",
                                String.join(
                                        ", ",
                                        paragraphs.stream().map(String::valueOf).toList())),
                wanted.named().isPresent()
                        ? "pin it by prefix, suffix or paragraph, or quote more words"
                        : "quote more words, or add the locator \"para. " + place(places) + "\" after them");
    }

    private static int place(List<Place> places) {
        return places.get(0).paragraph();
    }

    private void reportOmission(WantedPassage wanted, Place place) {
        List<Fragment> fragments = place.fragments();
        for (int i = 1; i < fragments.size(); i++) {
            Fragment left = fragments.get(i - 1);
            Fragment right = fragments.get(i);
            int gap = right.run().first() - left.run().end();
            List<String> after = left.after().tokens();
            List<String> before = right.before().tokens();
            Optional<String> limit = LimitWords.leftOut(after.subList(0, Math.min(gap, after.size())))
                    .or(() -> LimitWords.leftOut(before.subList(Math.max(0, before.size() - gap), before.size())));
            limit.ifPresent(word -> findings.add(
                    Rule.OMISSION_HIDES_LIMIT,
                    span(wanted),
                    "the omission in " + words(wanted) + " leaves out \"" + word + "\"",
                    "the article has: \"" + left.text() + left.after().text() + " … "
                            + right.before().text() + right.text() + "\" (paragraph " + left.paragraph() + ")"));
        }
    }

    private void reportTruncation(WantedPassage wanted, Place place) {
        LimitWords.following(place.after().tokens())
                .ifPresent(word -> findings.add(
                        Rule.QUOTE_TRUNCATED,
                        span(wanted),
                        words(wanted) + " stops right before \"" + word + "\"",
                        "the article goes on: \"" + place.after().text().strip() + "\""));
        LimitWords.preceding(place.before().tokens())
                .ifPresent(word -> findings.add(
                        Rule.QUOTE_TRUNCATED,
                        span(wanted),
                        words(wanted) + " starts right after \"" + word + "\"",
                        "the article begins: \"" + place.before().text().strip() + "\""));
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

    private static Span span(WantedPassage wanted) {
        return wanted.exact().span();
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
