package org.vouch.read;

import static org.vouch.diagnostic.Rule.HIDDEN_CHARACTER;
import static org.vouch.diagnostic.Rule.MIXED_SCRIPT;

import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;
import org.vouch.text.Hidden;
import org.vouch.text.MixedWord;
import org.vouch.text.NormalForm;

/** Reports what deceives the eye in a file that an author writes: characters that cannot be seen, letters of two alphabets. */
final class LookAlikes {
    /** More in one file are not listed each. */
    private static final int MOST = 20;

    private LookAlikes() {}

    static void report(SourceFile file, Findings findings) {
        reportHidden(file, findings);
        if (mayHoldOtherLetters(file.text())) {
            reportMixed(file, findings);
        }
    }

    /**
     * Reports the same in a text whose escapes hide it from the eye that reads the file.
     *
     * @param written the text as it stands in the file, where what it shows openly was reported before
     */
    static void reportEscaped(String written, String text, Span span, Findings findings) {
        NormalForm.firstHidden(text)
                .filter(hidden -> NormalForm.firstHidden(written).isEmpty())
                .ifPresent(hidden -> findings.add(
                        HIDDEN_CHARACTER,
                        span,
                        "the text holds the character " + hidden.name() + ", which cannot be seen",
                        "delete its escape"));
        reportMixed(span, written, text, findings);
    }

    /** Below U+0370 all letters are Latin, and from U+2000 on there are 112 marks without a letter: most files hold no more. */
    private static boolean mayHoldOtherLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && (c < 0x2000 || c > 0x206F)) {
                return true;
            }
        }
        return false;
    }

    /** Reports words of two alphabets that Markdown's character references make, as {@code h&#x430;rbour}. */
    static void report(SourceFile file, Body body, Findings findings) {
        if (file.text().indexOf('&') < 0) {
            return;
        }
        body.headings().forEach(heading -> reportMixed(file, heading.span(), heading.words(), findings));
        body.sentences().forEach(sentence -> reportMixed(file, sentence.span(), sentence.text(), findings));
    }

    private static void reportMixed(SourceFile file, Span span, String meant, Findings findings) {
        int start = file.offset(span.line(), span.column());
        String written = file.text().substring(start, file.offset(span.endLine(), span.endColumn()));
        if (written.indexOf('&') >= 0) {
            reportMixed(span, written, meant, findings);
        }
    }

    private static void reportMixed(Span span, String written, String meant, Findings findings) {
        Optional<MixedWord> mixed = MixedWord.first(meant);
        if (mixed.isPresent() && MixedWord.first(written).isEmpty()) {
            findings.add(MIXED_SCRIPT, span, message(mixed.get()), "type the word anew");
        }
    }

    private static String message(MixedWord mixed) {
        return "the word \"" + mixed.word() + "\" has the letter " + mixed.letterName() + " among Latin letters";
    }

    private static void reportHidden(SourceFile file, Findings findings) {
        int from = 0;
        for (int found = 0; found < MOST; found++) {
            Optional<Hidden> hidden = NormalForm.firstHidden(file.text().substring(from));
            if (hidden.isEmpty()) {
                return;
            }
            int at = from + hidden.get().at();
            int end = at + Character.charCount(hidden.get().codePoint());
            String message = "the character " + hidden.get().name() + " cannot be seen and may not stand here";
            findings.add(Diagnostic.of(HIDDEN_CHARACTER, file.span(at, end), message, "delete it")
                    .mendedBy(""));
            from = end;
        }
    }

    private static void reportMixed(SourceFile file, Findings findings) {
        int from = 0;
        for (int found = 0; found < MOST; found++) {
            Optional<MixedWord> mixed = MixedWord.first(file.text().substring(from));
            if (mixed.isEmpty()) {
                return;
            }
            MixedWord word = mixed.get();
            int at = from + word.at();
            findings.add(
                    MIXED_SCRIPT,
                    file.span(at, at + Character.charCount(word.codePoint())),
                    message(word),
                    "type the word anew");
            from += word.start() + word.word().length();
        }
    }
}
