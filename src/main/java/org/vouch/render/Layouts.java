package org.vouch.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.diagnostic.Reported;

/**
 * The files that give the pages their form: layouts ({@code *.ftlh}), what they share
 * ({@code parts/}), words ({@code words_<language>.properties}), and everything else, which is copied into {@code
 * assets/}: style sheet, fonts, icons. Layouts are trusted.
 *
 * <p>Files whose name begins with a dot, and {@code *.md}, are no part of them. Immutable.
 */
public final class Layouts {
    private static final String FOLDER = "layouts";

    private final SortedMap<String, byte[]> files;

    private Layouts(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Returns the layouts that the program carries. */
    public static Layouts builtIn() throws IOException {
        URL marker = Layouts.class.getResource("/" + FOLDER + "/parts/frame.ftlh");
        if (marker == null) {
            throw new AssertionError("the program carries its layouts");
        }
        try {
            return marker.getProtocol().equals("jar") ? inJar(marker.toURI()) : in(Path.of(marker.toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError("a class path has addresses", e);
        }
    }

    /**
     * Returns the built-in layouts with each file replaced that the folder has too, and the folder's other files
     * added; of the words, only those that its file has are replaced.
     *
     * @param folder a project's {@code layouts/}; where it does not exist, the built-in layouts are returned
     */
    public static Layouts of(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(builtIn().files);
        if (Files.isDirectory(folder)) {
            load(folder)
                    .forEach((path, bytes) -> files.merge(path, bytes, isWords(path) ? Layouts::joined : (a, b) -> b));
        }
        return new Layouts(files);
    }

    /**
     * Returns the words for a language: those of {@code words_<language>.properties} where there is such a file, the
     * English ones for whatever it does not say.
     *
     * @param language a BCP 47 tag, of which only the language counts
     */
    Reported<Words> words(String language) {
        Reported<Words> english = with(Words.none(), "words_en.properties");
        String own = "words_" + language.split("-", 2)[0].toLowerCase(Locale.ROOT) + ".properties";
        if (own.equals("words_en.properties")) {
            return english;
        }
        Reported<Words> both = with(english.value(), own);
        return new Reported<>(
                both.value(),
                Stream.concat(english.diagnostics().stream(), both.diagnostics().stream())
                        .toList());
    }

    /** Returns the layout's or the words' text; absent where there is no such file. */
    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the paths of the layouts, sorted. */
    List<String> templates() {
        return files.keySet().stream().filter(path -> path.endsWith(".ftlh")).toList();
    }

    /** Returns the files that are copied as they are, by their path within {@code layouts/}. */
    Map<String, byte[]> assets() {
        SortedMap<String, byte[]> assets = new TreeMap<>(files);
        assets.keySet()
                .removeIf(path -> path.startsWith("parts/") || path.endsWith(".ftlh") || path.endsWith(".properties"));
        return assets;
    }

    /** Returns where an author finds the file. */
    static String place(String path) {
        return FOLDER + "/" + path;
    }

    private Reported<Words> with(Words base, String file) {
        return text(file).map(text -> base.with(file, text)).orElseGet(() -> new Reported<>(base, List.of()));
    }

    private static boolean isWords(String path) {
        return path.startsWith("words_") && path.endsWith(".properties");
    }

    /** In a properties file the later of two equal keys counts, so a project may change a few words only. */
    private static byte[] joined(byte[] builtIn, byte[] own) {
        byte[] joined = Arrays.copyOf(builtIn, builtIn.length + 1 + own.length);
        joined[builtIn.length] = '\n';
        System.arraycopy(own, 0, joined, builtIn.length + 1, own.length);
        return joined;
    }

    private static Layouts inJar(URI marker) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(marker, Map.of())) {
            return new Layouts(load(jar.getPath(FOLDER)));
        }
    }

    private static Layouts in(Path marker) throws IOException {
        return new Layouts(load(marker.getParent().getParent()));
    }

    private static SortedMap<String, byte[]> load(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".md") && !("/" + path).contains("/.")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
