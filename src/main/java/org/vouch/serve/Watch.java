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
 * <p>The system's events say when to look, and the folders themselves say what changed. So an event that was lost, or
 * came from a folder that is another one by now, costs a second at most; and where the system has no events that come at
 * once, the folders are looked at five times a second.
 */
final class Watch implements AutoCloseable {
    /** An editor that saves by renaming makes several changes in a row; this long nothing must happen after the last. */
    private static final long QUIET_MS = 20;

    /** Where changes never stop, they are told all the same. */
    private static final int MOST_ROUNDS = 10;

    private static final long SCAN_MS = 1_000;
    private static final long BLIND_SCAN_MS = 200;

    private final Set<Path> folders;
    private final WatchService service;
    private boolean isBlind;
    private Snapshot last;

    /** @param folders need not exist; the folders that they lie in are watched for their coming */
    Watch(Set<Path> folders) throws IOException {
        this.folders = new TreeSet<>(folders);
        Path any = folders.iterator().next();
        this.service = any.getFileSystem().newWatchService();
        this.isBlind = service.getClass().getSimpleName().contains("Polling");
        this.last = scan();
    }

    /** Waits for a change and returns the files and folders that changed; empty where the watch was closed. */
    Set<Path> next() throws InterruptedException {
        try {
            while (true) {
                Set<Path> told = told(service.poll(isBlind ? BLIND_SCAN_MS : SCAN_MS, TimeUnit.MILLISECONDS));
                Snapshot now = scan();
                Set<Path> changed = now.differences(last);
                told.stream().filter(now::hasFile).forEach(changed::add);
                last = now;
                if (!changed.isEmpty()) {
                    return changed;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return Set.of();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Returns the paths that the events named, once they have stopped coming. */
    private Set<Path> told(WatchKey first) throws InterruptedException {
        Set<Path> told = new TreeSet<>();
        WatchKey key = first;
        for (int round = 0; key != null; round++) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context() instanceof Path name && !Snapshot.isPassedBy(name)) {
                    told.add(((Path) key.watchable()).resolve(name));
                }
            }
            key.reset();
            key = round < MOST_ROUNDS ? service.poll(QUIET_MS, TimeUnit.MILLISECONDS) : null;
        }
        return told;
    }

    /** A folder is watched before its files are looked at, so that nothing that comes between the two is missed. */
    private Snapshot scan() {
        folders.forEach(folder -> watch(folder.getParent()));
        return Snapshot.of(folders, this::watch);
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
