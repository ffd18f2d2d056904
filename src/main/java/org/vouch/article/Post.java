package org.vouch.article;

/**
 * One of several articles that stand on one page.
 *
 * @param lines from its title to the end of its furniture
 * @param title as it stands
 */
public record Post(LineRange lines, String title) {
    public Post {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a post without a title at lines " + lines);
        }
    }
}
