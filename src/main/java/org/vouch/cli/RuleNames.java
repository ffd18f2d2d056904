package org.vouch.cli;

import java.util.stream.Stream;
import org.vouch.diagnostic.Rule;
import org.vouch.text.NearestName;

/** Rules as they are named on the command line. */
final class RuleNames {

    private RuleNames() {}

    /** Returns the rule with the id; an id that no rule has is a mistake of usage that names the nearest. */
    static Rule rule(String id) {
        return Rule.withId(id).orElseThrow(() -> unknown(id));
    }

    private static UsageProblem unknown(String id) {
        String near = NearestName.of(id, Stream.of(Rule.values()).map(Rule::id).toList())
                .map(name -> "; did you mean " + name + "?")
                .orElse("; vouch rules lists them");
        return new UsageProblem("there is no rule \"" + id + "\"" + near);
    }
}
