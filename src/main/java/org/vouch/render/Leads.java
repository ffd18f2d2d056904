package org.vouch.render;

import java.util.Optional;

/**
 * Where the links of a document lead. From a page of the site all others can be reached; what is read apart from the site
 * has some of them in itself, and reaches the others only where the site has an address of its own.
 */
interface Leads {
    /**
     * Returns the link to an address of the site, as it stands in an attribute before it is escaped; nothing where this
     * document cannot lead there.
     */
    Optional<String> to(String address);

    /** Returns the link from a citation with that number to the words that it cites. */
    String words(Quotation quotation, int number);

    /** Returns whether the document is a page of the site, which has the site's style and every other page at hand. */
    boolean onSite();

    /** @param root what leads from the page to the site's folder: empty, or {@code ../} */
    static Leads onSite(String root) {
        return new Leads() {
            @Override
            public Optional<String> to(String address) {
                return Optional.of(root + address);
            }

            @Override
            public String words(Quotation quotation, int number) {
                return root + quotation.address();
            }

            @Override
            public boolean onSite() {
                return true;
            }
        };
    }
}
