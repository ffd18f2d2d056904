package org.vouch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command as a document shows it: in running text, or on a line of a code block.
 *
 * @param line as it stands in the document, white space aside
 */
record DocumentedCommand(String line) {
    private static final String PROGRAM = "(?:vouch|java -jar (?:target/)?vouch\\.jar)";
    private static final Pattern INLINE = Pattern.compile("(?<!`)`(" + PROGRAM + "(?:\\s[^`]+)?)`(?!`)");
    private static final Pattern IN_BLOCK = Pattern.compile("(?m)^ {0,8}(" + PROGRAM + "(?: .*)?)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b[A-Z]{2,}\\b");

    /** Returns the commands of a document that are not part of a session; the program's bare name is none. */
    static List<DocumentedCommand> in(String document) {
        return Stream.concat(
                        INLINE.matcher(document).results(),
                        IN_BLOCK.matcher(document).results())
                .map(found -> found.group(1).replaceAll("\\s+", " ").strip())
                .filter(line -> !line.equals("vouch") && !line.equals("vouch.jar"))
                .distinct()
                .map(DocumentedCommand::new)
                .toList();
    }

    /** Returns the arguments, as a shell would hand them over; what is redirected is the shell's. */
    List<String> arguments() {
        String arguments = line.replaceFirst("^" + PROGRAM, "").replaceFirst(" >>? .*", "");
        return words(arguments);
    }

    /** Returns the words that stand for something, for example {@code BASE}. */
    List<String> placeholders() {
        return PLACEHOLDER.matcher(line).results().map(MatchResult::group).toList();
    }

    /** Whether nothing is given to it: the text speaks of the command. */
    boolean isBareName() {
        return arguments().stream().allMatch(word -> word.matches("[a-z]+"));
    }

    List<String> options() {
        return arguments().stream().filter(word -> word.startsWith("-")).toList();
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElseThrow());
        }
        return words;
    }
}
