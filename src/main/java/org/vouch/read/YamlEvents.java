package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalInt;

/** The parser's events over some lines of a file, with their places, up to the end or the first mistake. */
final class YamlEvents {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** With the ends of lines that the parser knows, those of YAML 1.1 too. */
    private static final String WHITE_SPACE = " \t\n\r\u0085\u2028\u2029";

    private final YamlReader reader;
    private final String text;
    private final int base;
    private final YAMLParser parser;
    private final CodePointIndex index;

    private Optional<JsonToken> event = Optional.empty();
    private int start;
    private int end;
    private OptionalInt brokenAt = OptionalInt.empty();

    YamlEvents(YamlReader reader, int from, int to) {
        this.reader = reader;
        this.text = reader.text().substring(from, to);
        this.base = from;
        this.index = new CodePointIndex(text);
        this.start = from;
        this.end = from;
        try {
            this.parser = FACTORY.createParser(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Goes on to the next event. A mistake is reported, and is the end. */
    void next() {
        if (brokenAt.isPresent()) {
            return;
        }
        try {
            event = Optional.ofNullable(parser.nextToken());
            if (event.isPresent()) {
                start = base + index.offset(parser.currentTokenLocation().getCharOffset());
                end = visibleEnd(base + index.offset(parser.currentLocation().getCharOffset()));
            }
        } catch (JsonProcessingException mistake) {
            YamlMistake found = YamlMistake.of(mistake, text, index, end - base);
            int at = base + found.offset();
            reader.findings().add(INVALID_YAML, reader.file().span(at, at), found.message(), found.hint());
            stop(at);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Ends the events at a mistake. */
    void stop(int offset) {
        brokenAt = OptionalInt.of(offset);
        event = Optional.empty();
    }

    boolean isAt(JsonToken token) {
        return event.filter(token::equals).isPresent();
    }

    boolean isOver() {
        return event.isEmpty();
    }

    /** Returns the offset in the file of the mistake that ended the events. */
    OptionalInt brokenAt() {
        return brokenAt;
    }

    /** Returns the offset in the file at which the current event begins. */
    int start() {
        return start;
    }

    /** Returns the offset in the file at which the current event ends; the same where it is not written, as at a block's end. */
    int end() {
        return end;
    }

    /** Returns the current text or name. */
    String text() {
        try {
            return YamlCharacters.written(parser.getText());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * The parser ends block texts where the next thing begins; their place ends with their words. Other white space than that
     * of YAML is words to it.
     */
    private int visibleEnd(int offset) {
        int visible = offset;
        while (visible > start && WHITE_SPACE.indexOf(text.charAt(visible - 1 - base)) >= 0) {
            visible--;
        }
        return visible;
    }
}
