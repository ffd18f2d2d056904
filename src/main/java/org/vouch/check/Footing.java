package org.vouch.check;

import org.vouch.content.Source;
import org.vouch.evidence.Evidence;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.evidence.Verdict;

/** What a source's quotations are held against: the article where it is at hand, else its lock, else nothing. */
sealed interface Footing {

    /** The article decides. */
    record ByArticle(SourceText text) implements Footing {}

    /** The lock decides. */
    record ByLock(Lock lock) implements Footing {}

    /**
     * Nothing decides.
     *
     * @param why the end of a sentence that begins with the quotation
     * @param isMendedByLock whether it helps to lock the article anew
     */
    record None(Verdict verdict, String why, boolean isMendedByLock) implements Footing {}

    static Footing of(Source source) {
        if (source.article() instanceof Source.AtHand article) {
            return new ByArticle(article.text());
        }
        if (source.article() instanceof Source.Unreadable) {
            return new None(Verdict.UNREADABLE, "its article cannot be read", false);
        }
        if (!(source.seal() instanceof Source.Sealed sealed)) {
            return new None(Verdict.UNPROVEN, "there is neither its article nor a lock of it", true);
        }
        if (!(sealed.reading() instanceof ReadLock.Readable readable)) {
            return new None(Verdict.UNPROVEN, "its lock is damaged", true);
        }
        Lock lock = readable.lock();
        return lock.source().equals(source.id().value())
                ? new ByLock(lock)
                : new None(Verdict.UNPROVEN, "its lock is that of " + lock.source(), true);
    }

    /** Returns the verdict on words that are found. */
    default Verdict verdict() {
        return this instanceof ByArticle ? Verdict.VERIFIED : Verdict.PROVEN;
    }

    /** Returns what can be searched; only for a footing that decides. */
    default Evidence evidence() {
        if (this instanceof ByArticle article) {
            return article.text();
        }
        if (this instanceof ByLock lock) {
            return lock.lock();
        }
        throw new IllegalStateException("nothing is at hand to be searched");
    }
}
