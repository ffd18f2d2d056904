package org.vouch.review;

import java.util.Optional;
import org.vouch.content.Source;
import org.vouch.evidence.ReadLock;

/**
 * What the project itself holds of an article: its published text, or the lock of it. The archive is on one machine
 * only, and is no part of either state.
 *
 * @param kind in words, for example {@code lock}
 * @param root absent where there is neither a text nor a readable lock
 * @param tokens of the whole article, 0 where there is no root
 */
record Footing(String kind, Optional<String> root, int tokens) {
    private static final int SHOWN_DIGITS = 16;

    static Footing of(Source source) {
        if (source.article() instanceof Source.AtHand article && article.file().startsWith("content/")) {
            return new Footing(
                    "text",
                    Optional.of(article.text().root().hex()),
                    article.text().tokens().size());
        }
        if (!(source.seal() instanceof Source.Sealed sealed)) {
            return new Footing("no lock", Optional.empty(), 0);
        }
        if (sealed.reading() instanceof ReadLock.Readable readable) {
            return new Footing(
                    "lock",
                    Optional.of(readable.lock().root().hex()),
                    readable.lock().tokens().total());
        }
        return new Footing("a lock that cannot be read", Optional.empty(), 0);
    }

    /** Returns it in words, with the first digits of the root. */
    String shown() {
        return root.map(hex -> kind + " " + Shown.code(hex.substring(0, SHOWN_DIGITS)) + ", " + tokens + " tokens")
                .orElse(kind);
    }
}
