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
import java.util.HashSet;
import java.util.Set;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.write.Steps.Step;

/** Completes the new site in {@code folder}, an empty one beside the destination, with its manifest as the last file. */
record Staging(Path folder, Plan plan) {
    void fill(Steps steps) throws IOException {
        Set<String> made = new HashSet<>();
        for (SiteFile file : plan.site().files()) {
            steps.before(Step.STAGE_FILE);
            Path target = folder.resolve(file.path().text());
            if (made.add(file.path().folder())) {
                Files.createDirectories(target.getParent());
            }
            if (!plan.keeps(file.path()) || !linked(file.path(), target)) {
                write(target, file::writeTo);
            }
        }
        steps.before(Step.STAGE_MANIFEST);
        byte[] manifest = plan.wanted().text().getBytes(UTF_8);
        write(folder.resolve(Manifest.NAME), out -> out.write(manifest));
        copyMode();
    }

    /** Says whether the unchanged file could be linked; where the file system has no links, it is written again. */
    private boolean linked(SitePath path, Path target) {
        try {
            Files.createLink(target, plan.folder().resolve(path.text()));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
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
    private void copyMode() throws IOException {
        boolean hasModes = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        if (hasModes && Files.isDirectory(plan.folder())) {
            Set<PosixFilePermission> mode = EnumSet.copyOf(PosixFilePermissions.fromString("rwx------"));
            mode.addAll(Files.getPosixFilePermissions(plan.folder()));
            Files.setPosixFilePermissions(folder, mode);
        }
    }
}
