package org.vouch.evidence;

import java.util.regex.Pattern;

/** The lines of a lock file, as they are written. */
final class LockFile {
    static final String VERSION = "vouch lock v1";
    static final String NO_PATH = "-";

    private static final Pattern SOURCE_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
    private static final int LONGEST_ID = 80;

    private LockFile() {}

    static String render(Lock lock) {
        StringBuilder file = new StringBuilder();
        file.append(VERSION).append('\n');
        file.append("source ").append(lock.source()).append('\n');
        file.append("tokens ").append(lock.tokens().total()).append('\n');
        file.append("root ").append(lock.root()).append('\n');
        lock.openings().forEach(opening -> file.append(line(opening)).append('\n'));
        return file.toString();
    }

    static String line(Opening opening) {
        return "open " + opening.run().first() + ' ' + opening.stretch().paragraph() + ':'
                + opening.stretch().offset() + ' ' + quoted(opening.text()) + ' ' + opening.salts() + ' '
                + (opening.path().isEmpty() ? NO_PATH : opening.path());
    }

    static boolean isSourceId(String id) {
        return id.length() <= LONGEST_ID && SOURCE_ID.matcher(id).matches();
    }

    /** Returns a JSON string (RFC 8259 §7) in its one canonical form: only what must be escaped is, and C1 controls. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append(unit);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (Character.isISOControl(unit)) {
                        quoted.append("\\u00").append(Hex.of(new byte[] {(byte) unit}));
                    } else {
                        quoted.append(unit);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
