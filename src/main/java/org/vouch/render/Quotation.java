package org.vouch.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A passage as the pages show it; made once, shown wherever it is used. What takes the most room is made anew each time.
 *
 * @param id {@code source#name}
 * @param name the part after {@code #}
 * @param anchor the id of its element on the source's page
 * @param address of that element
 * @param marked the words, each fragment in {@code <mark>}, omissions and insertions outside
 * @param plain the same without marks
 * @param text the same as plain text
 * @param before the article's words right before, with {@code […]} where there is more, and {@code after} alike; may be
 *     empty
 * @param verdict {@code verified} or {@code proven}
 * @param voices who said it, the first speaker first, then those who passed it on; empty where the article speaks
 * @param limit what the words are less than: a possibility, a plan, …; absent for what is asserted
 * @param former anchors that led here before
 * @param published the publisher's page, where a browser goes to the words; absent where the record has no address, or where
 *     nothing in the article tells the words from others like them
 */
record Quotation(
        String id,
        String name,
        String anchor,
        String address,
        Supplier<Html> marked,
        Html plain,
        String text,
        Supplier<String> before,
        Supplier<String> after,
        int paragraph,
        String verdict,
        String verdictWords,
        List<Voice> voices,
        SourceCard article,
        boolean headline,
        Optional<String> limit,
        Optional<String> note,
        Optional<String> lang,
        Optional<String> translation,
        List<String> former,
        Optional<String> published) {

    /**
     * Somebody in the chain from the speaker to the article.
     *
     * @param address of the entity's page; absent for somebody unknown
     * @param spoke whether this is where the words begin
     */
    record Voice(String name, Optional<String> address, boolean spoke) {}
}
