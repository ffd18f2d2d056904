package org.vouch.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.content.Bearer;
import org.vouch.content.Source;
import org.vouch.language.Name;
import org.vouch.language.NamedText;

/** What bears out a name that stands in the passages in another form: "Ruvanian", "gross domestic product", "the pass". */
final class OtherForms {
    /** "Ardiga" is Lake Ardiga. */
    private static final List<String> PLACES =
            List.of("Lake", "Mount", "River", "Port", "Cape", "Fort", "Loch", "Isle", "Camp", "Mt");

    private final Map<Source, Set<String>> names = new IdentityHashMap<>();

    /** "Ruvania" where the passage has "Ruvanian"; and a word that has its capital letter of the place alone. */
    Optional<Bearer> of(Claim claim, List<Ground> grounds, Name name) {
        if (name.words().indexOf(' ') >= 0) {
            return byNoun(grounds, name);
        }
        boolean opens = isOpening(claim.text(), name.start());
        Optional<Bearer> place = grounds.stream()
                .flatMap(ground -> ground.named().names().stream()
                        .filter(known -> PLACES.stream().anyMatch(kind -> known.equals(kind + " " + name.words())))
                        .map(known -> (Bearer) new Bearer.PassageWords(ground.passage(), known)))
                .findFirst();
        if (place.isPresent()) {
            return place;
        }
        return grounds.stream()
                .flatMap(ground -> ground.named().relative(name.words()).stream()
                        .map(word -> (Bearer) new Bearer.PassageWords(ground.passage(), word)))
                .findFirst()
                .or(() -> grounds.stream()
                        .filter(ground -> opens && ground.named().hasSmall(name.words()))
                        .map(ground -> (Bearer) new Bearer.PassageWords(
                                ground.passage(), name.words().toLowerCase(Locale.ROOT)))
                        .findFirst())
                .or(() -> grounds.stream()
                        .flatMap(ground -> ground.named().spelledOut(name.words()).stream()
                                .map(words -> (Bearer) new Bearer.PassageWords(ground.passage(), words)))
                        .findFirst());
    }

    /**
     * "The Garrow Pass" where the passage has "the pass", and other passages of its article name the Garrow Pass and no
     * other.
     */
    private Optional<Bearer> byNoun(List<Ground> grounds, Name name) {
        String noun = name.words().substring(name.words().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return grounds.stream()
                .filter(ground -> ground.named().hasWords("the " + noun)
                        && named(ground.source(), noun).equals(Set.of(name.words())))
                .map(ground -> (Bearer) new Bearer.PassageWords(ground.passage(), "the " + noun))
                .findFirst();
    }

    /** Returns the names of the passages of an article that a noun is part of. */
    private Set<String> named(Source source, String noun) {
        return names.computeIfAbsent(source, OtherForms::named).stream()
                .filter(known -> NamedText.of(known).hasWords(noun))
                .collect(Collectors.toSet());
    }

    private static Set<String> named(Source source) {
        return source.passages().stream()
                .flatMap(passage -> NamedText.of(passage.exact().value()).names().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOpening(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || before.endsWith(".") || before.endsWith(":") || before.endsWith(";");
    }
}
