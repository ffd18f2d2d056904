package org.vouch.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.build.Preview;
import org.vouch.build.Previewer;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.site.SitePath;

/**
 * Serves a project's pages as they are now, and again after each change, until it is closed. A build that fails leaves
 * what was served before.
 */
public final class PreviewServer implements AutoCloseable {
    /** A file may be gone for a moment while it is being replaced. */
    private static final int TRIES = 5;

    private static final long BETWEEN_TRIES_MS = 50;

    private final Project project;
    private final Path root;
    private final Previewer previewer;
    private final Listener listener;
    private final Loopback loopback;
    private final Watch watch;
    private final Latest<Edition> editions;
    private final Streams streams;
    private final Thread follower;

    private PreviewServer(Project project, int port, Listener listener) throws IOException {
        this.project = project;
        this.root = project.root().toRealPath();
        this.listener = listener;
        this.previewer = new Previewer(project);
        this.loopback = new Loopback(port);
        try {
            this.watch = new Watch(folders());
            this.editions = new Latest<>(Edition.of(previewer.preview()));
        } catch (IOException unreadable) {
            loopback.close();
            throw unreadable;
        }
        this.streams = new Streams(editions);
        this.follower = new Thread(this::follow, "preview-builds");
    }

    /**
     * Builds the project and begins to serve it.
     *
     * @param port 0 for one that is free
     * @throws java.net.BindException where the port is in use
     * @throws IOException naming the file or folder that the system cannot read
     */
    public static PreviewServer start(Project project, int port, Listener listener) throws IOException {
        PreviewServer server = new PreviewServer(project, port, listener);
        Edition first = server.editions.get();
        listener.built(first.preview(), first.diagnostics(), 0);
        server.loopback.answer(
                new Answers(new Hosts(server.port()), server.editions, server.streams, server.troubles()));
        server.follower.setDaemon(true);
        server.follower.start();
        server.proofread(first);
        return server;
    }

    /** Returns the address to open in a browser on this machine. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    public int port() {
        return loopback.port();
    }

    /** Returns the addresses that are listened at, each of this machine alone. */
    public List<InetAddress> listensAt() {
        return loopback.addresses();
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        follower.join();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        streams.end();
        loopback.close();
    }

    private Set<Path> folders() {
        Set<Path> folders = new TreeSet<>();
        folders.add(root.resolve("content"));
        folders.add(root.resolve("layouts"));
        folders.add(archive());
        return folders;
    }

    /** An archive outside the root may be read through a link, which is not followed when folders are watched. */
    private Path archive() {
        Path archive = project.archive().toAbsolutePath().normalize();
        try {
            return archive.startsWith(root) ? archive : archive.toRealPath();
        } catch (IOException missing) {
            return archive;
        }
    }

    private void follow() {
        try {
            for (Changes changes = watch.next(); !changes.paths().isEmpty(); changes = watch.next()) {
                listener.changed(changes.paths().stream().map(this::name).toList());
                build(changes);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void build(Changes changes) throws InterruptedException {
        try {
            Edition edition = Edition.of(preview(changes));
            publish(edition);
            if (changes.paths().stream().anyMatch(path -> path.startsWith(root.resolve("layouts")))) {
                proofread(edition);
            }
        } catch (IOException unreadable) {
            listener.failed(String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            // A mistake of the program is told; the author goes on with what was served before.
            listener.failed("a mistake of the program, please report it: " + ours);
        }
    }

    private Preview preview(Changes changes) throws IOException, InterruptedException {
        for (int left = TRIES; ; left--) {
            try {
                return changes.areAll() ? previewer.preview(changes.paths()) : previewer.preview();
            } catch (IOException unreadable) {
                if (left == 0) {
                    throw unreadable;
                }
                Thread.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    /** Makes every page once, in the background, since a mistake in a layout shows only in the pages made by it. */
    private void proofread(Edition edition) {
        Thread reader = new Thread(() -> {
            for (SitePath address : edition.preview().addresses()) {
                if (address.text().endsWith(".html") && editions.get().preview() == edition.preview()) {
                    read(edition, address);
                }
            }
            refresh(edition);
        });
        reader.setDaemon(true);
        reader.setPriority(Thread.MIN_PRIORITY);
        reader.start();
    }

    private void read(Edition edition, SitePath address) {
        try {
            edition.preview().proof(address);
        } catch (RuntimeException ours) {
            listener.failed(address + ": a mistake of the program, please report it: " + ours);
        }
    }

    /** Tells what became known of the newest build since it was published. */
    private synchronized void refresh(Edition edition) {
        boolean isNewest = editions.get().preview() == edition.preview();
        if (isNewest && !edition.preview().diagnostics().equals(editions.get().diagnostics())) {
            publish(editions.get().again());
        }
    }

    private synchronized void publish(Edition edition) {
        List<Diagnostic> before = editions.get().diagnostics();
        editions.set(edition);
        List<Diagnostic> fresh = without(edition.diagnostics(), before);
        listener.built(
                edition.preview(), fresh, without(before, edition.diagnostics()).size());
    }

    /** A finding that only moved with its line is no other finding. */
    private static List<Diagnostic> without(List<Diagnostic> some, List<Diagnostic> others) {
        List<List<String>> known =
                new ArrayList<>(others.stream().map(PreviewServer::identity).toList());
        return some.stream().filter(d -> !known.remove(identity(d))).toList();
    }

    private static List<String> identity(Diagnostic d) {
        return List.of(d.rule().id(), d.severity().label(), d.span().file(), d.message());
    }

    private Answers.Troubles troubles() {
        return new Answers.Troubles() {
            @Override
            public void broken(Edition edition) {
                refresh(edition);
            }

            @Override
            public void failed(String what) {
                listener.failed(what);
            }
        };
    }

    private String name(Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
