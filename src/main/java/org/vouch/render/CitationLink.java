package org.vouch.render;

/** The link from a use to the words: the form that others may build on. */
final class CitationLink {
    private CitationLink() {}

    /**
     * Returns the opening tag of a citation; its text and {@code </a>} follow.
     *
     * @param href what leads to the words
     * @param id makes the way back
     */
    static String start(String href, Quotation quotation, String id) {
        return "<a class=\"citation\" role=\"doc-noteref\" id=\"" + id
                + "\" href=\"" + Html.escape(href)
                + "\" data-source=\"" + quotation.article().id()
                + "\" data-passage=\"" + Html.escape(quotation.name())
                + "\" data-verdict=\"" + quotation.verdict() + "\">";
    }

    /** Returns the opening tag of a citation of a source without words. */
    static String startWhole(String href, SourceCard source, String id) {
        return "<a class=\"citation-whole\" role=\"doc-biblioref\" id=\"" + id
                + "\" href=\"" + Html.escape(href)
                + "\" data-source=\"" + source.id() + "\">";
    }
}
