package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Entity;
import org.vouch.diagnostic.Located;

/** What became of people, organisations and the like: an alias decides which names agree with which words. */
final class EntitySection {
    private EntitySection() {}

    static Section of(Comparison comparison) {
        List<String> entries = new ArrayList<>();
        for (Pair<Entity> pair : comparison.entities) {
            Entity any = pair.any();
            String name = Shown.place(any.id().span()) + " " + Shown.code(Comparison.id(any));
            if (!pair.isBoth()) {
                entries.add(name
                        + (pair.isAdded() ? " added: " : " removed: ")
                        + Shown.quoted(any.name())
                        + (any.aliases().isEmpty() ? "" : ", aliases " + Shown.quotes(any.aliases())));
            } else {
                List<String> changes = changes(pair.was().orElseThrow(), any);
                if (!changes.isEmpty()) {
                    entries.add(name + ": " + String.join("; ", changes));
                }
            }
        }
        return Section.list("Entities", entries);
    }

    private static List<String> changes(Entity was, Entity now) {
        List<String> changes = new ArrayList<>();
        if (!Comparison.id(was).equals(Comparison.id(now))) {
            changes.add("was " + Shown.code(Comparison.id(was)) + " before");
        }
        values(changes, "kind ", Changed.word(was.kind()), Changed.word(now.kind()));
        if (!was.name().equals(now.name())) {
            changes.add("name: " + WordDiff.shown(was.name(), now.name()));
        }
        sets(changes, "aliases: ", Changed.prose(was.aliases(), now.aliases()));
        sets(changes, "not: ", Changed.sets(ids(was), ids(now)));
        return changes;
    }

    private static List<String> ids(Entity entity) {
        return entity.not().stream().map(Located::value).toList();
    }

    private static void values(List<String> changes, String what, String was, String now) {
        if (!was.equals(now)) {
            changes.add(what + Changed.cell(Optional.of(was)) + " → " + Changed.cell(Optional.of(now)));
        }
    }

    private static void sets(List<String> changes, String what, String change) {
        if (!change.isEmpty()) {
            changes.add(what + change);
        }
    }
}
