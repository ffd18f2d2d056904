package org.vouch.content;

/** How good the evidence under a judgement is; says nothing about how likely the matter is. */
public enum ConfidenceLevel {
    LOW,
    MODERATE,
    HIGH
}
