package org.vouch.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.check.Checked;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.render.SiteOnDemand;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/**
 * A briefing as it would be published or, where it has errors, as much of it as can be shown to its author. It hands out
 * single files and no site, so that nothing of it can be written into one. May be shared between threads.
 */
public final class Preview {
    private final Checked checked;
    private final SiteOnDemand site;

    Preview(Checked checked, SiteOnDemand site) {
        this.checked = checked;
        this.site = site;
    }

    /** Returns the addresses of all files, in the order of the site's making. */
    public List<SitePath> addresses() {
        return site.addresses();
    }

    /** Returns the file at an address; nothing where there is none, or where a mistake in a layout keeps it from being made. */
    public Optional<SiteFile> file(SitePath address) {
        return site.file(address);
    }

    /** Makes a file to find the mistakes of its layout, see {@link #diagnostics}; it is not kept. */
    public void proof(SitePath address) {
        site.proof(address);
    }

    /** Returns how many files have been made so far. */
    int made() {
        return site.made();
    }

    /** Returns what was found so far; mistakes in a layout are found when a page is made by it. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(checked.diagnostics().stream(), site.diagnostics().stream())
                .toList();
    }

    /** Returns whether nothing found so far keeps the briefing from being published. */
    public boolean isPublishable() {
        return checked.verified().isPresent() && site.diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    public Totals totals() {
        return checked.totals();
    }

    public Coverage coverage() {
        return checked.totalCoverage();
    }
}
