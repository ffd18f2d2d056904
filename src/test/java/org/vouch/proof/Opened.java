package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lock file with one opening, taken apart into what can be forged of it.
 *
 * @param tokens number of tokens of the article
 * @param words as they stand in the file, JSON escapes included
 * @param salts 32 digits a token
 * @param path 64 digits a sibling; empty where the opening is the whole article
 */
record Opened(
        String source,
        long tokens,
        String root,
        long first,
        long paragraph,
        long offset,
        String words,
        List<String> salts,
        List<String> path) {
    private static final Pattern HEADER = Pattern.compile("vouch lock v1\nsource (.*)\ntokens (\\d+)\nroot (\\w+)\n");
    private static final Pattern OPENING = Pattern.compile("(?m)^open (\\d+) (\\d+):(\\d+) \"(.*)\" (\\w+) ([\\w-]+)$");

    /** Returns each opening of a lock as a lock of its own. */
    static List<Opened> of(String file) {
        Matcher header = HEADER.matcher(file);
        if (!header.find()) {
            throw new IllegalArgumentException(file);
        }
        List<Opened> opened = new ArrayList<>();
        for (Matcher m = OPENING.matcher(file); m.find(); ) {
            List<String> path = m.group(6).equals("-") ? List.of() : split(m.group(6), 64);
            opened.add(new Opened(
                    header.group(1),
                    Long.parseLong(header.group(2)),
                    header.group(3),
                    Long.parseLong(m.group(1)),
                    Long.parseLong(m.group(2)),
                    Long.parseLong(m.group(3)),
                    m.group(4),
                    split(m.group(5), 32),
                    path));
        }
        return opened;
    }

    String file() {
        return "vouch lock v1\nsource " + source + "\ntokens " + tokens + "\nroot " + root + "\nopen " + first + " "
                + paragraph + ":" + offset + " \"" + words + "\" " + String.join("", salts) + " "
                + (path.isEmpty() ? "-" : String.join("", path)) + "\n";
    }

    Opened withTokens(long other) {
        return new Opened(source, other, root, first, paragraph, offset, words, salts, path);
    }

    Opened withRoot(String other) {
        return new Opened(source, tokens, other, first, paragraph, offset, words, salts, path);
    }

    Opened withPlace(long otherFirst, long otherParagraph, long otherOffset) {
        return new Opened(source, tokens, root, otherFirst, otherParagraph, otherOffset, words, salts, path);
    }

    Opened withWords(String other) {
        return new Opened(source, tokens, root, first, paragraph, offset, other, salts, path);
    }

    Opened withSalts(List<String> other) {
        return new Opened(source, tokens, root, first, paragraph, offset, words, other, path);
    }

    Opened withPath(List<String> other) {
        return new Opened(source, tokens, root, first, paragraph, offset, words, salts, other);
    }

    private static List<String> split(String digits, int size) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += size) {
            parts.add(digits.substring(i, Math.min(digits.length(), i + size)));
        }
        return parts;
    }
}
