package org.vouch.hardening;

/** What Jazzer runs: the reader that its argument names. */
public final class FuzzTarget {
    private static Reader reader;

    private FuzzTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        reader = Reader.valueOf(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] file) {
        reader.read(file);
    }
}
