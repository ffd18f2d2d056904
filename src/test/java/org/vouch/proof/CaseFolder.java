package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder that shows one briefing after another and writes only the files in which each differs from the one before. */
final class CaseFolder {
    private final Path root;
    private final Map<Path, String> base = new TreeMap<>();
    private final Map<Path, String> shown = new TreeMap<>();

    /** Nothing but this may write into the folder. */
    CaseFolder(Path root) throws IOException {
        this.root = root;
        RuleCases.base().forEach(edit -> base.put(edit.path(), edit.applied("")));
    }

    Path root() {
        return root;
    }

    /** Makes the folder hold the common briefing as the case changes it. */
    void show(RuleCase tried) throws IOException {
        Map<Path, String> files = new TreeMap<>(base);
        for (RuleCase.Edit edit : tried.edits()) {
            files.put(edit.path(), edit.applied(files.getOrDefault(edit.path(), "")));
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!file.getValue().equals(shown.remove(file.getKey()))) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        for (Path gone : shown.keySet()) {
            Files.delete(root.resolve(gone));
        }
        shown.clear();
        shown.putAll(files);
    }
}
