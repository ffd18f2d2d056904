/**
 * An article as received becomes clean paragraphs: bytes in, paragraphs out, with an account of everything left out,
 * mended or doubtful.
 *
 * <p>In: the bytes of a text file or of a web page. Out: a {@link org.vouch.article.CleanArticle}, and the {@link
 * org.vouch.article.Cleaning} that repeats it on the same bytes.
 *
 * <p><i>Invariant</i>: no file is opened here and no clock is read; nothing is left out without a reason that names its
 * lines; what is uncertain is kept and reported.
 */
package org.vouch.article;
