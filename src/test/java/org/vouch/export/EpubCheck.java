package org.vouch.export;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Judges a book by EPUB 3; the judge is EPUBCheck. */
public final class EpubCheck {
    /** Bytes: EPUBCheck goes down its schemas in steps that do not fit the small stack of the tests. */
    private static final long STACK = 16L << 20;

    private EpubCheck() {}

    /** Returns all errors and warnings, each with its file and line; empty in the best case. */
    public static List<String> findings(Path book) {
        Findings findings = new Findings();
        FutureTask<Integer> checking =
                new FutureTask<>(() -> new com.adobe.epubcheck.api.EpubCheck(book.toFile(), findings).doValidate());
        new Thread(null, checking, "checker", STACK).start();
        try {
            checking.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return findings.found;
    }

    private static final class Findings extends MasterReport {
        private final List<String> found = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            Severity severity = message.getSeverity();
            if (severity == Severity.WARNING || severity == Severity.ERROR || severity == Severity.FATAL) {
                found.add(message.getID() + " " + location.getPath() + ":" + location.getLine() + ": "
                        + message.getMessage(arguments));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
