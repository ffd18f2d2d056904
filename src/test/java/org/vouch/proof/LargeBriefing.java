package org.vouch.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up briefing of any size on disk: articles of some 600 words and one of a megabyte, fifty quotations of each, one
 * quotation of 500 words. The same size is the same briefing, byte for byte.
 */
final class LargeBriefing {
    private static final int PER_ARTICLE = 50;
    private static final int PER_NOTE = 1_000;
    private static final int WORDS = 600;
    private static final int LONG_ARTICLE = 1 << 20;
    private static final int LONG_QUOTATION = 500;

    private final Random random = new Random(2015);
    private final List<String> vocabulary = new ArrayList<>();
    private final Path root;
    private BufferedWriter note;
    private int quotations;
    private long words;

    private LargeBriefing(Path root) throws IOException {
        this.root = root;
        for (String part : List.of("content/sources", "content/notes", "archive")) {
            Files.createDirectories(root.resolve(part));
        }
        Files.writeString(
                root.resolve("content/briefing.yaml"), "title: Large\nlimits: {disclosure: 1}\n" + Agreements.off());
        for (int i = 0; i < 4_000; i++) {
            vocabulary.add(word(i));
        }
        this.note = Files.newBufferedWriter(root.resolve("content/notes/n0.md"));
        note.write("---\ntitle: n0\n---\n");
    }

    /**
     * What was written.
     *
     * @param words of all articles and all quotations
     */
    record Size(int articles, int quotations, long words) {}

    static Size write(Path root, int articles) throws IOException {
        LargeBriefing briefing = new LargeBriefing(root);
        for (int i = 0; i < articles; i++) {
            briefing.article("a" + i, i == 0 ? LONG_ARTICLE : 0);
        }
        briefing.note.close();
        return new Size(articles, briefing.quotations, briefing.words);
    }

    private void article(String id, int length) throws IOException {
        List<List<String>> paragraphs = new ArrayList<>();
        int characters = 0;
        for (int count = 0; count < WORDS || characters < length; ) {
            List<String> paragraph =
                    paragraph(paragraphs.isEmpty() && length > 0 ? LONG_QUOTATION + 20 : 60 + random.nextInt(60));
            paragraphs.add(paragraph);
            count += paragraph.size();
            characters += String.join(" ", paragraph).length() + 1;
            words += paragraph.size();
        }
        Files.write(
                root.resolve("archive/" + id + ".txt"),
                paragraphs.stream().map(words -> String.join(" ", words)).toList());
        Files.writeString(root.resolve("content/sources/" + id + ".yaml"), "csl: {title: " + id + "}\n");
        Set<String> quoted = new LinkedHashSet<>();
        if (length > 0) {
            quoted.add(words(paragraphs.get(0), LONG_QUOTATION));
        }
        while (quoted.size() < PER_ARTICLE) {
            quoted.add(words(paragraphs.get(random.nextInt(paragraphs.size())), 6 + random.nextInt(12)));
        }
        for (String quotation : quoted) {
            quote(id, quotation);
        }
    }

    private List<String> paragraph(int size) {
        List<String> paragraph = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String word = vocabulary.get((int) (vocabulary.size() * random.nextDouble() * random.nextDouble()));
            paragraph.add(
                    switch (random.nextInt(24)) {
                        case 0 -> word + ",";
                        case 1 -> word + ".";
                        case 2 -> String.valueOf(random.nextInt(3_000));
                        case 3 -> "“" + word + "”";
                        default -> word;
                    });
        }
        return paragraph;
    }

    private String words(List<String> paragraph, int size) {
        int start = random.nextInt(paragraph.size() - size);
        return String.join(" ", paragraph.subList(start, start + size));
    }

    private void quote(String id, String quotation) throws IOException {
        note.write("It holds [@" + id + " \"" + quotation + "\"].\n\n");
        words += quotation.split(" ").length;
        if (++quotations % PER_NOTE == 0) {
            note.close();
            String name = "n" + quotations / PER_NOTE;
            note = Files.newBufferedWriter(root.resolve("content/notes/" + name + ".md"));
            note.write("---\ntitle: " + name + "\n---\n");
        }
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 20; rest > 0; rest /= 20) {
            word.append("bdfgklmnprstvzchjwxq".charAt(rest % 20)).append("aeiou".charAt((rest + number) % 5));
        }
        return word.toString();
    }
}
