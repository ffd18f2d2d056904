package org.vouch.render;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words files that the program carries, each as it is written. */
final class WordsFiles {
    private static final Path LAYOUTS = Path.of("layouts");

    private WordsFiles() {}

    /** Returns the languages there are files for, sorted. */
    static List<String> languages() {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("words_[a-z]+\\.properties"))
                    .map(name -> name.replaceAll("words_|\\.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the values by their keys, without those of any other language. */
    static SortedMap<String, String> of(String language) {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(LAYOUTS.resolve("words_" + language + ".properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}
