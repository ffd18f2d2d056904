package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;

class FactFileTitlesTest {
    private static final Span ANYWHERE = Span.wholeFile("content/entities.yaml");

    @ParameterizedTest
    @CsvSource({
        "ostwick-and-tarn, Ostwick and Tarn",
        "the-tarn-line, The Tarn line",
        "visits-2031, Visits 2031",
        "the-mayor-of-ostwick, The mayor of Ostwick"
    })
    void namesOfEntitiesKeepTheirCapitals(String slug, String title) {
        FactFileTitles titles =
                new FactFileTitles(List.of(entity("ostwick", "Ostwick"), entity("tarn-foundry", "Tarn foundry")));
        assertEquals(title, titles.of(Slug.of(slug).orElseThrow()));
    }

    private static Entity entity(String id, String name) {
        return new Entity(
                new Located<>(Slug.of(id).orElseThrow(), ANYWHERE),
                EntityKind.PLACE,
                name,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
