package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A briefing made of a corpus: for each article a source with all its text, a note of the sound sentences and a note of
 * the faults. Every sentence is a paragraph and a line of its own, so that a finding's line tells which it is.
 */
final class ClaimBriefing {
    private static final String SETTINGS = """
            title: Invented articles
            language: en
            rules:
              uncited-claim: "off"
              unused-passage: "off"
              unused-source: "off"
              quote-truncated: "off"
              disclosure-limit: "off"
              sourcing-missing: "off"
              descriptor-missing: "off"
            limits: {disclosure: 1.0}
            """;

    private final Path content;
    private final Map<String, Claim> places = new TreeMap<>();

    private ClaimBriefing(Path root) {
        content = root.resolve("content");
    }

    /** Writes the briefing below a folder. */
    static ClaimBriefing write(Path root, List<ClaimFile> files, Map<String, String> articles) throws IOException {
        ClaimBriefing briefing = new ClaimBriefing(root);
        briefing.file("briefing.yaml", SETTINGS);
        briefing.file("entities.yaml", entities(files));
        for (ClaimFile file : files) {
            String article = articles.get(file.id());
            briefing.file("sources/" + file.id() + ".txt", article);
            briefing.file("sources/" + file.id() + ".yaml", source(file, article));
            briefing.note(
                    file.id(),
                    file,
                    file.claims().stream().filter(Claim::isSound).toList());
            briefing.note(
                    file.id() + "-faults",
                    file,
                    file.claims().stream().filter(c -> !c.isSound()).toList());
        }
        return briefing;
    }

    /** Returns the sentence that stands there; nothing where none does. */
    Optional<Claim> at(String file, int line) {
        return Optional.ofNullable(places.get(file + ":" + line));
    }

    private void note(String slug, ClaimFile file, List<Claim> claims) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("---", "title: " + quoted(slug), "date: " + file.issued(), "as-of: " + file.issued(), "---"));
        for (Claim claim : claims) {
            lines.add("");
            lines.add(paragraph(claim));
            places.put("content/notes/" + slug + ".md:" + lines.size(), claim);
        }
        file("notes/" + slug + ".md", String.join("\n", lines) + "\n");
    }

    /** The citation stands before the full stop, but behind an abbreviation, a question and a closing mark. */
    static String paragraph(Claim claim) {
        String text = claim.text();
        String citation = " [" + citation(claim) + "]";
        return text.endsWith(".") && !text.matches(".*\\.\\p{L}\\.")
                ? text.substring(0, text.length() - 1) + citation + "."
                : text + citation;
    }

    private static String citation(Claim claim) {
        List<String> items = claim.sentence().cited().stream()
                .map(cited -> "@" + claim.article() + (cited.startsWith("\"") ? " " + escaped(cited) : "#" + cited))
                .toList();
        return String.join("; ", items);
    }

    private static String escaped(String quotation) {
        return quotation.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** One entity a name, whatever the number of articles that speak of it. */
    private static String entities(List<ClaimFile> files) {
        Map<String, ClaimFile.NamedEntity> first = new LinkedHashMap<>();
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (ClaimFile file : files) {
            for (ClaimFile.NamedEntity entity : file.entities()) {
                first.putIfAbsent(entity.id(), entity);
                aliases.computeIfAbsent(entity.id(), id -> new LinkedHashSet<>())
                        .addAll(entity.aliases());
            }
        }
        StringBuilder yaml = new StringBuilder();
        first.forEach((id, entity) -> {
            yaml.append("- id: ").append(id).append("\n  kind: ").append(entity.kind());
            yaml.append("\n  name: ").append(quoted(entity.name())).append('\n');
            if (!aliases.get(id).isEmpty()) {
                yaml.append("  aliases:\n");
            }
            aliases.get(id)
                    .forEach(
                            alias -> yaml.append("    - ").append(quoted(alias)).append('\n'));
        });
        return yaml.toString();
    }

    private static String source(ClaimFile file, String article) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("csl:\n  type: article-newspaper\n  title: ");
        yaml.append(quoted(article.lines().findFirst().orElse(file.id())));
        yaml.append("\n  issued: ").append(file.issued()).append("\nrights: full\n");
        if (!file.passages().isEmpty()) {
            yaml.append("passages:\n");
        }
        file.passages().forEach(passage -> yaml.append(passage(passage)));
        return yaml.toString();
    }

    private static String passage(ClaimFile.NamedWords passage) {
        StringBuilder yaml = new StringBuilder("  " + passage.name() + ":\n");
        yaml.append("    exact: ").append(quoted(passage.exact())).append('\n');
        if (!passage.saidBy().isEmpty()) {
            yaml.append("    said-by: [")
                    .append(String.join(", ", passage.saidBy()))
                    .append("]\n");
        }
        yaml.append(
                passage.modality().equals("headline")
                        ? "    headline: true\n"
                        : "    modality: " + passage.modality() + "\n");
        return yaml.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void file(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
