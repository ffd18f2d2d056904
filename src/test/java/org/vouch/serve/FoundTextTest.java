package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

class FoundTextTest {
    private static final Span PLACE = new Span("content/notes/a.md", 3, 5, 3, 9);

    @Test
    void errorsComeFirstAndEachSaysWhereWhatAndWhatHelps() {
        List<Diagnostic> found = List.of(
                Diagnostic.of(Rule.UNPINNED_CITATION, PLACE, "no words"),
                Diagnostic.of(Rule.QUOTE_NOT_FOUND, PLACE, "\"x\" is not in b", "nearest: y"));
        assertEquals(
                "{\"errors\":1,\"warnings\":1,\"list\":["
                        + "{\"severity\":\"error\",\"place\":\"content/notes/a.md:3:5\",\"page\":\"/notes/a.html\","
                        + "\"message\":\"\\\"x\\\" is not in b\",\"hint\":\"nearest: y\",\"rule\":\"quote-not-found\"},"
                        + "{\"severity\":\"warning\",\"place\":\"content/notes/a.md:3:5\",\"page\":\"/notes/a.html\","
                        + "\"message\":\"no words\",\"hint\":\"\",\"rule\":\"unpinned-citation\"}]}",
                FoundText.of(found));
    }

    @Test
    void hostileWordsStayOneLineOfJsonAndComeBackAsTheyWere() throws IOException {
        for (String words : List.of(
                "\n\n data: x\r\nevent: reload",
                "</script><script>alert(1)</script>",
                "\u2028\u2029\u0000\u001b[31m\u007f",
                "\ud83d\ude00 \ud83d",
                "\\\" \\u0022")) {
            String json = FoundText.of(List.of(Diagnostic.of(Rule.DEAD_LINK, PLACE, words)));
            assertFalse(json.chars().anyMatch(c -> c < ' ' || c == '<' || c == 0x2028 || c == 0x2029), json);
            assertEquals(words, values(json, "message").get(0));
        }
    }

    @Test
    void aFileIsThePageThatItBecomes() {
        assertEquals(Optional.of("/notes/a-b.html"), FoundText.page("content/notes/a-b.md"));
        assertEquals(Optional.of("/sources/a.html"), FoundText.page("content/sources/a.yaml"));
        assertEquals(Optional.of("/sources/a.html"), FoundText.page("content/sources/a.lock"));
        assertEquals(Optional.of("/facts/a.html"), FoundText.page("content/facts/a.yaml"));
        assertEquals(Optional.of("/method.html"), FoundText.page("content/pages/method.md"));
        assertEquals(Optional.of("/index.html"), FoundText.page("content/pages/home.md"));
        assertEquals(Optional.empty(), FoundText.page("content/entities.yaml"));
        assertEquals(Optional.empty(), FoundText.page("layouts/note.ftlh"));
    }

    private static List<String> values(String json, String field) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
