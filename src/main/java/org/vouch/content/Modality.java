package org.vouch.content;

/** How the words of a passage hold their matter: as done, or as something less than done. */
public enum Modality {
    ASSERTED,
    POSSIBLE,
    PLAN,
    CONDITIONAL,
    PREDICTION
}
