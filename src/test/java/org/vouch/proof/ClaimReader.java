package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one claims file, line by line; a line that cannot be read is kept as a mistake. */
final class ClaimReader {
    private static final Pattern PASSAGE =
            Pattern.compile("passage ([a-z0-9-]+)(?: \\[([a-z]+)])?(?: \\(([^)]*)\\))?: (.+)");
    private static final Pattern SENTENCE = Pattern.compile("= (.*?[^ ])((?: *\\{[^{}]*})+)");
    private static final Pattern CITED = Pattern.compile("\"[^\"]*\"|[^;,{} \"]+");
    private static final Pattern FAULT = Pattern.compile("([a-z]+): (.+?) =>(?: (.*))?");

    private final Path file;
    private final List<ClaimFile.NamedEntity> entities = new ArrayList<>();
    private final List<ClaimFile.NamedWords> passages = new ArrayList<>();
    private final List<ClaimFile.Sentence> sentences = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private String issued = "";

    private ClaimReader(Path file) {
        this.file = file;
    }

    /** Returns what the folder's files hold, sorted by name. */
    static List<ClaimFile> readAll(Path folder) throws IOException {
        List<ClaimFile> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file :
                    list.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                files.add(read(file, Files.readString(file)));
            }
        }
        return files;
    }

    static ClaimFile read(Path file, String text) {
        ClaimReader reader = new ClaimReader(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i).strip());
        }
        String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
        return new ClaimFile(id, reader.issued, reader.entities, reader.passages, reader.sentences, reader.mistakes);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        boolean read = switch (line.split(" ", 2)[0]) {
            case "issued:" -> issued(line);
            case "entity:" -> entity(number, line);
            case "passage" -> passage(number, line);
            case "=" -> sentence(number, line);
            default -> fault(number, line);
        };
        if (!read) {
            mistakes.add(file.getFileName() + ":" + number + ": cannot be read: " + line);
        }
    }

    private boolean issued(String line) {
        boolean first = issued.isEmpty();
        issued = line.substring("issued: ".length()).replaceFirst(" +\\(.*", "");
        return first;
    }

    private boolean entity(int number, String line) {
        List<String> parts = Stream.of(line.substring("entity: ".length()).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return false;
        }
        entities.add(new ClaimFile.NamedEntity(number, parts.get(0), parts.get(1), parts.subList(2, parts.size())));
        return true;
    }

    private boolean passage(int number, String line) {
        Matcher m = PASSAGE.matcher(line);
        if (!m.matches()) {
            return false;
        }
        String modality = Optional.ofNullable(m.group(2)).orElse("asserted");
        List<String> saidBy = Stream.of(
                        Optional.ofNullable(m.group(3)).orElse("").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        passages.add(new ClaimFile.NamedWords(number, m.group(1), modality, saidBy, m.group(4)));
        return true;
    }

    private boolean sentence(int number, String line) {
        Matcher m = SENTENCE.matcher(line);
        if (!m.matches()) {
            return false;
        }
        List<String> cited =
                CITED.matcher(m.group(2)).results().map(found -> found.group()).toList();
        sentences.add(new ClaimFile.Sentence(number, m.group(1), cited, List.of()));
        return !cited.isEmpty();
    }

    private boolean fault(int number, String line) {
        Matcher m = FAULT.matcher(line);
        Optional<FaultClass> kind = m.matches() ? FaultClass.of(m.group(1)) : Optional.empty();
        if (kind.isEmpty() || sentences.isEmpty()) {
            return false;
        }
        String now = Optional.ofNullable(m.group(3)).orElse("");
        ClaimFile.Sentence last = sentences.remove(sentences.size() - 1);
        List<ClaimFile.Fault> faults = new ArrayList<>(last.faults());
        faults.add(new ClaimFile.Fault(number, kind.get(), m.group(2), now));
        sentences.add(new ClaimFile.Sentence(last.line(), last.text(), last.cited(), faults));
        return true;
    }
}
