package org.vouch.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.site.SiteFiles;
import org.vouch.write.WriteResult.Failed;
import org.vouch.write.WriteResult.Problem;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

/**
 * Writes a site into its folder so that, whenever it fails or is killed, the folder holds the old site or the new one.
 * The package's description says how. May be shared between threads; two calls for one folder do not wait for each
 * other, the second is refused.
 */
public final class SiteWriter {
    private static final Written NOTHING = new Written(0, 0, 0);

    private static final String OLD_IS_KEPT = "remove the cause and run the command again; the old site is kept";

    private final Steps steps;

    public SiteWriter() {
        this(step -> {});
    }

    SiteWriter(Steps steps) {
        this.steps = steps;
    }

    /**
     * Makes {@code destination} hold the files of {@code site}, the manifest, and the strangers' files that it held.
     * Files of the previous site that {@code site} does not have are deleted. Where everything is already so, nothing
     * on disk is touched, nor where {@code site} turns out not to be whole: nought is written then.
     *
     * @param site is not asked for its files where the destination is refused
     * @param destination a folder, absolute or relative to the working directory; it need not exist, nor need its
     *     parents. Refused are the top of a file system or of a git repository, the home folder and the working
     *     directory, folders above these, links, files, names that are unsafe on other systems, and folders that hold
     *     anything but a {@code .gitignore} or {@code .gitkeep} and have no manifest
     * @param protectedFolders folders, existing or not, that the destination may not be, hold or lie in
     */
    public WriteResult write(SiteFiles site, Path destination, Collection<Path> protectedFolders) {
        return write(site, destination, protectedFolders, Optional::empty);
    }

    /**
     * Does the same, and keeps some bytes of the site for {@link SiteMemory} while nobody else can write another.
     *
     * @param kept is asked once the site stands in its place; keeps nothing where it has nothing
     */
    public WriteResult write(
            SiteFiles site, Path destination, Collection<Path> protectedFolders, Supplier<Optional<byte[]>> kept) {
        try {
            Destination place = Destination.of(destination);
            Optional<Problem> problem = place.problemOfPlace(protectedFolders);
            if (problem.isEmpty() && !Files.exists(place.lockFile())) {
                problem = place.problemOfKind();
            }
            return problem.isPresent()
                    ? refused(problem.get())
                    : locked(place, () -> keeping(place, replace(place, site), kept))
                            .orElseGet(() -> refused(busy(place)));
        } catch (IOException e) {
            return failed(e, destination);
        }
    }

    private static WriteResult keeping(Destination place, WriteResult result, Supplier<Optional<byte[]>> kept) {
        if (result instanceof Written) {
            kept.get().ifPresent(new SiteMemory(place)::keep);
        }
        return result;
    }

    /**
     * Ends what an interrupted {@link #write} to {@code destination} began: the folder then holds the old site or the
     * new one, whole. Does nothing where nothing is left to do, or where another command is at it just now; nought is
     * written in every case. For commands that do not build.
     */
    public WriteResult repair(Path destination) {
        try {
            Destination place = Destination.of(destination);
            boolean isNeeded = place.problemOfPlace(List.of()).isEmpty() && new Swap(place, steps).isUnfinished();
            return isNeeded ? locked(place, () -> repairedIfOurs(place)).orElse(NOTHING) : NOTHING;
        } catch (IOException e) {
            return failed(e, destination);
        }
    }

    /** Returns nothing at once where another command holds the lock. */
    private static Optional<WriteResult> locked(Destination place, Work work) throws IOException {
        Optional<FolderLock> lock = FolderLock.tryAcquire(place.lockFile());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.run());
        } finally {
            lock.get().close();
        }
    }

    private WriteResult repairedIfOurs(Destination place) throws IOException {
        return place.problemOfKind().isEmpty() ? repaired(new Swap(place, steps)) : NOTHING;
    }

    private WriteResult repaired(Swap swap) throws IOException {
        List<Problem> problems = swap.repair();
        return problems.isEmpty() ? NOTHING : new Refused(problems);
    }

    private WriteResult replace(Destination place, SiteFiles site) throws IOException {
        Optional<Problem> problem = place.problemOfKind();
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        Swap swap = new Swap(place, steps);
        if (repaired(swap) instanceof Refused refused) {
            return refused;
        }
        OldFiles old = OldFiles.in(place.folder());
        Staging staging = new Staging(swap, steps);
        Optional<Plan> plan;
        try {
            plan = planned(new Intake(old, staging), site, place.folder());
        } catch (IOException e) {
            return failed(abandoned(swap, e), place.folder());
        }
        List<Problem> problems = plan.map(Plan::problems).orElse(List.of());
        if (plan.isEmpty() || !problems.isEmpty() || plan.get().changesNothing()) {
            swap.abandon();
            return plan.isEmpty() ? NOTHING : problems.isEmpty() ? plan.get().counts() : new Refused(problems);
        }
        return replace(plan.get(), staging, swap);
    }

    private static Optional<Plan> planned(Intake intake, SiteFiles site, Path folder) throws IOException {
        boolean isWhole = site.handTo(intake);
        Plan plan = intake.plan(folder);
        return isWhole ? Optional.of(plan) : Optional.empty();
    }

    private WriteResult replace(Plan plan, Staging staging, Swap swap) throws IOException {
        try {
            staging.complete(plan);
            swap.place();
        } catch (IOException e) {
            return named(failed(abandoned(swap, e), plan.folder(), OLD_IS_KEPT).problem(), swap);
        }
        try {
            List<Problem> left = swap.deleteOld(plan.standing());
            return left.isEmpty() ? plan.counts() : new Refused(left);
        } catch (IOException e) {
            return failed(
                    e, plan.folder(), "the new site is in place; the next command deletes the rest of the old one");
        }
    }

    private static IOException abandoned(Swap swap, IOException cause) {
        try {
            swap.abandon();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private static Refused refused(Problem problem) {
        return new Refused(List.of(problem));
    }

    private static Problem busy(Destination place) {
        return new Problem(
                place.folder(), "is being written by another command", "wait until that one has ended, and try again");
    }

    private static Failed failed(IOException e, Path destination) {
        return failed(e, destination, OLD_IS_KEPT);
    }

    private static Failed failed(IOException e, Path destination, String hint) {
        Path path = e instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile())
                : destination.toAbsolutePath();
        return new Failed(new Problem(path, reason(e), hint));
    }

    private static Failed named(Problem problem, Swap swap) {
        return new Failed(new Problem(swap.inDestination(problem.path()), problem.message(), problem.hint()));
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return "is on another file system than the folder above it, and cannot be swapped";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "stands in the way";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "is not empty";
        }
        boolean hasReason = e instanceof FileSystemException named && named.getReason() != null;
        return hasReason ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage());
    }

    private interface Work {
        WriteResult run() throws IOException;
    }
}
