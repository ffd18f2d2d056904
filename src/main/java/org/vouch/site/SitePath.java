package org.vouch.site;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a file stands in the site, for example {@code notes/moscow-2015.html}: relative to the site's folder, segments
 * joined by {@code /}, never empty.
 *
 * <p>A segment is at most {@value #MAX_SEGMENT} of {@code a-z 0-9 . _ -}, begins with a letter or a digit and does not
 * end with a dot; {@code .nojekyll} alone may begin with one. So no address climbs out of the folder, none needs
 * percent-encoding, and no two differ only in case or in normal form. Names that Windows keeps for devices
 * ({@code con}, {@code aux.html}) are no segments. The order is that of the text.
 */
public record SitePath(String text) implements Comparable<SitePath> {
    static final int MAX_SEGMENT = 200;

    /** "Naming Files, Paths, and Namespaces" (Microsoft): reserved with any extension too. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws IllegalArgumentException where {@code text} is not a safe address */
    public SitePath {
        if (!isSafe(text)) {
            throw new IllegalArgumentException("not a safe address in the site: \"" + text + "\"");
        }
    }

    public static SitePath of(String text) {
        return new SitePath(text);
    }

    /** Returns the address that {@code text} spells, or nothing where it spells none. */
    public static Optional<SitePath> parse(String text) {
        return isSafe(text) ? Optional.of(new SitePath(text)) : Optional.empty();
    }

    /** Returns the folder that holds this file, without a closing {@code /}; empty text for the site's own folder. */
    public String folder() {
        return text.substring(0, Math.max(0, text.lastIndexOf('/')));
    }

    @Override
    public int compareTo(SitePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isSafe(String text) {
        int start = 0;
        while (true) {
            int slash = text.indexOf('/', start);
            String segment = text.substring(start, slash < 0 ? text.length() : slash);
            if (!isSegment(segment)) {
                return false;
            }
            if (slash < 0) {
                return true;
            }
            start = slash + 1;
        }
    }

    private static boolean isSegment(String segment) {
        int last = segment.length() - 1;
        if (last < 0 || last >= MAX_SEGMENT || !isLetterOrDigit(segment.charAt(0)) || segment.charAt(last) == '.') {
            return segment.equals(".nojekyll");
        }
        for (int i = 1; i <= last; i++) {
            char c = segment.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return !DEVICES.contains(segment.substring(0, segment.indexOf('.') < 0 ? last + 1 : segment.indexOf('.')));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
