package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vouch.text.TextDirective;

/** A browser goes to the words on an invented publisher's page, whatever its typography. */
class PublishedPageTest {
    @TempDir
    private Path folder;

    @Test
    void browserScrollsToTheWordsAndNotToOthersLikeThem() throws IOException {
        String article = "The port was closed on Monday.\nThe port was closed on Friday, the keeper's café & bar too.";
        Files.writeString(folder.resolve("article.html"), """
                <!DOCTYPE html><meta charset="utf-8"><title>Article</title>
                <style>p { margin: 0 0 3000px }</style>
                <p>The port was closed on Monday.</p>
                <p id="words">The port was <b>closed</b> on Friday, the keeper’s café &amp; bar too.</p>
                <p>End</p>
                """);
        TextDirective directives = new TextDirective(Optional.of(article));
        ChromeDriver browser = Browser.start(true, folder.resolve("profile"));
        try (FileServer server = new FileServer(folder, "/")) {
            for (String directive : List.of(
                    directives
                            .to(List.of("port was closed"), "Monday.\nThe", "on Friday")
                            .orElseThrow(),
                    directives
                            .to(List.of("the keeper's café & bar"), "Friday,", "too.")
                            .orElseThrow())) {
                browser.get("about:blank");
                browser.get(server.address() + "article.html#:~:text=" + directive);
                assertEquals(
                        true,
                        browser.executeScript("const box = document.getElementById('words').getBoundingClientRect();"
                                + " return scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight"),
                        directive);
            }
        } finally {
            browser.quit();
        }
    }
}
