package org.vouch.markdown;

/**
 * An address between angle brackets: {@code <https://example.org>}, {@code <name@example.org>}.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#autolinks">CommonMark, autolinks</a>
 */
final class Autolink {
    private static final int LONGEST_SCHEME = 32;
    private static final String MAIL_NAME = ".!#$%&'*+/=?^_`{|}~-";

    private Autolink() {}

    /** Returns the position after the address that begins with the {@code <} at {@code at}, or {@code at}. */
    static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '>' && end > at + 1;
        if (!closed) {
            return at;
        }
        String address = text.substring(at + 1, end);
        return hasScheme(address) || isMail(address) ? end + 1 : at;
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 2 || colon > LONGEST_SCHEME || !Chars.isAsciiLetter(address.charAt(0))) {
            return false;
        }
        return address.chars()
                .limit(colon)
                .allMatch(c -> Chars.isAsciiLetter((char) c) || Chars.isAsciiDigit((char) c) || "+.-".indexOf(c) >= 0);
    }

    static boolean isMail(String address) {
        int sign = address.indexOf('@');
        if (sign < 1 || sign + 1 == address.length()) {
            return false;
        }
        boolean name = address.chars().limit(sign).allMatch(c -> isLetterOrDigit(c) || MAIL_NAME.indexOf(c) >= 0);
        String host = address.substring(sign + 1);
        boolean letters = host.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.');
        return name
                && letters
                && !host.startsWith("-")
                && !host.startsWith(".")
                && !host.contains("..")
                && !host.contains(".-")
                && !host.contains("-.")
                && !host.endsWith("-")
                && !host.endsWith(".");
    }

    private static boolean isLetterOrDigit(int c) {
        return c < 128 && (Chars.isAsciiLetter((char) c) || Chars.isAsciiDigit((char) c));
    }
}
