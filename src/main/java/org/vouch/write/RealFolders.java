package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Answers which folders below {@code top} can be entered without following a symbolic link; each is asked once. */
final class RealFolders {
    private final Path top;
    private final Map<String, Boolean> known = new HashMap<>();

    RealFolders(Path top) {
        this.top = top;
    }

    /** Takes a folder relative to {@code top}, {@code /}-separated; empty text is {@code top} itself. */
    synchronized boolean has(String folder) {
        Boolean answer = known.get(folder);
        if (answer == null) {
            answer = (folder.isEmpty() || has(above(folder))) && Files.isDirectory(top.resolve(folder), NOFOLLOW_LINKS);
            known.put(folder, answer);
        }
        return answer;
    }

    static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
}
