package org.vouch.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.language.SpeakerWords;
import org.vouch.language.Voices;

/** Words of one of two speakers of a passage that a claim gives to the other. */
final class SwappedSpeakers {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\u2019'-]*+");

    /** So many words of content must be the other's, and none the own. */
    private static final int ALIKE = 2;

    private SwappedSpeakers() {}

    /**
     * What a claim gives to the wrong one of two.
     *
     * @param given the words by which the claim names who speaks
     * @param speaker the last word by which the passage names who said it
     */
    record Swapped(String given, String speaker) {}

    /** Returns the first part of a claim whose words a passage has from another of its speakers. */
    static Optional<Swapped> first(List<Voices.Part> claim, String passage) {
        Map<String, Set<String>> said = said(passage);
        if (said.size() < 2) {
            return Optional.empty();
        }
        return claim.stream()
                .filter(part -> part.voices().size() == 1)
                .flatMap(part -> swapped(part, said).stream())
                .findFirst();
    }

    private static Optional<Swapped> swapped(Voices.Part part, Map<String, Set<String>> said) {
        String given = part.voices().get(0).speaker().strip();
        String name = lastName(given);
        Set<String> own = said.get(name);
        if (own == null || part.shared(own) > 0) {
            return Optional.empty();
        }
        return said.entrySet().stream()
                .filter(other -> !other.getKey().equals(name) && part.shared(other.getValue()) >= ALIKE)
                .map(other -> new Swapped(given, other.getKey()))
                .findFirst();
    }

    /** Returns what each named speaker of a passage says in it and no other does. */
    private static Map<String, Set<String>> said(String passage) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        for (Voices.Part part : Voices.told(passage)) {
            String name =
                    part.voices().size() == 1 ? lastName(part.voices().get(0).speaker()) : "";
            if (!name.isEmpty()) {
                Set<String> words = said.computeIfAbsent(name, key -> new HashSet<>());
                words.addAll(part.content());
                words.addAll(part.names());
            }
        }
        Map<String, Set<String>> alone = new LinkedHashMap<>();
        said.forEach((name, words) -> {
            Set<String> rest = new HashSet<>(words);
            said.forEach((other, others) -> {
                if (!other.equals(name)) {
                    rest.removeAll(others);
                }
            });
            alone.put(name, rest);
        });
        return alone;
    }

    /** Returns the last capitalised word: the surname of a person. */
    private static String lastName(String speaker) {
        if (SpeakerWords.isOpen(speaker)) {
            return "";
        }
        Matcher name = NAME.matcher(speaker);
        String last = "";
        while (name.find()) {
            last = name.group();
        }
        return last;
    }
}
