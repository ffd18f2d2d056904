package org.vouch.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.ShownWords;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser objects to, in words for an author.
 *
 * @param offset into the text that was read
 */
record YamlMistake(int offset, String message, String hint) {
    /** A name and its colon at the start of a line, behind the hyphen of an item if need be. */
    private static final Pattern FIELD = Pattern.compile("( *+(?:- )?+)[\\w-]++:(?: |$)");

    private static final String QUOTE_IT = "put the text between quotation marks";

    /**
     * One objection of the parser.
     *
     * @param problem words of the parser's own message
     * @param isAtContext whether the place to look at is where the construct began, not where it failed
     */
    private record Known(String problem, boolean isAtContext, String message, String hint) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed",
                    false,
                    "a colon with a space after it stands inside a text",
                    QUOTE_IT + ", or check the indentation of this line"),
            new Known("unexpected end of stream", true, "a quotation mark opens here and is never closed", "close it"),
            new Known(
                    "unexpected document separator",
                    true,
                    "a quotation mark opens here and is not closed before ---",
                    "close it"),
            new Known(
                    "that cannot start any token",
                    false,
                    "a text without quotation marks cannot begin with this character",
                    QUOTE_IT),
            new Known(
                    "unknown escape character",
                    false,
                    "a backslash before this character means nothing",
                    "write \\\\ for a backslash, or use single quotation marks"),
            new Known("expected ',' or ']'", true, "a list opens here with [ and is not closed", "close it with ]"),
            new Known("expected ',' or '}'", true, "a record opens here with { and is not closed", "close it with }"),
            new Known(
                    "expected '<document start>'",
                    false,
                    "this does not fit what stands before it",
                    "check that every name above has a colon and a space after it"),
            new Known(
                    "expected <block end>",
                    false,
                    "this does not fit what stands before it",
                    "check the indentation, and that a text with quotation marks in it is quoted as a whole"),
            new Known("could not find expected ':'", true, "a name stands here without a colon", "write name: value"),
            new Known(
                    "sequence entries are not allowed",
                    false,
                    "a list item cannot stand on the line of its name",
                    "begin a new line before the hyphen, or " + QUOTE_IT),
            new Known(
                    "expected the node content",
                    false,
                    "a value is expected here",
                    "check that every bracket above is closed"),
            new Known(
                    "expected escape sequence",
                    false,
                    "an escape lacks its digits",
                    "write \\uXXXX with four digits, or use single quotation marks"),
            new Known(
                    "expected chomping or indentation",
                    false,
                    "words stand on the line of | or >",
                    "begin the text on the next line"),
            new Known("Expected a field name", false, "a name must be one text", "write name: value"));

    /** @param lastEnd the offset after the last thing that could be read */
    static YamlMistake of(JsonProcessingException mistake, String text, CodePointIndex index, int lastEnd) {
        int fallback = nextVisible(text, lastEnd);
        if (!(mistake.getCause() instanceof MarkedYAMLException marked)) {
            return known(String.valueOf(mistake.getOriginalMessage()))
                    .map(known -> new YamlMistake(fallback, known.message(), known.hint()))
                    .orElse(new YamlMistake(fallback, "the value here cannot be read", QUOTE_IT));
        }
        int problem = offset(marked.getProblemMark(), index, fallback);
        int context = offset(marked.getContextMark(), index, problem);
        if (problem < text.length() && text.charAt(problem) == '@') {
            return new YamlMistake(
                    problem,
                    "a text without quotation marks cannot begin with @",
                    "leave it out, as in source#passage, or put the text between quotation marks");
        }
        if (marked.getProblem().contains("mapping values") && isDeeper(text, problem)) {
            return new YamlMistake(
                    problem,
                    "this line is indented deeper than the one before it",
                    "give it the indentation of the lines above");
        }
        return known(marked.getProblem())
                .map(known -> new YamlMistake(known.isAtContext() ? context : problem, known.message(), known.hint()))
                .orElse(new YamlMistake(
                        problem,
                        "this is not YAML: " + ShownWords.plain(YamlCharacters.written(marked.getProblem())),
                        "check what stands here"));
    }

    /** Whether a name stands at a place, further in than the name with its value on the line before. */
    private static boolean isDeeper(String text, int place) {
        int start = lineStart(text, place);
        if (start == 0) {
            return false;
        }
        boolean two = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
        int end = two ? start - 2 : start - 1;
        Matcher line = FIELD.matcher(text.substring(start, Math.min(text.length(), place + 2)));
        Matcher last = FIELD.matcher(text.substring(lineStart(text, end), end));
        return line.lookingAt()
                && last.lookingAt()
                && last.end() < last.regionEnd()
                && line.group(1).length() > last.group(1).length();
    }

    private static int lineStart(String text, int place) {
        int start = place;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static Optional<Known> known(String problem) {
        return KNOWN.stream().filter(known -> problem.contains(known.problem())).findFirst();
    }

    private static int offset(Mark mark, CodePointIndex index, int fallback) {
        return mark == null ? fallback : index.offset(mark.getIndex());
    }

    private static int nextVisible(String text, int from) {
        int i = from;
        while (i < text.length() && " \n\r:-,".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
