package org.vouch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the architecture speaks of the code as it is: its packages, their invariants, and classes that exist. */
class ArchitectureTest {
    private static final Path PAGE = Path.of("src/main/docs/architecture.md");
    private static final String PACKAGES = "-Dgolden.update=true`.\n\n";
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)`");

    @Test
    void everyPackageStandsThereAsItDescribesItself() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(PACKAGES) + PACKAGES.length());
        StringBuilder expected = new StringBuilder(before);
        for (String name : PackageTest.MAY_IMPORT.keySet()) {
            expected.append(section(name)).append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected.toString().stripTrailing() + "\n");
        }
        assertEquals(expected.toString().stripTrailing() + "\n", Files.readString(PAGE));
    }

    @Test
    void everyClassThatItNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> classes = classes();
        for (Matcher m = CLASS.matcher(Files.readString(PAGE)); m.find(); ) {
            if (!classes.contains(m.group(1))) {
                missing.add(m.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** The first paragraph of the package's description, its invariant, and its row of the table. */
    private static String section(String name) throws IOException {
        String info = Files.readString(Path.of("src/main/java/org/vouch", name, "package-info.java"));
        String text = info.substring(info.indexOf("/**") + 3, info.indexOf("*/"))
                .replaceAll("(?m)^ ?\\* ?", "")
                .strip();
        String[] paragraphs = text.split("<p>");
        String invariant = Stream.of(paragraphs)
                .filter(paragraph -> plain(paragraph).startsWith("Invariant: "))
                .map(paragraph -> plain(paragraph).replaceFirst("Invariant: ", "*Invariant:* "))
                .collect(Collectors.joining());
        String imports = PackageTest.MAY_IMPORT.get(name).stream()
                .sorted()
                .map(other -> "`" + other + "`")
                .collect(Collectors.joining(", "));
        return "### `" + name + "`\n\n" + plain(paragraphs[0]) + "\n\n" + invariant + "\n\nImports "
                + (imports.isEmpty() ? "nothing of ours" : imports) + ".\n";
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s+", " ")
                .replaceAll("\\{@link (?:[a-z.]+\\.)?([A-Z]\\w*)}", "`$1`")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("</?[a-z]+>", "")
                .strip();
    }

    private static Set<String> classes() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String folder : new String[] {"src/main/java", "src/test/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return classes;
    }
}
