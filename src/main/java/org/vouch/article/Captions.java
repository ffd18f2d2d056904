package org.vouch.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words below a picture, known by whom they thank for it. */
final class Captions {
    private static final String AGENCY =
            "AP|AFP|Reuters|EPA(?:-EFE)?|EFE|PA|DPA|ANSA|ANI|PTI|UPI|TASS|ITAR-TASS|RIA(?: Novosti)?|Sputnik|Xinhua"
                    + "|Kyodo|Jiji|Getty(?: Images)?|Shutterstock|Alamy|Rex|Bloomberg|Associated Press|Anadolu";
    private static final Pattern CREDITED = Pattern.compile(
            "(?<words>.+?)\\s*[(\\[](?:(?:Photo|Image|Picture|Credit|File|Source)s?\\s*:?\\s*(?:by |courtesy )?[^()]{0,60}"
                    + "|(?:[^()]{1,60}[/:,|]\\s*)?(?:" + AGENCY
                    + ")(?:\\s*/\\s*[^()]{1,40})?(?: Photos?| Images?| file| via [^()]{1,40})?)[)\\]]");
    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:File |Representative )?(?:Photo|Photograph|Image|Picture|Pic|Illustration)s?(?: credits?| source)?\\s*(?::|by\\b|courtesy\\b).*"
                    + "|(?:Photo|Image) credit\\b.*|Credit\\s*:.*|.{0,60}/\\s*(?:" + AGENCY + ")(?: Photo| Images)?)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 600;
    private static final int LONGEST_CREDIT = 160;

    private Captions() {}

    static void mark(Worksheet sheet) {
        for (int line : sheet.open()) {
            String text = sheet.text(line);
            if (line == sheet.title() || text.length() > LONGEST) {
                continue;
            }
            Matcher credited = CREDITED.matcher(text);
            if ((text.endsWith(")") || text.endsWith("]")) && credited.matches()) {
                markCredited(sheet, line, credited.group("words"));
            } else if (text.length() <= LONGEST_CREDIT && CREDIT.matcher(text).matches()) {
                sheet.suspect(line, "picture credit");
            }
        }
    }

    /** A caption is one phrase; where a sentence ends before the bracket, an agency may be credited with the story. */
    private static void markCredited(Worksheet sheet, int line, String words) {
        if (Shape.isHeadline(words) || Shape.words(words) <= 50 && !words.matches(".*[.!?][\"'”’]?")) {
            sheet.drop(line, "caption with its agency");
        } else {
            sheet.doubt(line, "ends in an agency in brackets: a caption, or the credit of the story");
        }
    }
}
