package org.vouch.language;

/**
 * A word of a run that may be a name.
 *
 * @param lower its word in small letters, without what is cut off
 * @param owed whether the place alone asks for its capital letter
 * @param followed whether a digit follows it: "May 9"
 */
record NamePart(int start, int end, String text, String lower, boolean owed, boolean followed) {

    NamePart through(NamePart last) {
        return new NamePart(start, last.end, "", "", owed, last.followed);
    }

    boolean isUpper() {
        return text.length() > 1 && Names.isUpper(text);
    }

    boolean isSmall() {
        return text.chars().noneMatch(Character::isUpperCase);
    }

    boolean isState() {
        return States.key(lower).isPresent() && (!lower.equals("us") || isUpper());
    }

    boolean isOrdinary() {
        return !isUpper() && !isState() && OrdinaryWords.isOrdinary(text);
    }

    boolean isOpener() {
        return !isUpper() && !isState() && OrdinaryWords.isOpener(text);
    }
}
