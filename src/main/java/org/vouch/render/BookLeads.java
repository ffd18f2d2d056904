package org.vouch.render;

import java.util.Optional;
import java.util.Set;

/**
 * Where the links of a book's chapter lead: to other chapters, and elsewhere only where the site has an address of its
 * own. A chapter stands where the page stands of which it is made, as XHTML.
 *
 * @param here the address on the site of the page of which this chapter is made
 * @param chapters those of all chapters
 * @param base the site's own address
 */
record BookLeads(String here, Set<String> chapters, Optional<String> base) implements Leads {
    BookLeads {
        chapters = Set.copyOf(chapters);
    }

    /** Returns where the chapter stands in the book that is made of a page. */
    static String chapter(String page) {
        return page.replaceFirst("\\.html$", ".xhtml");
    }

    @Override
    public Optional<String> to(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        return chapters.contains(page)
                ? Optional.of(Addresses.root(here) + chapter(page) + (hash < 0 ? "" : address.substring(hash)))
                : base.map(site -> Frames.full(site, address));
    }

    /** The words stand below the text, where a reading system finds them to show them beside it. */
    @Override
    public String words(Quotation quotation, int number) {
        return "#q-" + number;
    }

    @Override
    public boolean onSite() {
        return false;
    }
}
