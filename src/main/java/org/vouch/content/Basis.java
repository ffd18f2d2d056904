package org.vouch.content;

/** Where a date comes from: printed in the document, worked out from its words, or known from elsewhere. */
public enum Basis {
    SHOWN,
    INFERRED,
    OUTSIDE
}
