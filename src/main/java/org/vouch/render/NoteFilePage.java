package org.vouch.render;

import java.util.List;
import java.util.Optional;

/**
 * A note with its evidence as one file, for whoever has nothing but this file.
 *
 * @param note all that the note's page on the site shows; its text leads into this file
 * @param address of the note on the site, in full; absent without a base address
 * @param facts that the note speaks of or rests on
 * @param sources with the words that the note and these facts cite, in the order of first use
 * @param css the file's style, and {@code policy} the policy that admits it
 */
record NoteFilePage(
        NotePage note,
        Optional<String> address,
        List<FactsPage.Item> facts,
        List<Annexed> sources,
        Html css,
        String policy) {

    /**
     * A source in the annex.
     *
     * @param id of its element
     * @param page all that its page on the site says of the article
     * @param numbers the citations of the article without words
     */
    record Annexed(String id, SourcePage page, List<Cited> passages, List<Integer> numbers) {}

    /**
     * Words in the annex.
     *
     * @param id of their element
     * @param numbers the citations of the note that cite them; empty where only facts do
     * @param facts those that rest on them
     */
    record Cited(String id, Quotation quotation, List<Integer> numbers, List<FactCard> facts) {}
}
