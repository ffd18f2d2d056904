package org.vouch.render;

import org.vouch.content.Slug;

/** Where each page stands. Addresses are permanent: readers keep links to them. */
final class Addresses {
    static final String HOME = "index.html";
    static final String SOURCES = "sources/index.html";
    static final String FACTS = "facts/index.html";
    static final String ENTITIES = "entities/index.html";
    static final String TIMELINE = "timeline.html";
    static final String MATRIX = "matrix.html";
    static final String VISITS = "visits.html";
    static final String ORIGINS = "origins.html";
    static final String DISAGREEMENTS = "disagreements.html";
    static final String QUESTIONS = "questions.html";
    static final String CORRECTIONS = "corrections.html";
    static final String SEARCH = "search.html";
    static final String MISSING = "404.html";

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
        return slug.value().equals("home") ? HOME : slug + ".html";
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
