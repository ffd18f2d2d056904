package org.vouch.content;

/** How a fact stands after all sources have been read. */
public enum FactStatus {
    REPORTED,
    ONE_SIDED,
    DISPUTED,
    SUPERSEDED,
    OUTCOME_UNKNOWN
}
