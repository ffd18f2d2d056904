package org.vouch.read;

import static org.vouch.diagnostic.Rule.HIDDEN_CHARACTER;
import static org.vouch.diagnostic.Rule.MIXED_SCRIPT;

import java.util.Optional;
import org.vouch.diagnostic.SourceFile;
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
        reportMixed(file, findings);
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
            findings.add(
                    HIDDEN_CHARACTER,
                    file.span(at, end),
                    "the character " + hidden.get().name() + " cannot be seen and may not stand here",
                    "delete it");
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
                    "the word \"" + word.word() + "\" has the letter " + word.letterName() + " among Latin letters",
                    "type the word anew");
            from += word.start() + word.word().length();
        }
    }
}
