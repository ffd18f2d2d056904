package org.vouch.content;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An id that is safe as a file name, as part of an address and as an anchor: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 80
 * characters. Notes, pages, sources, passages, facts and entities are named by slugs.
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** @throws IllegalArgumentException where the value is not a slug */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Returns the slug, or nothing where the value is not one. */
    public static Optional<Slug> of(String value) {
        return isSlug(value) ? Optional.of(new Slug(value)) : Optional.empty();
    }

    public static boolean isSlug(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return Comparator.<String>naturalOrder().compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
