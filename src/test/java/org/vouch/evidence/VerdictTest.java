package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void onlyWhatWasFoundIsPublished() {
        assertEquals(
                List.of("verified true", "proven true", "not-found false", "unproven false", "unreadable false"),
                Arrays.stream(Verdict.values())
                        .map(verdict -> verdict.published() + " " + verdict.publishable())
                        .toList());
    }
}
