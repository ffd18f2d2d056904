package org.vouch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program's entry: gives the process's streams and folder to {@link Vouch} and exits with its code. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = new Vouch(Path.of(""), System.in, out, err, Colour.ofStandardError()).run(args);
        out.flush();
        err.flush();
        if (code != ExitCode.CLEAN) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
