package org.vouch.render;

import org.vouch.content.GeneratedPage;
import org.vouch.content.Slug;

/** Where each page stands. Addresses are permanent: readers keep links to them. */
final class Addresses {
    static final String HOME = page(GeneratedPage.HOME.slug());
    static final String SOURCES = "sources/index.html";
    static final String FACTS = "facts/index.html";
    static final String ENTITIES = "entities/index.html";
    static final String TIMELINE = page(GeneratedPage.TIMELINE.slug());
    static final String MATRIX = page(GeneratedPage.MATRIX.slug());
    static final String VISITS = page(GeneratedPage.VISITS.slug());
    static final String ORIGINS = page(GeneratedPage.ORIGINS.slug());
    static final String DISAGREEMENTS = page(GeneratedPage.DISAGREEMENTS.slug());
    static final String QUESTIONS = page(GeneratedPage.QUESTIONS.slug());
    static final String CORRECTIONS = page(GeneratedPage.CORRECTIONS.slug());
    static final String SEARCH = page(GeneratedPage.SEARCH.slug());
    static final String MISSING = page(GeneratedPage.MISSING.slug());

    private Addresses() {}

    static String note(Slug slug) {
        return "notes/" + slug + ".html";
    }

    /** Returns where the picture of a note stands. */
    static String picture(Slug note) {
        return "notes/" + note + ".png";
    }

    static String source(Slug id) {
        return "sources/" + id + ".html";
    }

    static String facts(Slug file) {
        return "facts/" + file + ".html";
    }

    static String entity(Slug id) {
        return "entities/" + id + ".html";
    }

    static String page(Slug slug) {
        return slug.equals(GeneratedPage.HOME.slug()) ? "index.html" : slug + ".html";
    }

    /** Returns what leads from the page to the site's folder: empty, or {@code ../}. */
    static String root(String address) {
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            depth += address.charAt(i) == '/' ? 1 : 0;
        }
        return "../".repeat(depth);
    }
}
