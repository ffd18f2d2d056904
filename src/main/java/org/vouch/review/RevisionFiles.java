package org.vouch.review;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the ordinary files of a revision's {@code content/} into a folder. The names and sizes in a repository are
 * anybody's: a name leads nowhere else, a link is never made, and a file that no briefing could read is left out.
 */
final class RevisionFiles {
    /** The largest file that is read of a briefing, a lock, in bytes. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final long LARGEST_SUM = 512L * 1024 * 1024;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}+");

    private final Git git;
    private final String commit;
    private final Path folder;
    private final List<String> left = new ArrayList<>();
    private long sum;

    RevisionFiles(Git git, String commit, Path folder) {
        this.git = git;
        this.commit = commit;
        this.folder = folder;
    }

    /** An entry of a tree, of which {@code path} is what the repository says. */
    private record Entry(String mode, String object, long size, String path) {

        /** Reads {@code mode SP type SP object SP+ size TAB path}; the size of what is no file is {@code -}. */
        static Entry of(String line) throws IOException {
            int tab = line.indexOf('\t');
            String[] fields = tab < 0 ? new String[0] : line.substring(0, tab).split(" +");
            if (fields.length != 4) {
                throw new IOException("git ls-tree printed what cannot be read");
            }
            long size = fields[3].equals("-") ? 0 : Long.parseLong(fields[3]);
            return new Entry(fields[0], fields[2], size, line.substring(tab + 1));
        }

        boolean isFile() {
            return mode.startsWith("100");
        }

        /** Hidden files and editors' backups, which are not seen in a folder either. */
        boolean isHidden() {
            return path.endsWith("~")
                    || segments().stream()
                            .anyMatch(s -> s.startsWith("#") || s.startsWith(".") && !s.equals(".") && !s.equals(".."));
        }

        boolean isSafe() {
            return segments().stream()
                    .allMatch(segment -> SEGMENT.matcher(segment).matches());
        }

        private List<String> segments() {
            return List.of(path.split("/", -1));
        }
    }

    /** Writes the files and returns what was left out, each as its path and why, sorted. */
    List<String> write() throws IOException {
        List<Entry> entries = wanted();
        if (!entries.isEmpty() || !left.isEmpty()) {
            Files.createDirectories(folder.resolve("content"));
        }
        Process process = git.start("cat-file", "--batch");
        try (OutputStream ask = process.getOutputStream();
                InputStream answer = new BufferedInputStream(process.getInputStream())) {
            for (Entry entry : entries) {
                ask.write((entry.object() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                take(entry, answer);
            }
        } finally {
            process.destroy();
        }
        return left.stream().sorted().toList();
    }

    private List<Entry> wanted() throws IOException {
        byte[] list = git.run("ls-tree", "-r", "-z", "-l", commit, "./content/")
                .orElseThrow(() -> new IOException("git cannot list content/ of " + commit));
        List<Entry> wanted = new ArrayList<>();
        for (String line : Git.text(list).split("\0")) {
            if (!line.isEmpty()) {
                Entry entry = Entry.of(line);
                if (isWanted(entry)) {
                    wanted.add(entry);
                }
            }
        }
        return wanted;
    }

    private boolean isWanted(Entry entry) {
        if (entry.isHidden()) {
            return false;
        }
        sum += entry.size();
        if (entry.mode().equals("120000")) {
            left.add(entry.path() + ": a symbolic link");
        } else if (!entry.isFile()) {
            left.add(entry.path() + ": not an ordinary file");
        } else if (!entry.isSafe()) {
            left.add(entry.path() + ": a name that no file of a briefing has");
        } else if (entry.size() > LARGEST || sum > LARGEST_SUM) {
            left.add(entry.path() + ": too large");
        } else {
            return true;
        }
        return false;
    }

    private void take(Entry entry, InputStream answer) throws IOException {
        String header = line(answer);
        if (!header.equals(entry.object() + " blob " + entry.size())) {
            throw new IOException("git cannot show " + entry.object());
        }
        byte[] bytes = answer.readNBytes((int) entry.size());
        answer.read();
        Path file = folder.resolve(entry.path());
        Files.createDirectories(file.getParent());
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException sameButForCase) {
            left.add(entry.path() + ": another file has this name here");
        }
    }

    private static String line(InputStream answer) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answer.read(); next >= 0 && next != '\n'; next = answer.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
