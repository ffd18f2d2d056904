package org.vouch.content;

import java.util.List;

/**
 * The facts of one file, which become one page.
 *
 * @param slug the file's name without its ending
 * @param facts in the order of the file
 */
public record FactFile(Slug slug, String file, List<Fact> facts) {

    public FactFile {
        facts = List.copyOf(facts);
    }
}
