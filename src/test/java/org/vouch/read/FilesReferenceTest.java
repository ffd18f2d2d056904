package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of files and fields says what the reader does: its tables are those of the declared fields, its examples are
 * read without a finding. {@code -Dgolden.update=true} writes the tables anew.
 */
class FilesReferenceTest {
    private static final Path PAGE = Path.of("src/main/docs/files.md");
    private static final Pattern TABLE = Pattern.compile("(?m)^### Fields of (\\S+)\\n(?:(?!#).*\\n)*");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^## `content/([^`]+)`.*?^```\\w+\\n(.*?)^```$");

    @Test
    void tablesAreThoseOfTheDeclaredFields() throws IOException {
        String page = Files.readString(PAGE);
        String expected =
                TABLE.matcher(page)
                                .replaceAll(match -> Matcher.quoteReplacement(table(match)))
                                .stripTrailing() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE));
    }

    @Test
    void everyRecordHasItsTable() throws IOException {
        List<String> tables = TABLE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(
                shapes().keySet().stream().sorted().toList(),
                tables.stream().sorted().toList());
    }

    @Test
    void examplesAreReadWithoutAFinding() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertEquals(ContentKind.values().length, examples.size());
        for (MatchResult example : examples) {
            assertEquals("", check(example.group(1), example.group(2)), example.group(1));
        }
    }

    private static String check(String file, String text) {
        return Told.findings(ContentKind.of(file).orElseThrow().read(text));
    }

    private static String table(MatchResult heading) {
        Shape shape = Optional.ofNullable(shapes().get(heading.group(1))).orElseThrow();
        StringBuilder table = new StringBuilder("### Fields of " + shape.name() + "\n\n" + shape.about()
                + "\n\n| field | holds | means |\n|---|---|---|\n");
        for (Field<?> field : shape.fields()) {
            table.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(words(field.value().kind()));
            table.append(field.isRequired() ? "; required | " : " | ")
                    .append(field.about())
                    .append(" |\n");
        }
        return table.append('\n').toString();
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        Stream.of(ContentKind.values()).forEach(kind -> add(kind.shape(), shapes));
        return shapes;
    }

    private static void add(Shape shape, Map<String, Shape> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().forEach(field -> add(field.value().kind(), shapes));
        }
    }

    private static void add(Kind kind, Map<String, Shape> shapes) {
        if (kind instanceof Kind.RecordOf record) {
            add(record.shape(), shapes);
        } else if (kind instanceof Kind.FormOr either) {
            add(either.shape(), shapes);
        } else if (kind instanceof Kind.ListOf list) {
            add(list.item(), shapes);
        } else if (kind instanceof Kind.OneOrMore some) {
            add(some.item(), shapes);
        } else if (kind instanceof Kind.MapOf map) {
            add(map.value(), shapes);
        }
    }

    private static String words(Kind kind) {
        if (kind instanceof Kind.Form form) {
            return form.what();
        }
        if (kind instanceof Kind.Known known) {
            return known.what();
        }
        if (kind instanceof Kind.Choice choice) {
            return "one of "
                    + String.join(
                            ", ",
                            choice.words().stream()
                                    .map(word -> "`" + word + "`")
                                    .toList());
        }
        if (kind instanceof Kind.Number number) {
            return "a number from " + number.least() + " to " + number.most();
        }
        if (kind instanceof Kind.Flag) {
            return "`true` or `false`";
        }
        if (kind instanceof Kind.ListOf list) {
            return "a list, each item " + words(list.item());
        }
        if (kind instanceof Kind.OneOrMore some) {
            return words(some.item()) + ", or a list of such";
        }
        if (kind instanceof Kind.MapOf map) {
            return "a record: under each name, which is " + words(map.name()) + ", " + words(map.value());
        }
        if (kind instanceof Kind.RecordOf record) {
            return "a record: " + record.shape().name();
        }
        if (kind instanceof Kind.FormOr either) {
            return either.form().what() + ", or a record: " + either.shape().name();
        }
        return "text";
    }
}
