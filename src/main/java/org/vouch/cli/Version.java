package org.vouch.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"vouch " + number().orElse("(not packaged)")};
    }

    /** Returns for example {@code 0.1.0}; nothing where the program runs from its classes. */
    static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
