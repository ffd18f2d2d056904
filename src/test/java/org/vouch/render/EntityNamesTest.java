package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.render.EntityNames.Mention;

class EntityNamesTest {
    private static final EntityNames NAMES = new EntityNames(List.of(
            entity("ilse", EntityKind.PERSON, "Ilse Torvald", "Torvald", "Mrs Torvald"),
            entity("marek", EntityKind.PERSON, "Marek Torvald"),
            entity("li", EntityKind.PERSON, "Li Wei"),
            entity("ann", EntityKind.PERSON, "Ann Li-Marsh"),
            entity("karsk", EntityKind.STATE, "Karsk"),
            entity("south-karsk", EntityKind.STATE, "South Karsk"),
            entity("tarn", EntityKind.PLACE, "Tarn"),
            entity("fair", EntityKind.EVENT, "the Fair"),
            entity("ministry-a", EntityKind.ORGANISATION, "Ministry"),
            entity("ministry-b", EntityKind.ORGANISATION, "Ministry")));

    static List<List<String>> examples() {
        return SpecificationLines.of("names.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesAreFoundAsSpecified(List<String> example) {
        check(example.get(0), example.get(1));
    }

    @Test
    void longTextWithoutNamesIsReadOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> check("Ilse ".repeat(200_000), "Ilse ".repeat(200_000)));
    }

    private static void check(String text, String expected) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : NAMES.in(text)) {
            marked.append(text, at, mention.start()).append('[');
            marked.append(text, mention.start(), mention.end()).append(']');
            at = mention.end();
        }
        assertEquals(expected, marked.append(text.substring(at)).toString());
    }

    private static Entity entity(String id, EntityKind kind, String name, String... aliases) {
        Located<Slug> slug = new Located<>(new Slug(id), Span.wholeFile("content/entities.yaml"));
        return new Entity(slug, kind, name, List.of(aliases), List.of(), Optional.empty(), List.of());
    }
}
