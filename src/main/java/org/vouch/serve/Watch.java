package org.vouch.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Sees what changes in some folders and everything in them, folders included that come later, or go and come again.
 *
 * <p>The system's events name the files that changed, and only these are looked at. Where a folder came or went, or events
 * were lost, all folders are looked at; and so they are every second, or seldom enough to cost a hundredth of the time, so
 * that a change of which no event told is seen a little later. Where the system has no events that come at once, the
 * folders are looked at five times a second.
 */
final class Watch implements AutoCloseable {
    /** A save makes several changes in a row; this long nothing must happen after the last. */
    private static final int QUIET_MS = 3;

    /** While a file is empty or gone, its save may still go on: it is being replaced. */
    private static final int UNFINISHED_MS = 20;

    /** Where changes never stop, they are told all the same. */
    private static final int MOST_ROUNDS = 30;

    private static final long SCAN_MS = 1_000;
    private static final long BLIND_SCAN_MS = 200;
    private static final long NANOS_PER_MS = 1_000_000;

    private final Set<Path> folders;
    private final WatchService service;
    private boolean isBlind;
    private Snapshot last;
    private long scanned;
    private long pause = SCAN_MS;

    /** @param folders need not exist; the folders that they lie in are watched for their coming */
    Watch(Set<Path> folders) throws IOException {
        this.folders = new TreeSet<>(folders);
        Path any = folders.iterator().next();
        this.service = any.getFileSystem().newWatchService();
        this.isBlind = service.getClass().getSimpleName().contains("Polling");
        this.last = scan();
    }

    /** Waits for a change and returns what changed. */
    Changes next() throws InterruptedException {
        try {
            while (true) {
                long left = (isBlind ? BLIND_SCAN_MS : pause) - (System.nanoTime() - scanned) / NANOS_PER_MS;
                Told told = told(service.poll(Math.max(left, 0), TimeUnit.MILLISECONDS));
                boolean isScan = told.isVague || told.key == null || isBlind;
                Set<Path> changed = isScan ? scanned(told.paths) : looked(told.paths);
                if (!changed.isEmpty()) {
                    return new Changes(changed, !told.isLost && !isBlind);
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return new Changes(Set.of(), true);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** What a row of events told. */
    private static final class Told {
        private final Set<Path> paths = new TreeSet<>();
        private WatchKey key;
        private boolean isVague;
        private boolean isLost;
    }

    /** Returns what the events told, once they have stopped coming; their key is null where none came. */
    private Told told(WatchKey first) throws InterruptedException {
        Told told = new Told();
        told.key = first;
        WatchKey key = first;
        for (int round = 0; key != null; round++) {
            Path folder = (Path) key.watchable();
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                    told.isVague = true;
                    told.isLost = true;
                } else if (event.context() instanceof Path name && !Snapshot.isPassedBy(name)) {
                    tell(folder.resolve(name), told);
                }
            }
            told.isVague |= !key.reset();
            key = round < MOST_ROUNDS ? service.poll(wait(told), TimeUnit.MILLISECONDS) : null;
        }
        return told;
    }

    /** What is or was a folder stands for all that is in it. */
    private void tell(Path path, Told told) {
        if (folders.stream().anyMatch(path::startsWith)) {
            told.paths.add(path);
            told.isVague |= last.hasFolder(path) || Snapshot.isFolder(path);
        }
    }

    private static int wait(Told told) {
        return told.paths.stream().allMatch(Snapshot::isWritten) ? QUIET_MS : UNFINISHED_MS;
    }

    private Set<Path> looked(Set<Path> told) {
        Set<Path> changed = new TreeSet<>();
        for (Path path : told) {
            boolean was = last.hasFile(path);
            if (last.look(path) || was) {
                changed.add(path);
            }
        }
        return changed;
    }

    private Set<Path> scanned(Set<Path> told) {
        Snapshot now = scan();
        Set<Path> changed = now.differences(last);
        told.stream().filter(now::hasFile).forEach(changed::add);
        last = now;
        return changed;
    }

    /** A folder is watched before its files are looked at, so that nothing that comes between the two is missed. */
    private Snapshot scan() {
        long start = System.nanoTime();
        folders.forEach(folder -> watch(folder.getParent()));
        Snapshot now = Snapshot.of(folders, this::watch);
        scanned = System.nanoTime();
        pause = Math.max(SCAN_MS, 100 * (scanned - start) / NANOS_PER_MS);
        return now;
    }

    private void watch(Path folder) {
        try {
            folder.register(
                    service,
                    List.of(
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_DELETE,
                                    StandardWatchEventKinds.ENTRY_MODIFY)
                            .toArray(WatchEvent.Kind<?>[]::new));
        } catch (IOException goneOrTooMany) {
            isBlind = true;
        }
    }
}
