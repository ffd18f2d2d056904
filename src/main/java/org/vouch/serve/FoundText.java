package org.vouch.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/** What was found, as the open pages are told it: a record of figures and a list, errors first. */
final class FoundText {
    /** A page that lists more helps nobody; the terminal has them all. */
    private static final int MOST = 100;

    private static final Pattern PAGE = Pattern.compile("content/(?:(notes|sources|facts)/|pages/)([a-z0-9-]+)\\.\\w+");

    private FoundText() {}

    /** Returns {@code {"errors", "warnings", "list": [{"severity", "place", "page", "message", "hint", "rule"}]}}. */
    static String of(List<Diagnostic> diagnostics) {
        List<String> list = diagnostics.stream()
                .filter(d -> d.severity() != Severity.INFO)
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(MOST)
                .map(FoundText::item)
                .toList();
        return "{\"errors\":" + count(diagnostics, Severity.ERROR) + ",\"warnings\":"
                + count(diagnostics, Severity.WARNING) + ",\"list\":" + JsonText.list(list) + "}";
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Returns the page that a file of the project becomes: {@code /notes/a.html} for {@code content/notes/a.md}. */
    static Optional<String> page(String file) {
        Matcher m = PAGE.matcher(file);
        if (!m.matches()) {
            return Optional.empty();
        }
        String folder = Optional.ofNullable(m.group(1)).map(name -> name + "/").orElse("");
        return Optional.of("/" + folder + (m.group(2).equals("home") ? "index" : m.group(2)) + ".html");
    }

    private static String item(Diagnostic d) {
        Span at = d.span();
        return "{\"severity\":" + JsonText.string(d.severity().label())
                + ",\"place\":" + JsonText.string(at.file() + ":" + at.line() + ":" + at.column())
                + ",\"page\":" + JsonText.string(page(at.file()).orElse(""))
                + ",\"message\":" + JsonText.string(d.message())
                + ",\"hint\":" + JsonText.string(d.hint().orElse(""))
                + ",\"rule\":" + JsonText.string(d.rule().id()) + "}";
    }
}
