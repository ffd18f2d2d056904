package org.vouch.content;

/** What sort of thing a fact states. */
public enum FactKind {
    EVENT,
    PLAN,
    STATEMENT,
    COUNT,
    CHARACTERISATION,
    INTERPRETATION,
    PREDICTION,
    ABSENCE
}
