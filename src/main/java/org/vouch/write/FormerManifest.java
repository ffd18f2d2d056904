package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** The manifest of sites that were written before checksums took the place of hashes: SHA-256, two spaces, address. */
final class FormerManifest {
    static final String NAME = ".vouch.sha256";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** No file has it. */
    private static final String CHANGED = "changed";

    private FormerManifest() {}

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), NOFOLLOW_LINKS);
    }

    /** Returns what it lists as a manifest; files without the hash listed have no checksum of theirs. */
    static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            SortedMap<SitePath, String> hashes =
                    Manifest.sums(Files.readString(file), LINE).orElseThrow(() -> Manifest.damaged(file));
            SortedMap<SitePath, String> sums = new TreeMap<>();
            RealFolders folders = new RealFolders(folder);
            for (SitePath path : hashes.keySet()) {
                boolean isThere =
                        folders.has(path.folder()) && Files.isRegularFile(folder.resolve(path.text()), NOFOLLOW_LINKS);
                sums.put(path, isThere ? sum(folder, path, hashes.get(path)) : CHANGED);
            }
            return new Manifest(sums);
        } catch (MalformedInputException e) {
            throw Manifest.damaged(file);
        }
    }

    private static String sum(Path folder, SitePath path, String hash) throws IOException {
        SiteFile file = SiteFile.ofBytes(path, Files.readAllBytes(folder.resolve(path.text())));
        return hash.equals(sha256(file.bytes())) ? file.checksum() : CHANGED;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
