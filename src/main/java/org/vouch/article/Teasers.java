package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of other articles: a heading such as {@code Recent Posts}, then titles, opening words and ages. */
final class Teasers {
    static final String WHY = "teasers of other articles";
    private static final Pattern HEADING = Pattern.compile(
            "(?:Related|(?:Recent|Related|Latest|Popular|Similar|Top|Other|Featured|Trending|Recommended|More|Editor['’]s)"
                    + " (?:posts?|articles?|stories|news|reads?|reading|content|topics|picks?|headlines|coverage)"
                    + "|Most (?:read|popular|viewed|shared|commented)|Trending(?: now)?|Recommended(?: for you)?"
                    + "|You (?:may|might) (?:also )?(?:like|be interested in|enjoy)|Read next|Up next|What to read next"
                    + "|More (?:from|in|on|like) .{1,40}|In other news|Don['’]t miss)(?: on .{1,30}| stories)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE = Pattern.compile(
            "(?:(?:about|over|posted|published|updated) )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
                    + " ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 500;

    private Teasers() {}

    static void mark(Worksheet sheet) {
        for (int line : sheet.open()) {
            if (sheet.isOpen(line) && isHeading(sheet.text(line))) {
                markList(sheet, line);
            }
        }
        markGroups(sheet);
    }

    static boolean isHeading(String text) {
        return text.length() <= 80 && HEADING.matcher(text).matches();
    }

    private static boolean isAge(String text) {
        return text.length() <= 40 && AGE.matcher(text).matches();
    }

    /** The list ends with its last sure sign, an age or words that break off; at the end of the page, with the page. */
    private static void markList(Worksheet sheet, int heading) {
        List<Integer> items = new ArrayList<>();
        int sure = 0;
        int next = sheet.neighbour(heading, 1);
        while (next > 0 && items.size() < LONGEST && sheet.isInExtent(next) && isItem(sheet.text(next))) {
            items.add(next);
            if (isAge(sheet.text(next)) || Shape.isTruncated(sheet.text(next))) {
                sure = items.size();
            }
            next = sheet.neighbour(next, 1);
        }
        int length = next == 0 && items.size() > 1 ? items.size() : sure;
        if (length == 0) {
            sheet.doubt(heading, "reads like the heading of a list of other articles");
            return;
        }
        sheet.suspect(heading, WHY);
        items.subList(0, length).forEach(line -> sheet.suspect(line, WHY));
    }

    private static boolean isItem(String text) {
        return isAge(text)
                || Shape.isTruncated(text)
                || Shape.isHeadline(text)
                || DateLine.read(text).isPresent();
    }

    /** Without a heading, two or more groups of title, opening words and age are a list too. */
    private static void markGroups(Worksheet sheet) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int line : sheet.open()) {
            if (isAge(sheet.text(line))) {
                groups.add(group(sheet, line));
            }
        }
        if (groups.size() > 1) {
            groups.forEach(group -> group.forEach(line -> sheet.suspect(line, WHY)));
        }
    }

    private static List<Integer> group(Worksheet sheet, int age) {
        List<Integer> group = new ArrayList<>(List.of(age));
        int before = sheet.neighbour(age, -1);
        if (before > 0 && Shape.isTruncated(sheet.text(before))) {
            group.add(before);
            before = sheet.neighbour(before, -1);
        }
        if (before > 0 && Shape.isHeadline(sheet.text(before)) && !isAge(sheet.text(before))) {
            group.add(before);
        }
        return group;
    }
}
