package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The comment in which a browser, or SingleFile, notes where a page was saved from, and when. */
final class SavedFrom {
    private static final int LONGEST = 4000;
    private static final String ORIGIN = "comment of the program that saved the page";
    private static final Pattern BROWSER = Pattern.compile("\\s*saved from url=\\(\\d{1,6}\\)(?<url>\\S+)\\s*");
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "\\s*Page saved with SingleFile\\s+url:\\s*(?<url>\\S+)\\s+saved date:\\s*(?<date>[^\\n]+)[\\s\\S]*");

    private SavedFrom() {}

    static List<PageTags.Candidate> read(Document page) {
        List<PageTags.Candidate> found = new ArrayList<>();
        List<Node> nodes = new ArrayList<>(page.childNodes());
        for (Element element : page.select("> html, > html > head")) {
            nodes.addAll(element.childNodes());
        }
        for (Node node : nodes) {
            if (node instanceof Comment comment && comment.getData().length() <= LONGEST) {
                Matcher browser = BROWSER.matcher(comment.getData());
                Matcher singleFile = SINGLE_FILE.matcher(comment.getData());
                if (browser.matches()) {
                    found.add(new PageTags.Candidate("URL", browser.group("url"), ORIGIN));
                } else if (singleFile.matches()) {
                    found.add(new PageTags.Candidate("URL", singleFile.group("url"), ORIGIN));
                    found.add(new PageTags.Candidate("accessed", singleFile.group("date"), ORIGIN));
                }
            }
        }
        return found;
    }
}
