package org.vouch.cli;

import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.text.NearestName;

/** A source named on the command line. */
final class KnownSource {

    private KnownSource() {}

    /** Returns the source with that id. */
    static Source of(Briefing briefing, String id) {
        return Optional.ofNullable(briefing.sourcesByName().get(id)).orElseThrow(() -> unknown(briefing, id));
    }

    private static UsageProblem unknown(Briefing briefing, String id) {
        String near = NearestName.of(id, briefing.sourcesByName().keySet())
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return new UsageProblem("there is no source \"" + id + "\"" + near);
    }
}
