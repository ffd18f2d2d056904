package org.vouch.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.build.Preview;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;

/** A copy of the invented briefing, to be edited while it is served. */
record Copied(Path root) {
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Tells nobody anything. */
    static final Listener SILENT = new Listener() {
        @Override
        public void changed(List<String> files) {}

        @Override
        public void built(Preview preview, List<Diagnostic> fresh, int mended) {}

        @Override
        public void failed(String what) {}
    };

    static Copied into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(BRIEFING.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return new Copied(folder);
    }

    Project project() {
        return new Project(root, root.resolve("archive"), false, Optional.empty());
    }

    Path file(String name) {
        return root.resolve(name);
    }

    void replace(String name, String words, String others) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(words)) {
            throw new IllegalArgumentException("no such words in " + name + ": " + words);
        }
        Files.writeString(file(name), text.replace(words, others));
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
