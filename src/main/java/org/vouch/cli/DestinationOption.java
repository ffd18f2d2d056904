package org.vouch.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the site is written. */
final class DestinationOption {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description =
                    "Where the site is written, relative to the working directory (default: site/ in the project).")
    private Path destination;

    Path resolve(Path folder, Path root) {
        return destination == null ? root.resolve("site") : folder.resolve(destination);
    }
}
