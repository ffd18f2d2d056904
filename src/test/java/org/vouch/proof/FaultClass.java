package org.vouch.proof;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouch.diagnostic.Rule;

/** What a fault changes in a sentence, and the rules whose matter that is. */
enum FaultClass {
    FIGURE(Rule.FIGURE_NOT_IN_EVIDENCE),
    BOUND(Rule.BOUND_CHANGED, Rule.FIGURE_NOT_IN_EVIDENCE),
    DATE(Rule.DATE_NOT_IN_EVIDENCE),
    NAME(Rule.NAME_NOT_IN_EVIDENCE),
    PLAN(Rule.PLAN_AS_FACT),
    ABSOLUTE(Rule.ABSOLUTE_NOT_IN_EVIDENCE),
    SPEAKER(Rule.SPEAKER_MISSING, Rule.NAME_NOT_IN_EVIDENCE),
    WORDS(Rule.WORDS_NOT_IN_EVIDENCE);

    /** The rules that hold a sentence to its evidence. */
    static final Set<Rule> AGREEMENT = EnumSet.of(
            Rule.WORDS_NOT_IN_EVIDENCE,
            Rule.FIGURE_NOT_IN_EVIDENCE,
            Rule.BOUND_CHANGED,
            Rule.DATE_NOT_IN_EVIDENCE,
            Rule.NAME_NOT_IN_EVIDENCE,
            Rule.PLAN_AS_FACT,
            Rule.ABSOLUTE_NOT_IN_EVIDENCE,
            Rule.SPEAKER_MISSING,
            Rule.HEADLINE_ONLY,
            Rule.FACT_VALUE_MISMATCH);

    private final Set<Rule> rules;

    FaultClass(Rule first, Rule... others) {
        rules = EnumSet.of(first, others);
    }

    /** Returns the class of that name, as a claims file writes it. */
    static Optional<FaultClass> of(String name) {
        return Arrays.stream(values()).filter(c -> c.label().equals(name)).findFirst();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOf(Rule rule) {
        return rules.contains(rule);
    }
}
