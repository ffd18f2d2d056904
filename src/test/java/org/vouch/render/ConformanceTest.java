package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it; the judge is the Nu checker. */
class ConformanceTest {
    /** The checker's schemas are deeply nested. */
    private static final int STACK = 64 << 20;

    @Test
    void everyPageIsConformant() throws Exception {
        check(Fixture.site(), List.of());
    }

    @Test
    void checkerFindsWhatIsWrong() throws Exception {
        String page = "<!DOCTYPE html><html lang=en><title>t</title><p>a</i>";
        check(
                Site.of(List.of(SiteFile.ofText(SitePath.of("wrong.html"), page))),
                List.of("wrong.html:1: Stray end tag “i”."));
    }

    private static void check(Site site, List<String> expected) throws Exception {
        FutureTask<List<String>> checking = new FutureTask<>(() -> errors(site));
        new Thread(null, checking, "checker", STACK).start();
        assertEquals(expected, checking.get());
    }

    private static List<String> errors(Site site) throws Exception {
        Errors errors = new Errors();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", errors);
        validator.setUpValidatorAndParsers(errors, true, false);
        for (SiteFile file : site.files()) {
            if (file.path().text().endsWith(".html")) {
                errors.page = file.path().text();
                InputSource source = new InputSource(new ByteArrayInputStream(file.bytes()));
                source.setEncoding("UTF-8");
                validator.checkHtmlInputSource(source);
            }
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
