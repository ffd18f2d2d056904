package org.vouch.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Correction;
import org.vouch.content.EdtfDate;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.render.NotePage.Accepted;

/** Pages with little of their own. */
final class PlainPages {
    private static final Comparator<EdtfDate> NEWEST_FIRST = Comparator.comparing(
            date -> date.latest().map(day -> -day.toEpochDay()).orElse(Long.MIN_VALUE));

    private PlainPages() {}

    /** A page of the author's words alone. */
    record AuthorPage(String title, boolean draft, PrintedBody text, List<Accepted> accepted, List<Link> linkedFrom) {}

    /** Mistakes that were published and put right; the newest first. */
    record CorrectionsPage(String title, Optional<PrintedBody> text, List<Corrected> corrections) {}

    /** A correction. */
    record Corrected(DateText date, String where, String was, String now, String why) {}

    /**
     * What stands at an address that is no page.
     *
     * @param home a full address; absent without a base address
     * @param css the page's style
     * @param script what finds the way to the first page; empty where {@code home} tells it
     * @param policy the policy that admits both
     */
    record MissingPage(String site, Optional<String> home, Html css, Html script, String policy) {}

    /** What stands at a page's former address. */
    record MovedPage(Link now) {}

    static AuthorPage author(Texts texts, Page page) {
        return author(texts, page, texts.of(page.file()));
    }

    static AuthorPage author(Texts texts, Page page, PrintedBody text) {
        return new AuthorPage(
                page.title().value(),
                page.draft(),
                text,
                Accepted.of(page.accepted()),
                texts.linkingTo(Addresses.page(page.slug())));
    }

    static MissingPage missing(Settings settings, Carried carried) {
        String script = settings.baseUrl().isPresent() ? "" : carried.missingScript();
        return new MissingPage(
                settings.title(),
                settings.baseUrl(),
                new Html(carried.style()),
                new Html(script),
                Policy.admitting(script, carried.style()));
    }

    static CorrectionsPage corrections(Library library, String title, Optional<PrintedBody> text) {
        List<Corrected> corrections = library.briefing().corrections().stream()
                .sorted(Comparator.comparing(Correction::date, NEWEST_FIRST))
                .map(c -> new Corrected(library.dates().text(c.date()), c.where(), c.was(), c.now(), c.why()))
                .toList();
        return new CorrectionsPage(title, text, corrections);
    }
}
