package org.vouch.diagnostic;

/** What a rule looks at; the groups in which the rules are documented. */
public enum Family {
    REFERENCES("References"),
    QUOTATIONS("Quotations"),
    AGREEMENT("Agreement of claims with their evidence"),
    FACTS("Across facts"),
    JUDGEMENT("Judgement"),
    COVERAGE("Coverage"),
    FILES("Files");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    /** Returns the heading under which the rules of this family are listed. */
    public String title() {
        return title;
    }
}
