package org.vouch.article;

/**
 * One thing that the document itself says about the article, offered for the record.
 *
 * @param field a CSL variable ({@code title}, {@code author}, {@code issued}, {@code container-title}, {@code
 *     publisher}, {@code URL}, {@code language} …); {@code type} for a type of schema.org; {@code author-organisation} for an
 *     author that the tags call one; {@code updated} where CSL has none
 * @param value one line of text; one author each, perhaps as {@code family, given}; a date as EDTF where it can be read
 * @param origin where it stands, such as {@code line 5} or {@code og:title}, and what stands there where the value was read
 *     from more
 */
public record Shown(String field, String value, String origin) {
    public Shown {
        if (field.isBlank() || value.isBlank() || origin.isBlank()) {
            throw new IllegalArgumentException("incomplete: " + field + "=" + value + " from " + origin);
        }
    }
}
