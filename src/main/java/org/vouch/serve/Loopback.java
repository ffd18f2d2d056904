package org.vouch.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens at this machine's own addresses, {@code 127.0.0.1} and, where there is one, {@code ::1}; no other machine reaches them. */
final class Loopback implements AutoCloseable {
    private static final byte[] FOUR = {127, 0, 0, 1};
    private static final byte[] SIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    static {
        // Else the system holds back the second packet of an answer until the first is acknowledged: forty
        // milliseconds.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** A connection that waits to be accepted is not refused, however many come at once. */
    private static final int BACKLOG = 1_024;

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(Streams.MOST + 16, work -> {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param port 0 for one that is free
     * @throws java.net.BindException where the port is in use
     */
    Loopback(int port) throws IOException {
        servers.add(HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(FOUR), port), BACKLOG));
        try {
            servers.add(HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(SIX), port()), BACKLOG));
        } catch (IOException noSuchAddress) {
            // Not every machine has it, and one address is enough.
        }
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** Returns the addresses that are listened at. */
    List<InetAddress> addresses() {
        return servers.stream().map(server -> server.getAddress().getAddress()).toList();
    }

    void answer(HttpHandler handler) {
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
