package org.vouch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program's entry: gives the process's streams and folder to {@link Vouch} and exits with its code; a result that is cut is a failure. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = new Vouch(Path.of(""), System.in, out, err, Colour.ofStandardError()).run(args);
        boolean isCut = out.checkError();
        if (isCut) {
            err.println("vouch: not everything was printed: standard output is full or was closed");
        }
        err.flush();
        if (isCut || code != ExitCode.CLEAN) {
            System.exit(isCut ? ExitCode.FAILURE : code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
