package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.site.SitePath;
import org.vouch.write.WriteResult.Problem;
import org.vouch.write.WriteResult.Written;

/**
 * What would change in a folder if a site took its place. Making one changes nothing.
 *
 * @param wanted all files of the new site
 */
record Plan(Path folder, Manifest wanted, Manifest previous, Standing standing) {
    boolean keeps(SitePath path) {
        return standing.agrees(path, wanted);
    }

    boolean changesNothing() {
        return Files.isDirectory(folder, NOFOLLOW_LINKS)
                && wanted.equals(previous)
                && wanted.sums().keySet().stream().allMatch(this::keeps);
    }

    Written counts() {
        int kept = (int) wanted.sums().keySet().stream().filter(this::keeps).count();
        int removed = (int) standing.files().keySet().stream()
                .filter(path -> !wanted.sums().containsKey(path))
                .count();
        return new Written(wanted.sums().size() - kept, kept, removed);
    }

    /** Returns what would be lost by going on, each file or folder once, sorted by path; empty where nothing is. */
    List<Problem> problems() {
        RealFolders folders = new RealFolders(folder);
        SortedMap<Path, Problem> problems = new TreeMap<>();
        Stream.concat(previous.sums().keySet().stream(), wanted.sums().keySet().stream())
                .filter(path -> !standing.agrees(path, previous) && !standing.agrees(path, wanted))
                .forEach(path -> problem(path, inTheWayOf(path, folders))
                        .ifPresent(problem -> problems.putIfAbsent(problem.path(), problem)));
        return List.copyOf(problems.values());
    }

    private Optional<Problem> problem(SitePath path, Path inTheWay) {
        if (!Files.exists(inTheWay, NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (previous.sums().containsKey(path) && inTheWay.equals(folder.resolve(path.text()))) {
            return Optional.of(changed(inTheWay));
        }
        return wanted.sums().containsKey(path) ? Optional.of(occupied(inTheWay)) : Optional.empty();
    }

    /** Returns the topmost thing that is not a folder though {@code path} needs it to be one, else the file itself. */
    private Path inTheWayOf(SitePath path, RealFolders folders) {
        String place = path.text();
        while (!place.isEmpty() && !folders.has(RealFolders.above(place))) {
            place = RealFolders.above(place);
        }
        return folder.resolve(place);
    }

    private static Problem changed(Path file) {
        return new Problem(
                file,
                "was changed since it was built, and building would lose the change",
                "move the file away or delete it, and build again");
    }

    private static Problem occupied(Path file) {
        return new Problem(
                file,
                "is not a file of the site, and stands where the site needs the place",
                "move it away or delete it, and build again");
    }
}
