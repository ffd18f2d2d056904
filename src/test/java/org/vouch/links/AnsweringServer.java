package org.vouch.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A server on this machine whose paths say what it answers: {@code /404}; {@code /301/target} redirects to {@code
 * /target} or, where that holds {@code ://}, to that address; {@code /405-200} answers the first to HEAD and the second
 * to GET; {@code /slow} does not answer; {@code /no-location} redirects nowhere.
 */
final class AnsweringServer implements AutoCloseable {
    private final HttpServer server;
    /** What was asked: method, path, agent. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    AnsweringServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("User-Agent"));
        String[] steps = path.substring(1).split("/", 2);
        if (steps[0].equals("slow")) {
            return;
        }
        if (steps.length == 2) {
            String target = steps[1].contains("//") || steps[1].contains(":") ? steps[1] : "/" + steps[1];
            exchange.getResponseHeaders().set("Location", target);
        }
        exchange.sendResponseHeaders(status(steps[0], exchange.getRequestMethod()), -1);
        exchange.close();
    }

    private static int status(String step, String method) {
        String[] statuses =
                step.replace("loop", "302").replace("no-location", "302").split("-");
        String status = method.equals("HEAD") ? statuses[0] : statuses[statuses.length - 1];
        return status.matches("\\d{3}") ? Integer.parseInt(status) : 200;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
