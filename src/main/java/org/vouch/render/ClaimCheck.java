package org.vouch.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedPassage;

/**
 * What of one claim was compared with what it rests on.
 *
 * @param kind the key of what the claim is: {@code sentence}, {@code summary}, {@code judgement} or {@code fact}
 * @param text the claim
 */
record ClaimCheck(String kind, String text, List<Compared> compared) {
    /** These concern the claim as a whole; the others are words of it. */
    private static final Set<Aspect> WHOLE = Set.of(Aspect.MANNER, Aspect.SPEAKER, Aspect.HEADLINE);

    /**
     * One thing that was compared.
     *
     * @param aspect what it is, in words
     * @param claimed the words of the claim; absent where the whole claim is meant
     * @param bearer what bears them out, in words
     * @param quoted the article's words that do; absent where something else does
     * @param address where that can be read; absent where it has no page
     */
    record Compared(
            String aspect,
            Optional<String> claimed,
            String bearer,
            Optional<String> quoted,
            Optional<String> address) {}

    static ClaimCheck of(Library library, CheckedClaim claim) {
        List<Compared> compared = claim.agreements().stream()
                .flatMap(agreement -> agreement.bearer().map(bearer -> compared(library, agreement, bearer)).stream())
                .toList();
        return new ClaimCheck(Keys.of(claim.kind()), claim.words().value().strip(), compared);
    }

    private static Compared compared(Library library, Agreement agreement, Bearer bearer) {
        Words words = library.words();
        return new Compared(
                words.of("aspect", agreement.aspect()),
                Optional.of(agreement.claimed().value()).filter(claimed -> !WHOLE.contains(agreement.aspect())),
                borne(library, bearer),
                bearer instanceof Bearer.PassageWords passage ? Optional.of(passage.words()) : Optional.empty(),
                address(library, bearer));
    }

    private static String borne(Library library, Bearer bearer) {
        Words words = library.words();
        if (bearer instanceof Bearer.PassageWords) {
            return words.say("borne.words");
        }
        if (bearer instanceof Bearer.Speaker) {
            return words.say("borne.speaker");
        }
        if (bearer instanceof Bearer.QuotationMarks) {
            return words.say("borne.marks");
        }
        if (bearer instanceof Bearer.SpeakerRecord) {
            return words.say("borne.said-by");
        }
        if (bearer instanceof Bearer.PassageNote) {
            return words.say("borne.note");
        }
        if (bearer instanceof Bearer.ArticleDate article) {
            return words.say("borne.date", library.dates().inWords(article.date()));
        }
        if (bearer instanceof Bearer.ArticleRecord) {
            return words.say("borne.record");
        }
        if (bearer instanceof Bearer.TiedFact) {
            return words.say("borne.fact");
        }
        if (bearer instanceof Bearer.AsOf asOf) {
            return words.say("borne.as-of", library.dates().inWords(asOf.date()));
        }
        return words.say("borne.calculated", ((Bearer.Calculated) bearer).calculation());
    }

    private static Optional<String> address(Library library, Bearer bearer) {
        if (bearer instanceof Bearer.PassageWords words) {
            return Optional.of(address(library, words.passage()));
        }
        if (bearer instanceof Bearer.Speaker speaker) {
            return Optional.of(address(library, speaker.passage()));
        }
        if (bearer instanceof Bearer.QuotationMarks marks) {
            return Optional.of(address(library, marks.passage()));
        }
        if (bearer instanceof Bearer.SpeakerRecord speaker) {
            return Optional.of(address(library, speaker.passage()));
        }
        if (bearer instanceof Bearer.PassageNote note) {
            return Optional.of(address(library, note.passage()));
        }
        if (bearer instanceof Bearer.ArticleDate article) {
            return Optional.of(Addresses.source(article.source().id()));
        }
        if (bearer instanceof Bearer.ArticleRecord article) {
            return Optional.of(Addresses.source(article.source().id()));
        }
        return bearer instanceof Bearer.TiedFact tied
                ? Optional.of(library.card(tied.fact()).address())
                : Optional.empty();
    }

    private static String address(Library library, CheckedPassage passage) {
        return library.quotation(passage).address();
    }
}
