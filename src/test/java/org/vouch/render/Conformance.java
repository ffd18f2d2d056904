package org.vouch.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Judges pages by the HTML standard; the judge is the Nu checker. */
public final class Conformance {
    /** The checker's schemas are deeply nested. */
    private static final int STACK = 64 << 20;

    private Conformance() {}

    /** Returns the errors of pages, each with its page and line; {@code pages} holds the bytes by address. */
    public static List<String> errors(SortedMap<String, byte[]> pages) throws Exception {
        FutureTask<List<String>> checking = new FutureTask<>(() -> check(pages));
        new Thread(null, checking, "checker", STACK).start();
        return checking.get();
    }

    private static List<String> check(SortedMap<String, byte[]> pages) throws Exception {
        Errors errors = new Errors();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", errors);
        validator.setUpValidatorAndParsers(errors, true, false);
        for (String page : pages.keySet()) {
            errors.page = page;
            InputSource source = new InputSource(new ByteArrayInputStream(pages.get(page)));
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
        }
        return errors.found;
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            found.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
