package org.vouch.article;

/** What an article was received as. */
public enum Form {
    TEXT,
    HTML
}
