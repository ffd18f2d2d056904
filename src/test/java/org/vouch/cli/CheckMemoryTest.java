package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.check.CheckMemory;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.diagnostic.Rule;

/** What a check remembers of a briefing changes nothing in what the next check finds in that one or in another. */
class CheckMemoryTest {
    @ParameterizedTest
    @EnumSource(Rule.class)
    void memoryOfAnotherBriefingChangesNothing(Rule rule) throws IOException {
        RulesInMemory.Read near = RulesInMemory.read(rule, "near");
        RulesInMemory.Read broken = RulesInMemory.read(rule, "broken");
        CheckMemory memory = new CheckMemory();
        Checked first = Checker.check(near.briefing(), memory);
        Checked second = Checker.check(broken.briefing(), memory);
        Checked third = Checker.check(broken.briefing(), memory);
        Checked last = Checker.check(near.briefing(), memory);
        assertEquals(said(first), said(last));
        assertEquals(said(Checker.check(broken.briefing(), Optional.empty())), said(second));
        assertEquals(said(second), said(third));
    }

    private static List<Object> said(Checked checked) {
        return List.of(
                checked.diagnostics(),
                checked.totals(),
                checked.totalCoverage(),
                checked.coverage(),
                checked.blocks(),
                checked.verified().isPresent(),
                checked.claims().keySet());
    }
}
