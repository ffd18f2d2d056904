package org.vouch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.vouch.author.ReferenceChoice;
import org.vouch.reference.ReferenceExport;

/**
 * A reference manager's export on the command line, {@code export.bib} or {@code export.bib#smith2024}.
 *
 * @param file relative to the working directory
 */
record NamedExport(String file, Optional<String> key) {

    /** Returns whether a file's name, a key left aside, ends as those of exports do. */
    static boolean isOne(String argument) {
        return ReferenceExport.isNamedSo(argument) || ReferenceExport.isNamedSo(withoutKey(argument));
    }

    /** @param where the argument's name, for the message where it is none */
    static NamedExport of(String where, String argument) {
        if (!isOne(argument)) {
            throw new UsageProblem(where + ": \"" + argument + "\" is no .json, .ris or .bib file, perhaps with #KEY");
        }
        String file = ReferenceExport.isNamedSo(argument) ? argument : withoutKey(argument);
        return new NamedExport(
                file,
                file.length() < argument.length()
                        ? Optional.of(argument.substring(file.length() + 1))
                        : Optional.empty());
    }

    ReferenceChoice choose(Vouch vouch) throws IOException {
        return ReferenceChoice.of(Path.of(file).getFileName().toString(), ReceivedFile.read(vouch, file), key);
    }

    private static String withoutKey(String argument) {
        int hash = argument.indexOf('#');
        return hash < 0 ? argument : argument.substring(0, hash);
    }
}
