package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;

/** Reads {@code content/entities.yaml}. */
final class EntityReader {
    private static final Field<Located<Slug>> ID =
            required("id", Values.locatedId(), "The id by which facts and sources name it, and its page's address.");
    private static final Field<EntityKind> KIND =
            required("kind", Values.choice(EntityKind.class), "What sort of thing it is.");
    private static final Field<String> NAME =
            required("name", Values.plainText(), "The name under which the briefing speaks of it.");
    private static final Field<List<String>> ALIASES =
            optional("aliases", Values.plainText().list(), "Other forms of the name, each as an article prints it.");
    private static final Field<List<Located<String>>> NOT = optional(
            "not", Values.reference("the id of an entity").list(), "Entities that are easily taken for this one.");
    private static final Field<String> NOTE = optional("note", Values.plainText(), "What a reader should know of it.");

    static final Shape SHAPE = new Shape(
            "entity",
            "A person, organisation, state, place or event.",
            List.of(ID, KIND, NAME, ALIASES, NOT, NOTE, CommonFields.FORMERLY));

    private EntityReader() {}

    static Value<List<Entity>> entities() {
        return Values.record(SHAPE, EntityReader::entity).list();
    }

    private static Optional<Entity> entity(Fields fields) {
        Located<Slug> id = fields.get(ID).orElseGet(() -> Ids.unreadable(fields));
        return Optional.of(new Entity(
                id,
                fields.get(KIND).orElse(EntityKind.ORGANISATION),
                fields.get(NAME).orElse(id.value().value()),
                fields.list(ALIASES),
                fields.list(NOT),
                fields.get(NOTE),
                fields.list(CommonFields.FORMERLY)));
    }
}
