package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;

/** Quotations of one source as they stand in its article, whatever the order in which they are cited. */
class PassageListTest {
    @TempDir
    private Path root;

    @BeforeEach
    void writeTheArticle() throws IOException {
        write("briefing.yaml", "title: Bells\n");
        write("sources/bell.txt", "The bell rang. The cat ran.\nThe bell rang. The dog sat down.\n");
    }

    @Test
    void passagesStandInTheOrderOfTheArticle() throws IOException {
        check(
                "{dog: {exact: The dog sat}, cat: {exact: The cat}}",
                "[@bell \"sat down\"]. [@bell \"cat ran\"]",
                "cat 15, 3cb1afa211 19, dog 43, 879875827e 51; 4");
    }

    @Test
    void sameWordsAtOnePlaceAreOneAndHaveTheNameOfTheRecord() throws IOException {
        check("{dog: {exact: The dog sat}}", "[@bell \"The dog sat\"]. [@bell \"The dog sat\"]", "dog 43; 1");
        check("{one: {exact: The dog}, two: {exact: The dog}}", "[@bell \"The dog\"]", "one 43, two 43; 1");
    }

    @Test
    void sameWordsAtTwoPlacesAreTwoAndTheFirstPlaceHasThePlainName() throws IOException {
        check("{}", "[@bell \"The bell\", para. 2]. [@bell \"The bell\", para. 1]", "03657413b7 0, e7c2d6453b 28; 2");
        check("{}", "[@bell \"The bell\", para. 1]. [@bell \"The bell\", para. 2]", "03657413b7 0, e7c2d6453b 28; 2");
    }

    private void check(String passages, String cited, String expected) throws IOException {
        write("sources/bell.yaml", "csl: {title: Bell}\nrights: full\npassages: " + passages + "\n");
        write("notes/bell.md", "---\ntitle: Bell\n---\nIt is told so " + cited + ".\n");
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        Checked checked = Pipeline.check(project, Optional.empty(), stage -> {});
        assertEquals(
                expected,
                checked.sources().get(0).passages().stream()
                                .map(p -> p.id().substring("bell#".length()) + " " + p.start())
                                .collect(Collectors.joining(", "))
                        + "; " + checked.totals().verified());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
