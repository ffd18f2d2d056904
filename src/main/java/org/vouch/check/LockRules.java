package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Rights;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Lock;
import org.vouch.evidence.Opening;
import org.vouch.evidence.ReadLock;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Whether a source's lock is the lock of its article and opens just what is quoted. */
final class LockRules {
    /** The line of the first opening in a lock without faults; after a fault the line is near. */
    private static final int FIRST_OPENING = 5;

    private final Source source;
    private final int contextWords;
    private final Findings findings;

    /** A quotation that is not found leaves its opening unused; that is no finding of its own. */
    private boolean everyOneFound;

    LockRules(Source source, int contextWords, Findings findings) {
        this.source = source;
        this.contextWords = contextWords;
        this.findings = findings;
    }

    void check(Footing footing, List<QuotationRules.Judged> judged) {
        List<QuotationRules.Judged> found =
                judged.stream().filter(j -> j.place().isPresent()).toList();
        everyOneFound = found.size() == judged.size();
        if (source.rights() == Rights.FULL) {
            return;
        }
        if (source.seal() instanceof Source.Sealed sealed) {
            sealed.reading().faults().forEach(fault -> reportFault(sealed, fault));
            if (sealed.reading() instanceof ReadLock.Readable readable) {
                check(footing, found, sealed.file(), readable.lock());
            }
        } else if (footing instanceof Footing.ByArticle && !found.isEmpty()) {
            findings.add(
                    Rule.LOCK_STALE,
                    Span.wholeFile(source.file()),
                    source.id() + " has no lock, so its quotations can be checked only where its article is",
                    remedy());
        }
    }

    private void check(Footing footing, List<QuotationRules.Judged> found, String file, Lock lock) {
        if (!lock.source().equals(source.id().value())) {
            findings.add(Rule.LOCK_STALE, new Span(file, 2, 1, 2, 1), "the lock is that of " + lock.source(), remedy());
            return;
        }
        List<Place> places = found.stream().map(j -> j.place().orElseThrow()).toList();
        if (footing instanceof Footing.ByArticle article) {
            if (!lock.root().equals(article.text().root())) {
                findings.add(
                        Rule.ARCHIVE_MISMATCH,
                        new Span(file, 4, 1, 4, 1),
                        "the article at hand has another root than the lock of " + source.id(),
                        "put back the article that was locked; or, where the article at hand is the right one, run: vouch lock "
                                + source.id());
                return;
            }
            found.stream().filter(j -> !isOpened(j, lock)).forEach(this::reportClosed);
        }
        for (Opening opening : everyOneFound ? lock.unused(places) : List.<Opening>of()) {
            int line = FIRST_OPENING + lock.openings().indexOf(opening);
            findings.add(new Diagnostic(
                    Rule.LOCK_STALE,
                    Severity.WARNING,
                    new Span(file, line, 1, line, 1),
                    "no quotation uses the opening of \"" + opening.text().replace('\n', ' ') + "\"",
                    Optional.of(remedy())));
        }
    }

    private boolean isOpened(QuotationRules.Judged judged, Lock lock) {
        Quotation quotation = judged.quotation().orElseThrow();
        int start = judged.place().orElseThrow().start();
        return lock.find(quotation, QuotationRules.pins(judged.wanted()), contextWords).stream()
                .anyMatch(place -> place.start() == start);
    }

    private void reportClosed(QuotationRules.Judged judged) {
        findings.add(
                Rule.LOCK_STALE,
                judged.wanted().exact().span(),
                "the lock of " + source.id() + " does not open \""
                        + judged.wanted().exact().value() + "\"",
                remedy());
    }

    private void reportFault(Source.Sealed sealed, ReadLock.Fault fault) {
        findings.add(
                Rule.LOCK_STALE,
                new Span(sealed.file(), fault.line(), 1, fault.line(), 1),
                "the lock of " + source.id() + " is not as it was written: " + fault.what(),
                remedy());
    }

    private String remedy() {
        return "whoever holds the article runs: vouch lock " + source.id();
    }
}
