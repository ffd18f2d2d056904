package org.vouch.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Entity;
import org.vouch.content.Slug;

/** The titles of files of facts: {@code beijing-and-moscow} is "Beijing and Moscow" where an entity is called Moscow. */
final class FactFileTitles {
    /** By the word in small letters. */
    private final Map<String, String> names = new HashMap<>();

    FactFileTitles(List<Entity> entities) {
        entities.stream()
                .flatMap(entity -> Stream.of(entity.name().split(" ")))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .forEach(word -> names.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    }

    String of(Slug slug) {
        String words = Stream.of(slug.value().split("-"))
                .map(word -> names.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
