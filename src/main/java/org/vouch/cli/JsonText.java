package org.vouch.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * JSON with line ends and two spaces. What cannot be seen is written as an escape, and so is the start of a command of a
 * workflow's log: a program reads the same text, and whatever shows the file shows nothing else.
 */
final class JsonText {

    private JsonText() {}

    /** Writes one value. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String of(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            writing.to(json);
        }
        return escaped(text.toString());
    }

    /** Line ends stand between values only, and the characters of a command within strings only. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && SafeLine.isHidden(c)) {
                for (char unit : Character.toChars(c)) {
                    escaped.append("\\u%04X".formatted((int) unit));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString().replace("##[", "\\u0023#[");
    }
}
