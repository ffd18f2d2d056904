package org.vouch.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Judgement;
import org.vouch.content.Likelihood;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Wording;

/**
 * A judgement, its likelihood on the scale, and apart from it the confidence.
 *
 * @param likelihood as the author wrote it
 * @param scale the seven steps in the wording that the author used, in the page's language; empty where the words are of no scale
 * @param confidence the level in words
 * @param why why it is that high
 * @param wouldChange what would change the judgement
 */
record JudgementBox(
        String text,
        Optional<String> likelihood,
        List<Step> scale,
        Optional<String> confidence,
        Optional<String> why,
        List<FactCard> restsOn,
        List<String> wouldChange) {

    /** A step of the scale with its range in per cent. */
    record Step(String words, int from, int to, boolean chosen) {}

    static JudgementBox of(Library library, Judgement judgement) {
        Optional<String> likelihood = judgement.likelihood().map(Located::value);
        return new JudgementBox(
                judgement.text().value(),
                likelihood,
                likelihood.map(l -> scale(library.words(), l)).orElse(List.of()),
                judgement.confidence().map(c -> library.words().of("confidence", c.level())),
                judgement.confidence().flatMap(Judgement.Confidence::why).map(Wording::value),
                judgement.restsOn().stream()
                        .flatMap(id -> library.fact(id.value()).stream())
                        .toList(),
                judgement.wouldChange());
    }

    /** One product uses one row of words, so the row of the author's word is shown. */
    private static List<Step> scale(Words words, String likelihood) {
        return Likelihood.of(likelihood).stream()
                .flatMap(own -> Stream.of(Likelihood.values())
                        .map(step -> new Step(
                                words.say("likelihood." + Keys.of(step) + "." + (own.row(likelihood) + 1)),
                                step.from(),
                                step.to(),
                                step == own)))
                .toList();
    }
}
