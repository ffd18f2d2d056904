package org.vouch.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.FactKind;
import org.vouch.content.Slug;
import org.vouch.content.Source;

/**
 * The facts that came, went or are others since the last check.
 *
 * @param names ids and former ids that may lead elsewhere now
 * @param files of facts that are others
 * @param areNamesOthers whether there may be a name that was none, or the other way round
 * @param heldUpBy names of sources whose words support one of them that is an event
 */
record FactChanges(Set<String> names, Set<String> files, boolean areNamesOthers, Set<String> heldUpBy) {
    private static final FactChanges NONE = new FactChanges(Set.of(), Set.of(), false, Set.of());

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Returns whether a text is tied to one of the facts, or links to one of the files. */
    boolean concern(TextRow texts, int place) {
        return !isEmpty() && (!Collections.disjoint(texts.tied(place), names) || texts.linksTo(place, files));
    }

    /** Compares the facts of one check with those of the next. */
    static final class Memory {
        private List<FactFile> last = List.of();

        /** Keeps the facts for the next check, and returns what is another. */
        FactChanges update(Briefing briefing, Map<String, Source> sources) {
            List<FactFile> before = last;
            last = briefing.factFiles();
            Map<String, List<Fact>> left = new HashMap<>();
            before.forEach(file -> left.put(file.file(), file.facts()));
            List<Fact> gone = new ArrayList<>();
            List<Fact> came = new ArrayList<>();
            Set<String> files = new HashSet<>();
            for (FactFile file : last) {
                List<Fact> old = Optional.ofNullable(left.remove(file.file())).orElse(List.of());
                if (old != file.facts()) {
                    files.add(file.file());
                    came.addAll(without(file.facts(), old));
                    gone.addAll(without(old, file.facts()));
                }
            }
            left.forEach((file, facts) -> {
                files.add(file);
                gone.addAll(facts);
            });
            return files.isEmpty() ? NONE : of(gone, came, files, sources);
        }

        private static FactChanges of(
                List<Fact> gone, List<Fact> came, Set<String> files, Map<String, Source> sources) {
            Set<String> names = names(gone);
            Set<String> now = names(came);
            boolean areNamesOthers = !names.equals(now);
            names.addAll(now);
            Set<String> heldUpBy = new HashSet<>();
            gone.forEach(fact -> addSources(fact, sources, heldUpBy));
            came.forEach(fact -> addSources(fact, sources, heldUpBy));
            return new FactChanges(names, files, areNamesOthers, heldUpBy);
        }

        private static List<Fact> without(List<Fact> some, List<Fact> others) {
            Set<Fact> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(others);
            return some.stream().filter(fact -> !known.contains(fact)).toList();
        }

        private static Set<String> names(List<Fact> facts) {
            Set<String> names = new HashSet<>();
            for (Fact fact : facts) {
                names.add(fact.id().value().value());
                fact.formerly().stream().map(Slug::value).forEach(names::add);
            }
            return names;
        }

        private static void addSources(Fact fact, Map<String, Source> sources, Set<String> names) {
            if (!fact.kind().equals(Optional.of(FactKind.EVENT))) {
                return;
            }
            fact.evidence().stream()
                    .map(evidence -> sources.get(evidence.citation().source().value()))
                    .filter(source -> source != null)
                    .forEach(source -> {
                        names.add(source.id().value());
                        source.formerly().stream().map(Slug::value).forEach(names::add);
                    });
        }
    }
}
