package org.vouch.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Sends one request after another, and to one host not more than one in a while. No body is ever read. */
final class Web {
    private final HttpClient client;
    private final String agent;
    private final Duration patience;
    private final Duration pause;
    private final Map<String, Long> last = new HashMap<>();

    /**
     * @param agent who asks, as servers see it
     * @param patience how long one answer may take
     * @param pause between two requests to one host
     */
    Web(String agent, Duration patience, Duration pause) {
        this.agent = agent;
        this.patience = patience;
        this.pause = pause;
        // Directly, so that the machine that was judged is the one that is asked; redirects are judged one by one.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience)
                .build();
    }

    /** Returns the status and the headers. */
    HttpResponse<InputStream> ask(String method, URI address) throws IOException, InterruptedException {
        await(address.getHost());
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        last.put(address.getHost(), System.nanoTime());
        return answer;
    }

    private void await(String host) throws InterruptedException {
        if (last.containsKey(host)) {
            long left = pause.toNanos() - (System.nanoTime() - last.get(host));
            Thread.sleep(Math.max(0, left / 1_000_000));
        }
    }
}
