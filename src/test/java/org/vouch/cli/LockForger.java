package org.vouch.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody can make of a published lock without the article: from one opening every shorter one within it, each
 * leading to the root. Written from {@code lock.md} alone, so it is a second implementation of the format as well.
 */
final class LockForger {
    private static final Pattern OPENING = Pattern.compile("open (\\d+) (\\d+):(\\d+) \"(.*)\" (\\w+) ([\\w-]+)");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
    private static final int SALT = 32;
    private static final int HASH = 64;

    private final Map<String, byte[]> nodes = new HashMap<>();
    private final int total;
    private final int first;
    private final int paragraph;
    private final int offset;
    private final String text;
    private final List<MatchResult> tokens;
    private final List<String> salts;

    /**
     * @param lock a lock file
     * @param words words that only one of its openings contains
     */
    LockForger(String lock, String words) {
        total = Integer.parseInt(lock.lines().toList().get(2).substring("tokens ".length()));
        MatchResult line =
                OPENING.matcher(line(lock, words)).results().findFirst().orElseThrow();
        first = Integer.parseInt(line.group(1));
        paragraph = Integer.parseInt(line.group(2));
        offset = Integer.parseInt(line.group(3));
        text = line.group(4).replace("\\n", "\n").replace("\\\"", "\"");
        tokens = TOKEN.matcher(text).results().toList();
        salts = split(line.group(5), SALT);
        Iterator<String> path = (line.group(6).equals("-") ? List.<String>of() : split(line.group(6), HASH)).iterator();
        learn(0, total, path);
    }

    /** Returns the line of the opening that contains the words. */
    static String line(String lock, String words) {
        List<String> lines = lock.lines().filter(line -> line.contains(words)).toList();
        if (lines.size() != 1) {
            throw new IllegalArgumentException(lines.size() + " openings of " + words);
        }
        return lines.get(0);
    }

    /** Returns the line that opens the words and nothing beside them. */
    String opening(String words) {
        int start = text.indexOf(words);
        int from = (int) tokens.stream().filter(token -> token.start() < start).count();
        int to = (int) tokens.stream()
                .filter(token -> token.start() < start + words.length())
                .count();
        List<String> path = new ArrayList<>();
        collect(0, total, first + from, first + to, path);
        return "open %d %d:%d \"%s\" %s %s"
                .formatted(
                        first + from,
                        paragraphOf(start),
                        offsetOf(start),
                        words.replace("\"", "\\\"").replace("\n", "\\n"),
                        String.join("", salts.subList(from, to)),
                        String.join("", path));
    }

    private byte[] learn(int start, int end, Iterator<String> path) {
        byte[] hash;
        if (end <= first || start >= first + tokens.size()) {
            hash = HexFormat.of().parseHex(path.next());
        } else if (end - start == 1) {
            hash = leaf(start - first);
        } else {
            int middle = start + Integer.highestOneBit(end - start - 1);
            byte[] left = learn(start, middle, path);
            hash = sha256(new byte[] {1}, left, learn(middle, end, path));
        }
        nodes.put(start + "-" + end, hash);
        return hash;
    }

    private void collect(int start, int end, int from, int to, List<String> path) {
        if (end <= from || start >= to) {
            path.add(HexFormat.of().formatHex(nodes.get(start + "-" + end)));
        } else if (end - start > 1) {
            int middle = start + Integer.highestOneBit(end - start - 1);
            collect(start, middle, from, to, path);
            collect(middle, end, from, to, path);
        }
    }

    private byte[] leaf(int i) {
        int start = tokens.get(i).start();
        return sha256(
                new byte[] {0},
                HexFormat.of().parseHex(salts.get(i)),
                u32(paragraphOf(start)),
                u32(offsetOf(start)),
                tokens.get(i).group().getBytes(StandardCharsets.UTF_8));
    }

    private int paragraphOf(int start) {
        return paragraph
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    private int offsetOf(int start) {
        return offset + text.codePointCount(0, start);
    }

    private static byte[] u32(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> split(String hex, int size) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < hex.length(); i += size) {
            parts.add(hex.substring(i, i + size));
        }
        return parts;
    }
}
