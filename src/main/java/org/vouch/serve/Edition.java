package org.vouch.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vouch.build.Preview;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.evidence.Sha256;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/**
 * One build as it is served.
 *
 * @param diagnostics what was known to be wrong with it; a layout's mistakes may come later, in the next edition
 * @param others what all pages share but style sheets, as one tag
 * @param style all style sheets, as one tag
 */
record Edition(Preview preview, List<Diagnostic> diagnostics, String others, String style) {
    private static final SitePath MISSING = SitePath.of("404.html");
    private static final String SEARCH_INDEX = "assets/search-index.js";

    static Edition of(Preview preview) {
        Predicate<String> isStyle = address -> address.endsWith(".css");
        return new Edition(
                preview,
                preview.diagnostics(),
                assets(preview, isStyle.or(SEARCH_INDEX::equals).negate()),
                assets(preview, isStyle));
    }

    /** Returns the same build with what is known of it by now. */
    Edition again() {
        return new Edition(preview, preview.diagnostics(), others, style);
    }

    Optional<SiteFile> file(SitePath address) {
        return preview.file(address);
    }

    /** Returns the page for addresses that are no page. */
    Optional<SiteFile> missing() {
        return preview.file(MISSING);
    }

    long errors() {
        return FoundText.count(diagnostics, Severity.ERROR);
    }

    /** Returns what is another where a page, or what it shares with the others, is another. */
    String tag(Optional<SiteFile> page) {
        return tag(page.map(SiteFile::checksum).orElse("none") + others);
    }

    private static String assets(Preview preview, Predicate<String> wanted) {
        StringBuilder hashes = new StringBuilder();
        preview.addresses().stream()
                .filter(address -> address.text().startsWith("assets/") && wanted.test(address.text()))
                .forEach(address -> hashes.append(address)
                        .append(preview.file(address).map(SiteFile::checksum).orElse("")));
        return tag(hashes.toString());
    }

    private static String tag(String text) {
        return Sha256.hex(text, 8);
    }
}
