package org.vouch.article;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines between a title and the first sentence: dates and bylines, and the title itself. */
final class Opening {
    /** The reason under which markup sets apart what it calls so. */
    static final String BYLINE_AND_DATE = "byline and date";

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|der|bin|al|la|le) )?\\p{Lu}[\\p{L}.'’-]*){1,4}";
    private static final Pattern BYLINE =
            Pattern.compile("(?:(?i:By|Written by|Reported by|Words by|Author|Authors):? )" + NAME
                    + "(?:(?:, | and | & )" + NAME + ")*(?:(?:,| \\||,? in|,? for) [^.]{1,60})?");
    private static final Pattern LABEL = Pattern.compile("^(?i:By|Written by|Reported by|Words by|Authors?):? ");
    private static final Pattern JOINED = Pattern.compile(" (?:and|&) ");
    private static final Pattern ONE_NAME = Pattern.compile(NAME);
    private static final int LONGEST_BYLINE = 160;

    private Opening() {}

    static void mark(Worksheet sheet) {
        findTitle(sheet);
        markCalledSo(sheet);
        for (int line : sheet.open()) {
            if (line != sheet.title()) {
                DateLine.read(sheet.text(line)).ifPresent(date -> markDate(sheet, line, date));
            }
        }
        for (int line : sheet.open()) {
            if (line != sheet.title() && isByline(sheet.text(line)) && followsHeadline(sheet, line)) {
                markByline(sheet, line);
            }
        }
    }

    /** What the markup calls byline or date is left out already; it still says who wrote and when. */
    private static void markCalledSo(Worksheet sheet) {
        for (int line : sheet.filled()) {
            boolean called = sheet.line(line)
                    .apart()
                    .filter(apart -> apart.why().equals(BYLINE_AND_DATE))
                    .isPresent();
            if (called && sheet.isInExtent(line)) {
                DateLine.read(sheet.text(line)).ifPresent(date -> showDate(sheet, line, date));
                if (isByline(sheet.text(line))) {
                    markByline(sheet, line);
                }
            }
        }
    }

    /** The title is the heading that the markup names, or a first line that looks like one and stands by itself. */
    private static void findTitle(Worksheet sheet) {
        Optional<Integer> heading =
                sheet.open().stream().filter(line -> sheet.line(line).heading()).findFirst();
        if (heading.isPresent()) {
            sheet.title(heading.get());
            return;
        }
        Optional<Integer> first = sheet.open().stream()
                .filter(line -> DateLine.read(sheet.text(line)).isEmpty())
                .findFirst();
        if (first.isEmpty()
                || !Shape.isHeadline(sheet.text(first.get()))
                || sheet.open().size() < 2) {
            return;
        }
        if (sheet.isPage() || !standsAlone(sheet, first.get())) {
            sheet.doubt(first.get(), "ends without a full stop: a title, a standfirst or a caption");
            return;
        }
        sheet.title(first.get());
        sheet.show("title", sheet.text(first.get()), "line " + first.get());
    }

    private static boolean standsAlone(Worksheet sheet, int line) {
        int next = sheet.neighbour(line, 1);
        return sheet.isFollowedByGap(line)
                || next > 0 && DateLine.read(sheet.text(next)).isPresent();
    }

    private static void markDate(Worksheet sheet, int line, DateLine date) {
        if (!date.labelled() && !followsHeadline(sheet, line)) {
            sheet.doubt(line, "is a date by itself, but does not follow a title");
            return;
        }
        showDate(sheet, line, date);
        sheet.drop(line, "date line");
    }

    private static void showDate(Worksheet sheet, int line, DateLine date) {
        String origin = "line " + line + ": " + sheet.text(line);
        sheet.show(
                date.updated() ? "updated" : "issued",
                date.date().toString(),
                date.weekdayFits() ? origin : origin + " (another weekday)");
    }

    private static boolean isByline(String text) {
        return text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).matches();
    }

    /** What follows the last comma is a newspaper or a place, unless it ends a list of names. */
    private static void markByline(Worksheet sheet, int line) {
        String names = LABEL.matcher(sheet.text(line)).replaceFirst("");
        int comma = names.lastIndexOf(", ");
        if (comma > 0 && !JOINED.matcher(names).region(comma, names.length()).find()) {
            names = names.substring(0, comma);
        }
        ONE_NAME.matcher(names)
                .results()
                .map(MatchResult::group)
                .forEach(author -> sheet.show("author", author, "line " + line + ": " + sheet.text(line)));
        sheet.suspect(line, "byline");
    }

    /** Whether all that stands right before a line is a headline or was left out. */
    private static boolean followsHeadline(Worksheet sheet, int line) {
        int before = sheet.neighbour(line, -1);
        return before == 0 || !sheet.isOpen(before) || Shape.isHeadline(sheet.text(before));
    }
}
