package org.vouch.render;

import java.util.List;
import org.vouch.render.Findable.Group;

/**
 * The page on which words are looked for. Its script shows what they find; without scripts the page is a list of links.
 *
 * @param groups of links, kind by kind
 */
record SearchPage(List<Group> groups) {

    static SearchPage of(List<Group> groups) {
        return new SearchPage(groups);
    }
}
