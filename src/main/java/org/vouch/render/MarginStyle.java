package org.vouch.render;

/**
 * The style that ties each quotation to its citation, so that it stands beside its sentence or right under the quotation
 * before it, and each of the two is tinted while the other is pointed at. Numbers are those of a page, so all pages share one sheet, as long as the longest of them needs; no page
 * has a style of its own, and the policy can forbid them.
 */
final class MarginStyle {
    /** Quotations from this number on are not placed; a page with so many is a list, not a text. */
    private static final int MOST = 500;

    private MarginStyle() {}

    /** Returns the sheet for pages with at most {@code longest} quotations; empty for 0. */
    static String css(int longest) {
        StringBuilder css = new StringBuilder();
        for (int n = 1; n <= Math.min(longest, MOST); n++) {
            css.append("#c-" + n + "{anchor-name:--c" + n + "}");
            css.append("#q-" + n + "{anchor-name:--q" + n + ";--a:--c" + n + ";--p:--q" + (n - 1) + "}");
            String both = ":is(#c-" + n + ",#q-" + n + ")";
            css.append(":has(" + both + ":is(:hover,:focus-within)) " + both + "{background:var(--tint)}\n");
        }
        return css.toString();
    }
}
