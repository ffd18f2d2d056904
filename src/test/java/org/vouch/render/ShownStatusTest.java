package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;

class ShownStatusTest {
    @ParameterizedTest
    @CsvSource({
        "ABSENCE, REPORTED, ABSENT, not in the articles",
        "ABSENCE, OUTCOME_UNKNOWN, OUTCOME_UNKNOWN, outcome not known",
        "STATEMENT, REPORTED, REPORTED, reported",
        "EVENT, ONE_SIDED, ONE_SIDED, one side says"
    })
    void whatNoArticleTellsIsNotCalledReported(FactKind kind, FactStatus status, ShownStatus shown, String words) {
        Fact fact = fact(kind, status);
        assertEquals(shown, ShownStatus.of(fact));
        assertEquals(
                words, new RenderMemory().words(Fixture.layouts(), "en").value().of("status", ShownStatus.of(fact)));
    }

    private static Fact fact(FactKind kind, FactStatus status) {
        Fact any = Fixture.verified().briefing().facts().findFirst().orElseThrow();
        return new Fact(
                any.id(),
                any.statement(),
                Optional.of(kind),
                any.dated(),
                any.asOf(),
                any.dating(),
                status,
                any.about(),
                any.key(),
                any.value(),
                any.visit(),
                any.inMatrix(),
                any.evidence(),
                any.silent(),
                any.credibility(),
                any.accepted(),
                any.formerly(),
                any.span());
    }
}
