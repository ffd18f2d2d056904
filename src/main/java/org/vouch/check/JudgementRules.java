package org.vouch.check;

import java.util.List;
import org.vouch.content.Body;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/** Whether notes and records hold what a reader needs to weigh them: bottom line, sources, grounds of judgements. */
final class JudgementRules {
    private static final int LONGEST_SUMMARY = 60;

    private final SentenceKinds kinds;
    private final Findings findings;

    JudgementRules(SentenceKinds kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    void check(Note note) {
        note.summary().ifPresent(this::checkSummary);
        checkSourcing(note);
        note.judgements().forEach(this::checkGrounds);
    }

    private void checkSummary(Wording summary) {
        int words = words(summary.value());
        if (words > LONGEST_SUMMARY) {
            findings.add(
                    Rule.SUMMARY_TOO_LONG,
                    summary.span(),
                    "the summary has " + words + " words; " + LONGEST_SUMMARY + " are the most",
                    "keep the bottom line, and leave the rest to the note");
        }
    }

    /** A word is a run of characters other than white space with a letter or digit in it. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    private void checkSourcing(Note note) {
        if (note.sourcing().isEmpty() && cites(note.body())) {
            findings.add(
                    Rule.SOURCING_MISSING,
                    note.title().span(),
                    "the note rests on sources and does not say how good they are as a whole",
                    "write under sourcing what its sources are, what they lack, what agrees and what conflicts");
        }
    }

    private static boolean cites(Body body) {
        return !body.citations().isEmpty()
                || body.links().stream().anyMatch(link -> link.target() instanceof Body.FactTarget);
    }

    private void checkGrounds(Judgement judgement) {
        if (!(kinds.of(judgement) instanceof SentenceKinds.Unsupported)) {
            return;
        }
        List<Located<String>> grounds = judgement.restsOn();
        findings.add(
                Rule.JUDGEMENT_UNSUPPORTED,
                grounds.isEmpty() ? judgement.text().span() : grounds.get(0).span(),
                grounds.isEmpty()
                        ? "the judgement rests on no fact"
                        : "the judgement rests only on what is not in the articles",
                "name under rests-on the facts from which it follows, or leave the question open as a gap");
    }

    void check(Source source) {
        if (source.descriptor().isEmpty()) {
            findings.add(
                    Rule.DESCRIPTOR_MISSING,
                    Span.wholeFile(source.file()),
                    source.id() + " has no descriptor",
                    "say under descriptor what affects its quality: access, motive, expertise, age, what it leaves out");
        }
    }
}
