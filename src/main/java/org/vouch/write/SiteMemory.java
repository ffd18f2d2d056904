package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;
import org.vouch.write.WriteResult.Written;

/**
 * Bytes that a caller keeps of a written site beside its folder, in {@code .vouch/<name>.built}: of use while the site
 * stands as it was written. They may be lost at any time, and are never damaged when they are found. The file is the
 * CRC-32 of all that follows, that of the site's manifest, each as 8 hexadecimal digits, and the bytes.
 */
public final class SiteMemory {
    private static final int DIGITS = 8;

    private final Destination place;

    SiteMemory(Destination place) {
        this.place = place;
    }

    /** @param destination as {@link SiteWriter#write} takes it */
    public static SiteMemory of(Path destination) throws IOException {
        return new SiteMemory(Destination.of(destination));
    }

    /**
     * What was kept of a site.
     *
     * @param manifest the checksum of the site's manifest
     */
    public record Kept(byte[] bytes, String manifest) {}

    /** Returns what was kept of the site last written; whether that stands in the destination is not looked at. */
    public Optional<Kept> recall() {
        Path file = place.memoryFile();
        try {
            if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(file);
            boolean isWhole =
                    all.length >= 2 * DIGITS && digits(all, 0).equals(sum(Arrays.copyOfRange(all, DIGITS, all.length)));
            return isWhole
                    ? Optional.of(new Kept(Arrays.copyOfRange(all, 2 * DIGITS, all.length), digits(all, DIGITS)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps the bytes of the site that stands in the destination, in place of what was kept before; keeps nothing where the
     * system does not let it. The caller has the folder's lock.
     */
    void keep(byte[] bytes) {
        try {
            ByteArrayOutputStream kept = new ByteArrayOutputStream(DIGITS + bytes.length);
            kept.writeBytes(manifest().getBytes(StandardCharsets.US_ASCII));
            kept.writeBytes(bytes);
            ByteArrayOutputStream all = new ByteArrayOutputStream(DIGITS + kept.size());
            all.writeBytes(sum(kept.toByteArray()).getBytes(StandardCharsets.US_ASCII));
            kept.writeTo(all);
            Path file = place.memoryFile();
            Path whole =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            try {
                Files.write(whole, all.toByteArray());
                Files.move(whole, file, ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            // The next build does all its work.
        }
    }

    /**
     * Returns what {@link SiteWriter#write} would for the site of which something was kept, where each of its files stands
     * in the destination with the bytes that were written; nothing where that is not so, or cannot be told.
     */
    public Optional<Written> unchanged(Kept kept, Collection<Path> protectedFolders) {
        try {
            if (place.problemOfPlace(protectedFolders).isPresent() || !Files.exists(place.lockFile(), NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            Optional<FolderLock> lock = FolderLock.tryAcquire(place.lockFile());
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try {
                return kept.manifest().equals(manifest()) ? intact() : Optional.empty();
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Written> intact() throws IOException {
        if (new Swap(place, step -> {}).isUnfinished() || place.problemOfKind().isPresent()) {
            return Optional.empty();
        }
        int listed = Manifest.in(place.folder()).sums().size();
        int standing = Standing.intact(place.folder()).files().size();
        return standing == listed ? Optional.of(new Written(0, standing, 0)) : Optional.empty();
    }

    private String manifest() throws IOException {
        return sum(Files.readAllBytes(place.folder().resolve(Manifest.NAME)));
    }

    private static String digits(byte[] all, int start) {
        return new String(all, start, DIGITS, StandardCharsets.US_ASCII);
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return String.format("%08x", sum.getValue());
    }
}
