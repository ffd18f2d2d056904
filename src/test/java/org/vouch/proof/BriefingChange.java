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

/**
 * One change of this briefing, by somebody who had not seen the rules: a fault, or the same said in other words.
 *
 * <pre>
 * @ notes/moscow-2015.md
 * plan: is expected =&gt; came
 * sound: is expected =&gt; is awaited
 * </pre>
 *
 * @param file below {@code content/}
 * @param line in the file of changes
 * @param kind absent where the words mean the same as before
 * @param was stands once in the file; a blank stands for any white space
 */
record BriefingChange(String file, int line, Optional<FaultClass> kind, String was, String now) {
    private static final Pattern CHANGE = Pattern.compile("([a-z]+): (.+?) => (.+)");

    /** Returns the changes of all files of a folder, sorted by the files' names. */
    static List<BriefingChange> readAll(Path folder) throws IOException {
        List<BriefingChange> changes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                changes.addAll(read(Files.readAllLines(file)));
            }
        }
        return changes;
    }

    /** @throws IllegalArgumentException for a line that cannot be read */
    static List<BriefingChange> read(List<String> lines) {
        List<BriefingChange> changes = new ArrayList<>();
        String file = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher change = CHANGE.matcher(line);
            if (line.startsWith("@ ")) {
                file = line.substring(2);
            } else if (change.matches()) {
                Optional<FaultClass> kind = FaultClass.of(change.group(1));
                if (kind.isEmpty() && !change.group(1).equals("sound")) {
                    throw new IllegalArgumentException("no class of faults: " + line);
                }
                changes.add(new BriefingChange(file, i + 1, kind, change.group(2), change.group(3)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("cannot be read: " + line);
            }
        }
        return changes;
    }

    /**
     * Returns a text with the change made.
     *
     * @throws IllegalArgumentException where what is to be changed does not stand once in it
     */
    String in(String text) {
        Matcher place = Pattern.compile(Stream.of(was.split(" "))
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "\\s+" + b)
                        .orElseThrow())
                .matcher(text);
        if (!place.find()) {
            throw new IllegalArgumentException(file + " does not have: " + was);
        }
        String changed = text.substring(0, place.start()) + now + text.substring(place.end());
        if (place.find()) {
            throw new IllegalArgumentException(file + " has more than once: " + was);
        }
        return changed;
    }

    /** Returns the change as a claim of the file: the words that stand there now and, of a fault, what stood before. */
    Claim claim() {
        return kind.map(fault -> new Claim(
                        file,
                        new ClaimFile.Sentence(line, was, List.of(), List.of()),
                        Optional.of(new ClaimFile.Fault(line, fault, was, now))))
                .orElseGet(() ->
                        new Claim(file, new ClaimFile.Sentence(line, now, List.of(), List.of()), Optional.empty()));
    }
}
