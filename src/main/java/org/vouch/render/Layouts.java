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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.diagnostic.Diagnostic;
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

    private static Layouts carried;

    private final SortedMap<String, byte[]> files;

    private final Optional<Layouts> builtIn;

    /** @param builtIn what stands behind a project's own files */
    private Layouts(SortedMap<String, byte[]> files, Optional<Layouts> builtIn) {
        this.files = files;
        this.builtIn = builtIn;
    }

    /** Returns the layouts that the program carries, which are read once. */
    public static synchronized Layouts builtIn() throws IOException {
        if (carried == null) {
            carried = readBuiltIn();
        }
        return carried;
    }

    private static Layouts readBuiltIn() throws IOException {
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
        SortedMap<String, byte[]> own = Files.isDirectory(folder) ? load(folder) : new TreeMap<>();
        return new Layouts(own, Optional.of(builtIn()));
    }

    /**
     * Returns the words for a language: those of {@code words_<language>.properties} where there is such a file, the
     * English ones for whatever it does not say.
     *
     * @param language a BCP 47 tag, of which only the language counts
     */
    Reported<Words> words(String language) {
        String own = "words_" + language.split("-", 2)[0].toLowerCase(Locale.ROOT) + ".properties";
        Words words = Words.none();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String file : List.of("words_en.properties", own)) {
            for (String text : texts(file)) {
                Reported<Words> more = words.with(file, text);
                words = more.value();
                diagnostics.addAll(more.diagnostics());
            }
        }
        return new Reported<>(words, diagnostics.stream().distinct().toList());
    }

    /** Returns the layout's text; absent where there is no such file. */
    Optional<String> text(String path) {
        List<String> texts = texts(path);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(texts.size() - 1));
    }

    /** Returns the paths of the layouts, sorted. */
    List<String> templates() {
        return all().keySet().stream().filter(path -> path.endsWith(".ftlh")).toList();
    }

    /** Returns the files that are copied as they are, by their path within {@code layouts/}. */
    Map<String, byte[]> assets() {
        SortedMap<String, byte[]> assets = all();
        assets.keySet()
                .removeIf(path -> path.startsWith("parts/") || path.endsWith(".ftlh") || path.endsWith(".properties"));
        return assets;
    }

    private SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        builtIn.ifPresent(layouts -> all.putAll(layouts.files));
        all.putAll(files);
        return all;
    }

    /** Returns the texts of the built-in and of the own file of that name, as far as there are such files. */
    private List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        builtIn.ifPresent(layouts -> texts.addAll(layouts.texts(path)));
        if (files.containsKey(path)) {
            texts.add(new String(files.get(path), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** Returns whether each file is the same in both, byte for byte. */
    boolean isSame(Layouts other) {
        return files.keySet().equals(other.files.keySet())
                && files.keySet().stream().allMatch(path -> Arrays.equals(files.get(path), other.files.get(path)))
                && builtIn.equals(other.builtIn);
    }

    /** Returns where an author finds the file. */
    static String place(String path) {
        return FOLDER + "/" + path;
    }

    private static Layouts inJar(URI marker) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(marker, Map.of())) {
            return new Layouts(load(jar.getPath(FOLDER)), Optional.empty());
        }
    }

    private static Layouts in(Path marker) throws IOException {
        return new Layouts(load(marker.getParent().getParent()), Optional.empty());
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
