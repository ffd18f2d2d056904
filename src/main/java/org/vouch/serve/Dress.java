package org.vouch.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page carries in the preview and nowhere else: the script that follows the builds and, where the briefing has
 * errors, a banner that says so.
 */
final class Dress {
    private static final String HEAD_END = "</head>";
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");

    private Dress() {}

    /**
     * Returns the page dressed.
     *
     * @param tag of the page, see {@link Edition#tag}
     */
    static String of(String html, Edition edition, String tag) {
        String script = "<script defer src=\"" + OwnFiles.SCRIPT + "\" data-page=\"" + tag + "\" data-style=\""
                + edition.style() + "\"></script>\n";
        if (edition.errors() == 0) {
            return inHead(html, script);
        }
        return inHead(
                withBanner(html, edition.errors()),
                "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"stylesheet\" href=\"" + OwnFiles.STYLE
                        + "\">\n" + script);
    }

    private static String inHead(String html, String more) {
        int end = html.indexOf(HEAD_END);
        return end < 0 ? html + more : html.substring(0, end) + more + html.substring(end);
    }

    private static String withBanner(String html, long errors) {
        String banner = "<p class=\"vouch-banner\">Preview only. " + errors
                + (errors == 1 ? " error keeps" : " errors keep") + " this briefing from being published.</p>";
        Matcher body = BODY.matcher(html);
        return body.find() ? html.substring(0, body.end()) + "\n" + banner + html.substring(body.end()) : banner + html;
    }
}
