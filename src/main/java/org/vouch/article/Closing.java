package org.vouch.article;

import java.util.List;
import java.util.regex.Pattern;

/** What stands after the last sentence: the author's box, and short lines that nothing explains. */
final class Closing {
    private static final String BOX = "author box";
    private static final Pattern HEADING = Pattern.compile(
            "(?:About the (?:author|writer)s?|About (?:me|us)|Author|Written by)\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIFE = Pattern.compile(
            "\\b(?:is|was|has been|writes|covers|reports|works|joined|enjoys|loves|likes|lives|holds|studied|graduated)\\b");

    private Closing() {}

    static void mark(Worksheet sheet) {
        markBox(sheet);
        List<Integer> open = sheet.open();
        for (int i = open.size() - 1; i > 0 && Shape.isHeadline(sheet.text(open.get(i))); i--) {
            if (open.get(i) != sheet.title()) {
                sheet.doubt(open.get(i), "stands after the last sentence, without a full stop");
            }
        }
    }

    /** An author's box is a name that the article does not mention, and a life that begins with it. */
    private static void markBox(Worksheet sheet) {
        List<Integer> open = sheet.open();
        if (open.size() < 3) {
            return;
        }
        int name = open.get(open.size() - 2);
        int life = open.get(open.size() - 1);
        List<Integer> article = open.subList(0, open.size() - 2);
        if (!isBox(sheet, article, name, life)) {
            return;
        }
        sheet.show("author", sheet.text(name), "line " + name + ": " + BOX);
        sheet.suspect(name, BOX);
        sheet.suspect(life, BOX);
        int above = article.get(article.size() - 1);
        if (HEADING.matcher(sheet.text(above)).matches()) {
            sheet.suspect(above, BOX);
        }
    }

    private static boolean isBox(Worksheet sheet, List<Integer> article, int name, int life) {
        String words = sheet.text(name);
        if (!Shape.isName(words) || !LIFE.matcher(sheet.text(life)).find()) {
            return false;
        }
        String[] parts = words.split(" ");
        String first = parts[0];
        String last = parts[parts.length - 1];
        String opening = sheet.text(life).split("[ ,’']", 2)[0];
        boolean speaksOfIt = List.of(first, last, "He", "She", "They").contains(opening);
        return speaksOfIt && article.stream().noneMatch(line -> sheet.text(line).contains(last));
    }
}
