package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as received, beside what is made of them. {@code name@3-9.expected} is {@code name} with {@code --lines 3-9};
 * {@code -Dgolden.update=true} writes the expected files anew.
 */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/vouch/article/pages");

    @ParameterizedTest
    @MethodSource("expectedFiles")
    void documentBecomesExpected(String expected) throws IOException {
        Account account = account(expected);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGES.resolve(expected), account.text());
        }
        assertEquals(Files.readString(PAGES.resolve(expected)), account.text());
        account.assertRepeatable();
    }

    @ParameterizedTest
    @MethodSource("expectedFiles")
    void lineEndsAndMarkAndLocaleMakeNoDifference(String expected) throws IOException {
        Account plain = account(expected);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (String end : List.of("\r", "\r\n")) {
                String document =
                        "\uFEFF" + Files.readString(document(expected)).replace("\n", end);
                byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
                assertEquals(plain.text(), new Account(bytes, lines(expected)).text());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyDocumentIsExpected() throws IOException {
        List<String> used =
                expectedFiles().map(PagesTest::document).map(Path::toString).toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            assertTrue(files.map(Path::toString).allMatch(file -> file.endsWith(".expected") || used.contains(file)));
        }
    }

    static Stream<String> expectedFiles() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Account account(String expected) throws IOException {
        return new Account(Files.readAllBytes(document(expected)), lines(expected));
    }

    private static Path document(String expected) {
        String name = expected.replaceFirst("(@.*)?\\.expected$", "");
        Path page = PAGES.resolve(name + ".html");
        return Files.exists(page) ? page : PAGES.resolve(name + ".txt");
    }

    private static Optional<Lines> lines(String expected) {
        int at = expected.indexOf('@');
        return at < 0 ? Optional.empty() : Lines.parse(expected.substring(at + 1, expected.lastIndexOf('.')));
    }
}
