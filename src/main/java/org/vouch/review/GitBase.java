package org.vouch.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.content.Base;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;

/** Reads the roots of a briefing's articles from a revision of its git repository, by the {@code git} program. */
public final class GitBase {
    private static final String SOURCES = "content/sources/";

    private final Git git;
    private final String commit;

    private GitBase(Git git, String commit) {
        this.git = git;
        this.commit = commit;
    }

    /**
     * Returns what the revision holds of each source's article.
     *
     * @param root the project's folder, which may lie below the repository's top
     * @param revision a name that git resolves, for example {@code origin/main}
     * @return nothing where git knows no such commit
     * @throws IOException where there is no git program, or it fails
     */
    public static Optional<Base> read(Path root, String revision) throws IOException {
        Git git = new Git(root);
        Optional<String> commit = git.commit(revision);
        return commit.isEmpty() ? Optional.empty() : Optional.of(new GitBase(git, commit.get()).read(revision));
    }

    private Base read(String revision) throws IOException {
        List<String> files = files();
        Map<String, Optional<String>> roots = new TreeMap<>();
        for (String file : files) {
            if (file.endsWith(".yaml")) {
                String id = file.substring(0, file.length() - ".yaml".length());
                roots.put(id, files.contains(id + ".txt") ? textRoot(id) : lockRoot(id, files));
            }
        }
        return new Base(revision, roots);
    }

    private Optional<String> lockRoot(String id, List<String> files) throws IOException {
        if (!files.contains(id + ".lock")) {
            return Optional.empty();
        }
        return show(id + ".lock")
                .map(bytes -> Lock.parse(Git.text(bytes)))
                .filter(ReadLock.Readable.class::isInstance)
                .map(read -> ((ReadLock.Readable) read).lock().root().hex());
    }

    private Optional<String> textRoot(String id) throws IOException {
        return show(id + ".txt")
                .map(bytes -> SourceText.of(Git.text(bytes)).root().hex());
    }

    private List<String> files() throws IOException {
        byte[] names = git.run("ls-tree", "-z", "--name-only", commit, "./" + SOURCES)
                .orElseThrow(() -> new IOException("git cannot list " + SOURCES + " of " + commit));
        List<String> files = new ArrayList<>();
        for (String name : Git.text(names).split("\0")) {
            int slash = name.lastIndexOf('/');
            files.add(name.substring(slash + 1));
        }
        return files;
    }

    private Optional<byte[]> show(String file) throws IOException {
        return git.run("cat-file", "blob", commit + ":./" + SOURCES + file);
    }
}
