package org.vouch.article;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    private static final int LONGEST_IMPRINT = 100;

    /** So many lines stand above the text at the most. */
    private static final int FIRST_LINES = 6;

    private static final Pattern AGENCY = Pattern.compile(" \\(\\p{Lu}[\\p{L} ]{1,20}\\)$");

    private static final Pattern DASH = Pattern.compile(" (?:-{1,2}|\\p{Pd}) ");

    /** A place as agencies write it. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]+,");

    private Opening() {}

    static void mark(Worksheet sheet) {
        findTitle(sheet);
        markCalledSo(sheet);
        for (int line : sheet.open()) {
            if (line != sheet.title()) {
                DateLine.read(sheet.text(line)).ifPresent(date -> markDate(sheet, line, date));
            }
        }
        sheet.open().stream()
                .limit(FIRST_LINES)
                .filter(line -> line != sheet.title() && !sheet.isPage() && followsHeadline(sheet, line))
                .forEach(line -> imprint(sheet.text(line)).ifPresent(date -> {
                    showDate(sheet, line, date);
                    if (!isByline(sheet.text(line))) {
                        sheet.suspect(line, "date line");
                    }
                }));
        sheet.open().stream()
                .limit(FIRST_LINES)
                .filter(line -> line != sheet.title())
                .forEach(line -> dateline(sheet.text(line))
                        .ifPresent(date -> showDate(sheet, line, headOf(sheet.text(line)), date)));
        for (int line : sheet.open()) {
            if (line != sheet.title() && isByline(sheet.text(line)) && followsHeadline(sheet, line)) {
                markByline(sheet, line);
            }
        }
    }

    /** Reads the date that ends a line behind a place, a newspaper or a byline: "PELGRAD, 12 October 2032 (MNA)". */
    private static Optional<DateLine> imprint(String line) {
        String text = AGENCY.matcher(line).replaceFirst("");
        if (text.length() > LONGEST_IMPRINT || text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            Optional<DateLine> date = DateLine.read(text.substring(comma + 2));
            if (date.isPresent()) {
                return date.filter(it -> Shape.isHeadline(text.substring(0, text.indexOf(", "))));
            }
        }
        return Optional.empty();
    }

    /** Reads the date with which a first sentence begins: "PELGRAD, Oct. 12, 2032 (MNA) - At least 12 people". */
    private static Optional<DateLine> dateline(String line) {
        return CAPITALS.matcher(line).lookingAt() ? imprint(headOf(line)) : Optional.empty();
    }

    /** Returns what stands before the first dash; nothing where none stands near. */
    private static String headOf(String line) {
        Matcher dash = DASH.matcher(line);
        return dash.find() && dash.start() <= LONGEST_IMPRINT ? line.substring(0, dash.start()) : "";
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
                || next > 0
                        && (DateLine.read(sheet.text(next)).isPresent()
                                || isByline(sheet.text(next))
                                || imprint(sheet.text(next)).isPresent());
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
        showDate(sheet, line, sheet.text(line), date);
    }

    private static void showDate(Worksheet sheet, int line, String words, DateLine date) {
        String origin = "line " + line + ": " + words;
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
        names = withoutDate(names);
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

    private static String withoutDate(String names) {
        for (int comma = names.indexOf(", "); comma > 0; comma = names.indexOf(", ", comma + 1)) {
            if (DateLine.read(names.substring(comma + 2)).isPresent()) {
                return names.substring(0, comma);
            }
        }
        return names;
    }

    /** Whether all that stands right before a line is a headline or was left out. */
    private static boolean followsHeadline(Worksheet sheet, int line) {
        int before = sheet.neighbour(line, -1);
        return before == 0 || !sheet.isOpen(before) || Shape.isHeadline(sheet.text(before));
    }
}
