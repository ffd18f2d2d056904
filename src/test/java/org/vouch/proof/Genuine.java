package org.vouch.proof;

import java.util.Locale;

/**
 * A genuine quotation and where it stands.
 *
 * @param first number in the article's list of its first token
 * @param end number after its last token
 */
record Genuine(Article article, int first, int end) {

    /** Returns the words in normal form, without any escape. */
    String words() {
        return article.text(first, end);
    }

    Quoted quoted() {
        return new Quoted(article.id(), Quoted.escaped(words()));
    }

    /** Returns the seed of everything that is made of the quotation. */
    long seed() {
        return 31L * article.id().hashCode() + words().toLowerCase(Locale.ROOT).hashCode();
    }
}
