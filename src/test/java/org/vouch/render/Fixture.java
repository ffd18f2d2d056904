package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.markdown.CitationParser;
import org.vouch.markdown.MarkdownParser;
import org.vouch.read.BriefingReader;
import org.vouch.read.Markdown;
import org.vouch.read.ProjectPaths;
import org.vouch.read.ReadOptions;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/** A briefing on invented articles with every kind of page, read and checked as any other. */
final class Fixture {
    static final Path ROOT = Path.of("src/test/resources/org/vouch/render/briefing");

    private Fixture() {}

    static VerifiedBriefing verified(Path root, Path archive) {
        try {
            Checked checked = Checker.check(
                    BriefingReader.read(new ProjectPaths(root, archive), new Dialect(), new ReadOptions(false)),
                    Optional.empty());
            assertEquals(
                    List.of(),
                    checked.diagnostics().stream().filter(Diagnostic::isError).toList());
            return checked.verified().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VerifiedBriefing verified() {
        return verified(ROOT, ROOT.resolve("archive"));
    }

    /** Returns the briefing with its language or address changed in a copy that stands in the folder. */
    static VerifiedBriefing changed(Path folder, String was, String now) {
        copy(folder, was, now);
        return verified(folder, folder.resolve("archive"));
    }

    static Site site() {
        return site(verified());
    }

    static Site site(VerifiedBriefing verified) {
        Reported<Site> site = Renderer.render(verified, layouts());
        assertEquals(List.of(), site.diagnostics());
        return site.value();
    }

    /** Returns the site of the same briefing with another language of its pages, made from a copy in the folder. */
    static Site site(String language, Path folder) {
        return site(changed(folder, "\nlanguage: en\n", "\nlanguage: " + language + "\n"));
    }

    private static void copy(Path folder, String was, String now) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ROOT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Path settings = folder.resolve("content/briefing.yaml");
            Files.writeString(settings, Files.readString(settings).replace(was, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layouts layouts() {
        try {
            return Layouts.builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String page(Site site, String address) {
        return site.file(SitePath.of(address)).orElseThrow().text();
    }

    static final class Dialect implements Markdown {
        private final MarkdownParser parser = new MarkdownParser();

        @Override
        public Reported<Body> body(SourceFile file, int start) {
            return parser.parse(file, start);
        }

        @Override
        public Reported<Optional<Citation>> citation(String text, Places places) {
            return CitationParser.parse(text, places::span);
        }
    }
}
