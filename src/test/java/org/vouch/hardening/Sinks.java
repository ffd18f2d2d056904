package org.vouch.hardening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouch.build.Preview;
import org.vouch.build.Previewer;
import org.vouch.build.Project;
import org.vouch.site.SitePath;

/** A briefing in which the same texts stand wherever an author, or an article, can put words. */
public final class Sinks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sinks() {}

    /**
     * Writes the briefing and returns every file of its site by address; what cannot be published is in it as an author
     * would be shown it.
     */
    public static SortedMap<String, byte[]> site(Path root, List<String> texts) throws IOException {
        write(root, texts);
        SortedMap<String, byte[]> files = new TreeMap<>();
        Preview preview = new Previewer(new Project(root, root.resolve("archive"), false, Optional.empty())).preview();
        for (SitePath address : preview.addresses()) {
            preview.file(address).ifPresent(file -> files.put(address.text(), file.bytes()));
        }
        return files;
    }

    private static void write(Path root, List<String> texts) throws IOException {
        StringBuilder entities = new StringBuilder();
        StringBuilder facts = new StringBuilder();
        StringBuilder passages = new StringBuilder();
        StringBuilder corrections = new StringBuilder();
        StringBuilder article = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String field = JSON.writeValueAsString(text);
            entities.append(form("- {id: e-%d, kind: person, name: %s, aliases: [%s], note: %s}\n", i, field));
            facts.append(form(
                    "- {id: f-%d, statement: %s, kind: count, key: %s, value: {amount: %s, unit: %s, calculated: %s},"
                            + " dating: {basis: inferred, why: %s}, about: [e-%d], evidence: [s#p-%d]}\n",
                    i, field));
            String exact = JSON.writeValueAsString("Then " + text.replaceAll("[\\\\\\[\\]]", "\\\\$0") + " was said");
            passages.append(form(
                    "  p-%d: {exact: " + exact + ", said-by: [e-%d], note: %s, translation: %s, lang: ko}\n",
                    i,
                    field));
            corrections.append(form("- {date: 2031-05-10, where: %s, was: %s, now: %s, why: %s}\n", i, field));
            article.append("Then ").append(text).append(" was said of the line by those who had been there.\n");
            body.append(body(text, i));
        }
        String first = JSON.writeValueAsString(texts.get(0));
        put(
                root,
                "content/briefing.yaml",
                form(
                        "title: %s\nsubtitle: %s\nauthors: [{literal: %s}]\nbase-url: https://example.org/b/\n",
                        0, first));
        put(root, "content/entities.yaml", entities.toString());
        put(root, "content/facts/f.yaml", facts.toString());
        put(root, "content/sources/s.yaml", source(texts, first) + "passages:\n" + passages);
        put(root, "content/corrections.yaml", corrections.toString());
        put(root, "archive/s.txt", article.toString());
        put(root, "content/pages/p.md", "---\ntitle: " + first + "\n---\n" + body);
        for (int i = 0; i < texts.size(); i++) {
            put(
                    root,
                    "content/notes/n-" + i + ".md",
                    note(JSON.writeValueAsString(texts.get(i)), i) + body(texts.get(i), i));
        }
    }

    private static String source(List<String> texts, String first) throws JsonProcessingException {
        String last = JSON.writeValueAsString(texts.get(texts.size() - 1));
        return form(
                        "csl: {title: %s, author: [{family: %s, given: %s}, {literal: %s}], container-title: %s, publisher: %s,"
                                + " abstract: %s, note: %s, archive: %s, genre: %s, issued: 2031-04-16}\n"
                                + "dating: {basis: inferred, why: %s}\ndescriptor: ",
                        0, first)
                + last + "\ncleaning: {dropped: [{lines: 1, words: " + last + ", why: " + last + "}]}\n";
    }

    private static String note(String field, int i) {
        return form(
                "---\ntitle: %s\ndate: 2031-05-03\nsummary: %s\ntags: [%s]\nsourcing: %s\njudgements:\n"
                        + "  - {text: %s, likelihood: likely, confidence: {level: low, why: %s}, rests-on: [f-%d],"
                        + " would-change: [%s]}\ngaps:\n  - {question: %s, see: [f-%d]}\n"
                        + "accepted:\n  - {rule: uncited-claim, words: %s, why: %s}\n---\n",
                i, field);
    }

    /** Everywhere in Markdown that words can stand. */
    private static String body(String text, int i) {
        return form("""
                %s

                # %s

                *%s* [%s](p.md) [a](p.md "%s") [a](<https://example.org/%s>) ![%s](a.png) `%s` <sub>%s</sub>

                ```%s
                %s
                ```

                > - %s

                    %s

                | %s |
                |---|
                | %s |

                Words.[^%d] [%s @s#p-%d, %s] [%s](fact:f-%d) [@s "%s"]

                [^%d]: %s @s#p-%d

                [%s]: p.md "%s"

                """, i, text);
    }

    private static String form(String form, int number, String text) {
        return form.replace("%d", Integer.toString(number)).replace("%s", text);
    }

    private static void put(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
