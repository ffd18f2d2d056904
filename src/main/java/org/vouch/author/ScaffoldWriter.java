package org.vouch.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.read.NewId;

/** Writes notes, facts and sources to be completed; an id that the briefing has or had is taken. */
public final class ScaffoldWriter {
    private final Path root;
    private final Briefing briefing;

    /**
     * @param root the project's folder
     * @param briefing as read with its drafts
     */
    public ScaffoldWriter(Path root, Briefing briefing) {
        this.root = root;
        this.briefing = briefing;
    }

    /** What became of it. */
    public sealed interface Result permits Written, Failed {}

    /** @param file relative to the root, with {@code /} */
    public record Written(String file) implements Result {}

    /** Nothing was written; the message says why and what helps. */
    public record Failed(String message) implements Result {}

    /** Writes a draft; its title is made of the slug where there is none. */
    public Result note(String slug, Optional<String> title) throws IOException {
        Optional<Failed> fault = fault(slug, true);
        return fault.isPresent() ? fault.get() : note(new Slug(slug), title);
    }

    public Result source(String id) throws IOException {
        Optional<Failed> fault = fault(id, true);
        return fault.isPresent() ? fault.get() : source(new Slug(id));
    }

    /** Adds a fact after the others of its file, which is made where it is missing. */
    public Result fact(String file, String id) throws IOException {
        Optional<Failed> fault = fault(file, true).or(() -> fault(id, false));
        return fault.isPresent() ? fault.get() : fact(new Slug(file), new Slug(id));
    }

    private static Optional<Failed> fault(String id, boolean namesFile) {
        return NewId.fault(id, namesFile).map(Failed::new);
    }

    private Result note(Slug slug, Optional<String> title) throws IOException {
        Optional<String> holder = briefing.notes().stream()
                .filter(note -> note.slug().equals(slug) || note.formerly().contains(slug))
                .map(Note::file)
                .findFirst();
        return create("content/notes/" + slug + ".md", "note " + slug, holder, Scaffold.note(slug, title));
    }

    private Result source(Slug id) throws IOException {
        Optional<String> holder = briefing.sources().stream()
                .filter(source -> source.id().equals(id) || source.formerly().contains(id))
                .map(Source::file)
                .findFirst();
        return create("content/sources/" + id + ".yaml", "source " + id, holder, Scaffold.source());
    }

    private Result fact(Slug file, Slug id) throws IOException {
        String name = "content/facts/" + file + ".yaml";
        Optional<String> holder = briefing.factFiles().stream()
                .flatMap(facts -> facts.facts().stream())
                .filter(fact -> isNamed(fact, id))
                .map(fact -> fact.id().span().file() + ":" + fact.id().span().line())
                .findFirst();
        if (holder.isPresent() || !Files.exists(root.resolve(name))) {
            return create(name, "fact " + id, holder, Scaffold.fact(id));
        }
        return append(name, Scaffold.fact(id));
    }

    private static boolean isNamed(Fact fact, Slug id) {
        return fact.id().value().equals(id) || fact.formerly().contains(id);
    }

    private Result create(String file, String what, Optional<String> holder, String text) throws IOException {
        if (holder.isPresent()) {
            return new Failed("the " + what + " is there already, or was under this name: " + holder.get());
        }
        if (Files.exists(root.resolve(file))) {
            return new Failed(file + " is there already");
        }
        new AuthoredFile(root, root.resolve(file)).create(text.getBytes(StandardCharsets.UTF_8));
        return new Written(file);
    }

    private Result append(String file, String text) throws IOException {
        String before = Files.readString(root.resolve(file));
        if (!isListOfLines(before)) {
            return new Failed(
                    file + " is not a list whose items begin with a hyphen at the start of a line; add to it:\n"
                            + text.stripTrailing());
        }
        String lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : lineEnd;
        new AuthoredFile(root, root.resolve(file)).replace(before + gap + text.replace("\n", lineEnd));
        return new Written(file);
    }

    /** Whether a record that begins with {@code - } at the start of a line continues the list. */
    private static boolean isListOfLines(String yaml) {
        List<String> lines = written(yaml).toList();
        return lines.isEmpty()
                || (lines.get(0).startsWith("- ") && lines.stream().noneMatch(line -> line.startsWith("...")));
    }

    private static Stream<String> written(String yaml) {
        return yaml.replace("\uFEFF", "").lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
