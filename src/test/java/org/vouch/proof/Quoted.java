package org.vouch.proof;

/**
 * Words as an author would write them between the quotation marks of a citation.
 *
 * @param source id of the source to which they are cited
 * @param written escapes and brackets included
 */
record Quoted(String source, String written) {

    /** Returns words as an author writes them where they hold quotation marks, brackets or backslashes. */
    static String escaped(String words) {
        return words.replaceAll("[\\\\\"\\[\\]]", "\\\\$0");
    }
}
