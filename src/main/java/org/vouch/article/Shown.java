package org.vouch.article;

/**
 * One thing that the document itself says about the article, offered for the record.
 *
 * @param field a CSL variable ({@code title}, {@code author}, {@code issued}, {@code container-title}, {@code
 *     publisher}, {@code URL}, {@code language}), or {@code updated} or {@code published} where CSL has none
 * @param value one line of text; dates of text files as EDTF, those of tags as they stand
 * @param origin where it stands, such as {@code line 5} or {@code og:title}
 */
public record Shown(String field, String value, String origin) {
    public Shown {
        if (field.isBlank() || value.isBlank() || origin.isBlank()) {
            throw new IllegalArgumentException("incomplete: " + field + "=" + value + " from " + origin);
        }
    }
}
