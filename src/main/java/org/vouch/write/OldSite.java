package org.vouch.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.site.SitePath;
import org.vouch.write.Standing.Found;
import org.vouch.write.Steps.Step;

/** Deletes a site that another has replaced, file by file, and leaves whatever is not certainly ours. */
final class OldSite extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Standing ours;
    private final Steps steps;
    private final List<Path> left = new ArrayList<>();

    private OldSite(Path folder, Standing ours, Steps steps) {
        this.folder = folder;
        this.ours = ours;
        this.steps = steps;
    }

    /**
     * Deletes {@code folder} but for the files that are not, or no longer, as in {@code ours}, and returns those,
     * sorted. The manifest goes last, since it says what is ours if the deleting has to be taken up again.
     */
    static List<Path> delete(Path folder, Standing ours, Steps steps) throws IOException {
        OldSite site = new OldSite(folder, ours, steps);
        Files.walkFileTree(folder, site);
        if (site.left.isEmpty()) {
            steps.before(Step.DELETE_MANIFEST);
            Files.deleteIfExists(folder.resolve(Manifest.NAME));
            Files.deleteIfExists(folder.resolve(FormerManifest.NAME));
            Files.delete(folder);
        }
        site.left.sort(null);
        return List.copyOf(site.left);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isOurs(file, attributes)) {
            steps.before(Step.DELETE_FILE);
            Files.delete(file);
        } else if (!file.getParent().equals(folder)
                || !Manifest.isName(file.getFileName().toString())) {
            left.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
        if (error != null) {
            throw error;
        }
        if (!visited.equals(folder)) {
            try {
                Files.delete(visited);
            } catch (DirectoryNotEmptyException e) {
                // It holds a file that is left, which is reported.
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isOurs(Path file, BasicFileAttributes attributes) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        Optional<Found> found = SitePath.parse(name).map(ours.files()::get);
        return found.isPresent() && found.get().isStill(attributes);
    }
}
