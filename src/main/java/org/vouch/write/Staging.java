package org.vouch.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.write.Steps.Step;

/**
 * The new site while it grows in the folder of a swap, which is made when the first file comes: files that changed as
 * they are made, perhaps from several threads, then those that stay, and the manifest as the last.
 */
final class Staging {
    private final Swap swap;
    private final Steps steps;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private Path folder;

    Staging(Swap swap, Steps steps) {
        this.swap = swap;
        this.steps = steps;
    }

    /** Adds a file that is new, or is not as it stands in the destination. */
    void add(SiteFile file) throws IOException {
        write(place(file.path()), file::writeTo);
    }

    /** Adds what {@code plan} keeps, and the manifest. */
    void complete(Plan plan) throws IOException {
        for (SitePath path : plan.wanted().sums().keySet()) {
            if (plan.keeps(path)) {
                keep(plan, path, place(path));
            }
        }
        steps.before(Step.STAGE_MANIFEST);
        byte[] manifest = plan.wanted().text().getBytes(UTF_8);
        write(folder().resolve(Manifest.NAME), out -> out.write(manifest));
        copyMode(plan.folder());
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = swap.stage();
        }
        return folder;
    }

    private Path place(SitePath path) throws IOException {
        steps.before(Step.STAGE_FILE);
        Path target = folder().resolve(path.text());
        if (!made.contains(path.folder())) {
            Files.createDirectories(target.getParent());
            made.add(path.folder());
        }
        return target;
    }

    /** Links the unchanged file; where the file system has no links, it is written again. */
    private static void keep(Plan plan, SitePath path, Path target) throws IOException {
        Path standing = plan.folder().resolve(path.text());
        try {
            Files.createLink(target, standing);
        } catch (IOException | UnsupportedOperationException e) {
            SiteFile file = SiteFile.ofBytes(path, Files.readAllBytes(standing));
            if (!file.checksum().equals(plan.wanted().sums().get(path))) {
                throw new FileSystemException(standing.toString(), null, "was changed while the site was built");
            }
            write(target, file::writeTo);
        }
    }

    private interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds the path to what is thrown without one: a full disk. */
    private static void write(Path target, Bytes bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, CREATE_NEW, WRITE)) {
            bytes.writeTo(out);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(target.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /** A destination that its user closed to others stays closed to them; its owner must be able to replace it again. */
    private void copyMode(Path destination) throws IOException {
        boolean hasModes = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        if (hasModes && Files.isDirectory(destination)) {
            Set<PosixFilePermission> mode = EnumSet.copyOf(PosixFilePermissions.fromString("rwx------"));
            mode.addAll(Files.getPosixFilePermissions(destination));
            Files.setPosixFilePermissions(folder, mode);
        }
    }
}
