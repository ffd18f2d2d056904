package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;

/** What became of the forgeries of one operator. */
final class Tally {
    private final Operator operator;
    private final List<String> accepted = new ArrayList<>();
    private int forged;
    private int genuine;

    Tally(Operator operator) {
        this.operator = operator;
    }

    void countForged() {
        forged++;
    }

    /** Counts a changed quotation that its article has all the same. */
    void countGenuine() {
        genuine++;
    }

    void accept(String how, Quoted forgery) {
        accepted.add(operator.name() + ", " + how + ": [@" + forgery.source() + " \"" + forgery.written() + "\"]");
    }

    int forged() {
        return forged;
    }

    int genuine() {
        return genuine;
    }

    List<String> accepted() {
        return accepted;
    }

    String row() {
        return "| `" + operator.name() + "` | " + operator.does() + " | " + forged + " | " + genuine + " | "
                + accepted.size() + " |\n";
    }
}
