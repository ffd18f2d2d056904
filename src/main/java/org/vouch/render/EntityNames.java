package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Slug;

/**
 * Finds entities by their names in plain text: whole words, as printed, the longest name first. A name that two entities
 * share finds neither, and a person's single name that is part of another person's name finds nobody.
 */
final class EntityNames {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** The first letters of all names; most words of a text begin with no such letter. */
    private final Set<Character> initials = new HashSet<>();

    /** A name; without an entity where it could mean several. */
    private record Name(String text, Optional<Slug> entity) {}

    /**
     * An entity's name in a text.
     *
     * @param start UTF-16 index, 0-based
     * @param end exclusive
     */
    record Mention(int start, int end, Slug entity) {}

    EntityNames(List<Entity> entities) {
        Map<String, Set<Slug>> bearers = new HashMap<>();
        Map<String, Set<Slug>> personsByWord = new HashMap<>();
        for (Entity entity : entities) {
            names(entity).forEach(name -> {
                bearers.computeIfAbsent(name, n -> new TreeSet<>())
                        .add(entity.id().value());
                if (entity.kind() == EntityKind.PERSON) {
                    words(name)
                            .forEach(word -> personsByWord
                                    .computeIfAbsent(word, w -> new TreeSet<>())
                                    .add(entity.id().value()));
                }
            });
        }
        bearers.forEach((name, ids) -> index(name, ids, personsByWord));
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name n) -> -n.text().length()).thenComparing(Name::text)));
    }

    /** Returns the mentions in reading order; they do not overlap. */
    List<Mention> in(String text) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            Optional<Name> name = initials.contains(text.charAt(at)) && isFree(text, at)
                    ? longest(text, at, text.substring(at, end))
                    : Optional.empty();
            if (name.isPresent()) {
                int start = at;
                int stop = at + name.get().text().length();
                name.get().entity().ifPresent(entity -> mentions.add(new Mention(start, stop, entity)));
                end = stop;
            }
            at = Math.max(end, at + 1);
        }
        return mentions;
    }

    private void index(String name, Set<Slug> bearers, Map<String, Set<Slug>> personsByWord) {
        String first = name.substring(0, wordEnd(name, 0));
        if (first.isEmpty()) {
            return;
        }
        initials.add(first.charAt(0));
        boolean shared =
                bearers.size() > 1 || personsByWord.getOrDefault(name, Set.of()).size() > 1;
        Optional<Slug> entity = shared ? Optional.empty() : bearers.stream().findFirst();
        byFirstWord.computeIfAbsent(first, f -> new ArrayList<>()).add(new Name(name, entity));
    }

    private Optional<Name> longest(String text, int at, String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .filter(name -> text.startsWith(name.text(), at)
                        && endsWord(text, at + name.text().length()))
                .findFirst();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .distinct();
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** Returns where the run of letters, marks and digits from {@code at} on ends. */
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
        }
        return end;
    }

    /** A word joined by a hyphen or an apostrophe to letters before it is only a part of a word. */
    private static boolean isFree(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        int joint = at - Character.charCount(before);
        return !isWord(before) && !(isJoint(before) && joint > 0 && isWord(text.codePointBefore(joint)));
    }

    /** A possessive {@code 's} may follow a name; any other letter joined to it makes it another word. */
    private static boolean endsWord(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        int after = text.codePointAt(end);
        boolean joined = after == '-' && end + 1 < text.length() && isWord(text.codePointAt(end + 1));
        return !isWord(after) && !joined;
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
