package org.vouch.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.vouch.check.SentenceKinds.Cited;
import org.vouch.check.SentenceKinds.Framing;
import org.vouch.check.SentenceKinds.Judged;
import org.vouch.check.SentenceKinds.Kind;
import org.vouch.check.SentenceKinds.Unsupported;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Body;
import org.vouch.content.Coverage;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;

/**
 * Counts how many sentences rest on evidence, block by block, and reports those that should and do not. A judgement of
 * the front matter counts as one sentence; where it rests on nothing, {@code judgement-unsupported} reports it.
 */
final class CoverageRules {
    private final SentenceKinds kinds;
    private final boolean isReported;

    CoverageRules(SentenceKinds kinds, Settings settings) {
        this.kinds = kinds;
        this.isReported = settings.severity(Rule.UNCITED_CLAIM).isPresent();
    }

    /** Returns the coverage of the blocks of a note, its judgements first. */
    List<BlockCoverage> blocks(Note note, Findings findings) {
        note.summary()
                .filter(summary -> isReported && !note.draft() && restsOnNothing(note))
                .ifPresent(summary -> kinds.sign(summary.value())
                        .ifPresent(sign -> findings.add(
                                Rule.UNCITED_CLAIM,
                                summary.span(sign.words()),
                                "the summary gives " + sign.what() + ", " + ShownWords.plain(sign.words())
                                        + ", and its note cites nothing",
                                "cite in the note what it rests on, or say it without")));
        return blocks(note.body(), note.judgements(), findings);
    }

    private static boolean restsOnNothing(Note note) {
        return note.body().citations().isEmpty()
                && note.body().links().stream().noneMatch(link -> link.target() instanceof Body.FactTarget)
                && note.judgements().stream()
                        .allMatch(judgement -> judgement.restsOn().isEmpty());
    }

    /** Returns the coverage of the blocks of a page. */
    List<BlockCoverage> blocks(Page page, Findings findings) {
        return blocks(page.body(), List.of(), findings);
    }

    /** Returns the sum of the blocks of a file. */
    static Coverage sum(List<BlockCoverage> blocks) {
        return blocks.stream().map(BlockCoverage::coverage).reduce(Coverage.none(), Coverage::plus);
    }

    private List<BlockCoverage> blocks(Body body, List<Judgement> judgements, Findings own) {
        List<BlockCoverage> blocks = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Coverage one = count(kinds.of(judgement));
            blocks.add(new BlockCoverage(
                    OptionalInt.empty(), judgement.text().span().line(), one));
        }
        for (List<Body.Sentence> sentences : byBlock(body).values()) {
            Body.Sentence first = sentences.get(0);
            Coverage sum = sentences.stream()
                    .map(sentence -> count(reported(kinds.of(body, sentence), sentence, own)))
                    .reduce(Coverage.none(), Coverage::plus);
            blocks.add(new BlockCoverage(
                    OptionalInt.of(first.block()), first.span().line(), sum));
        }
        return List.copyOf(blocks);
    }

    private static Map<Integer, List<Body.Sentence>> byBlock(Body body) {
        Map<Integer, List<Body.Sentence>> byBlock = new LinkedHashMap<>();
        body.sentences()
                .forEach(sentence -> byBlock.computeIfAbsent(sentence.block(), b -> new ArrayList<>())
                        .add(sentence));
        return byBlock;
    }

    private Kind reported(Kind kind, Body.Sentence sentence, Findings own) {
        if (kind instanceof Unsupported && isReported) {
            kinds.sign(sentence.text())
                    .ifPresent(sign -> own.add(
                            Rule.UNCITED_CLAIM,
                            sentence.words().span(sign.words()),
                            "the sentence gives " + sign.what() + ", " + ShownWords.plain(sign.words())
                                    + ", and cites nothing",
                            "cite the words it rests on, link it to a fact, or say it without"));
        }
        return kind;
    }

    private static Coverage count(Kind kind) {
        return new Coverage(
                1,
                kind instanceof Cited ? 1 : 0,
                kind instanceof Judged ? 1 : 0,
                kind instanceof Framing ? 1 : 0,
                kind instanceof Unsupported ? 1 : 0);
    }
}
