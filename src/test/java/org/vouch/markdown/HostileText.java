package org.vouch.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts made to slow a parser down or to overflow its stack, each of any size. */
public final class HostileText {
    private HostileText() {}

    /** Returns the patterns by name; the argument is how often the heart of the pattern is repeated. */
    public static Map<String, IntFunction<String>> patterns() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        brackets(all);
        emphasis(all);
        code(all);
        html(all);
        blocks(all);
        definitions(all);
        tables(all);
        citations(all);
        sentences(all);
        return all;
    }

    private static void brackets(Map<String, IntFunction<String>> all) {
        all.put("opening brackets", n -> "[".repeat(n));
        all.put(
                "a row of words and sources",
                n -> "|a|b".repeat(n) + "\n" + "|-|-".repeat(n) + "\n" + "|a|[@b]".repeat(n));
        all.put("closing brackets", n -> "]".repeat(n));
        all.put("nested brackets", n -> "[".repeat(n) + "a" + "]".repeat(n));
        all.put("nested links", n -> "[".repeat(n) + "a" + "](b)".repeat(n));
        all.put("nested images", n -> "![".repeat(n) + "a" + "](b)".repeat(n));
        all.put("links in images", n -> "![".repeat(n) + "[a](b) ".repeat(n) + "](c)".repeat(n));
        all.put("unfinished links", n -> "[a](".repeat(n));
        all.put("unfinished links in angles", n -> "[a](<b".repeat(n));
        all.put("unfinished titles", n -> "[a](b \"".repeat(n));
        all.put("unfinished single titles", n -> "[a](b 'c ".repeat(n));
        all.put("unfinished bracketed titles", n -> "[a](b (c ".repeat(n));
        all.put("parentheses in a destination", n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")");
        all.put("destinations of parentheses", n -> "[a](((((((((".repeat(n));
        all.put("a bracket and backslashes", n -> "[" + "\\".repeat(n));
        all.put("escaped words in a bracket", n -> "[He said " + "one \\- ".repeat(n));
        all.put("escaped closing brackets", n -> "[" + "\\]".repeat(n));
        all.put("label after label", n -> "[a]".repeat(n));
        all.put("collapsed labels", n -> "[a][]".repeat(n));
        all.put("bracket pairs before parentheses", n -> "[]()".repeat(n));
        all.put("links in links", n -> "[a [b](c.md) <https://d.example> ".repeat(n) + "](e.md)".repeat(n));
        all.put("labels of open brackets", n -> "[a][".repeat(n));
        all.put("exclamation marks", n -> "!".repeat(n));
        all.put("a long bracket of words", n -> "[" + "word ".repeat(n) + "]");
        all.put("brackets around words of brackets", n -> "[word ".repeat(n) + "]".repeat(n));
        all.put("words and closing brackets", n -> "a]".repeat(n));
        all.put("opening brackets and words", n -> "[a".repeat(n));
        all.put("brackets and closing underscores", n -> "[ a_".repeat(n));
        all.put("brackets before destinations", n -> "[ (](".repeat(n));
        all.put("images of open brackets", n -> "![[]()".repeat(n));
    }

    private static void emphasis(Map<String, IntFunction<String>> all) {
        all.put("stars", n -> "*".repeat(n));
        all.put("underscores", n -> "_".repeat(n));
        all.put("tildes", n -> "~".repeat(n) + "a");
        all.put("stars around a word", n -> "*".repeat(n) + "a" + "*".repeat(n));
        all.put("opening stars", n -> "*a ".repeat(n));
        all.put("closing stars", n -> "a* ".repeat(n));
        all.put("opening stars, closing underscores", n -> "*a ".repeat(n) + "b_ ".repeat(n));
        all.put("mixed runs", n -> "a**b" + "c* ".repeat(n));
        all.put("alternating openers", n -> "*a _b ".repeat(n));
        all.put("alternating openers and closers", n -> "*a _b ".repeat(n) + "c* d_ ".repeat(n));
        all.put("threes and ones", n -> "a***b* c".repeat(n));
        all.put("runs of every length", n -> grow("*", n) + " a");
        all.put("strong and tildes", n -> "**a ~~b ".repeat(n) + "~~ **".repeat(n));
        all.put("emphasis in brackets", n -> "[*a ".repeat(n));
        all.put("stars and brackets", n -> "*[".repeat(n) + "a" + "]*".repeat(n));
        all.put("intraword runs", n -> "a_b*c".repeat(n));
        all.put("nested strong", n -> "**a *b ".repeat(n) + "c* d** ".repeat(n));
        all.put("nested emphasis", n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        all.put("opening underscores", n -> "_a ".repeat(n));
        all.put("closing underscores", n -> "a_ ".repeat(n));
        all.put("opening stars that underscores close", n -> "*a_ ".repeat(n));
        all.put("stars and underscores", n -> "**_* ".repeat(n));
        all.put("links amid open emphasis", n -> "**x [a*b**c*](d)".repeat(n));
    }

    /** A run of every length up to about the square root of {@code n}, so that the text grows with {@code n}. */
    private static String grow(String mark, int n) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; length * length < 2 * n; length++) {
            text.append(" e").append(mark.repeat(length));
        }
        return text.toString();
    }

    private static void code(Map<String, IntFunction<String>> all) {
        all.put("backticks", n -> "`".repeat(n));
        all.put("runs of backticks of every length", n -> grow("`", n));
        all.put("falling runs of backticks", n -> grow("`", n) + " a " + new StringBuilder(grow("`", n)).reverse());
        all.put("two backticks and a backslash", n -> "``\\".repeat(n));
        all.put("odd backticks", n -> "`a``b".repeat(n));
        all.put("backslashes", n -> "\\".repeat(n));
        all.put("backslashes and backticks", n -> "\\`".repeat(n));
        all.put("entities", n -> "&amp;".repeat(n));
        all.put("unfinished entities", n -> "&amp".repeat(n));
        all.put("unknown entities", n -> "&abcdefghijklmnopqrstuvwxyz;".repeat(n / 6));
        all.put("numbers of characters", n -> "&#x10FFFF;&#0;&#xD800;".repeat(n / 4));
        all.put("NUL", n -> "\0".repeat(n));
    }

    private static void html(Map<String, IntFunction<String>> all) {
        all.put("angles", n -> "<".repeat(n));
        all.put("open tags", n -> "<a".repeat(n));
        all.put("open tags with spaces", n -> "<a ".repeat(n));
        all.put("attributes", n -> "<a " + "b=c ".repeat(n));
        all.put("open attribute values", n -> "<a b=\"".repeat(n));
        all.put("open values of other quotes", n -> "<a b='c\" ".repeat(n));
        all.put("comments", n -> "<!--".repeat(n));
        all.put("closed comments", n -> "<!-- -->".repeat(n));
        all.put("instructions", n -> "<?".repeat(n));
        all.put("declarations", n -> "<!A ".repeat(n));
        all.put("sections", n -> "<![CDATA[".repeat(n));
        all.put("passing tags", n -> "<sub>".repeat(n));
        all.put("passing tags closed", n -> "<sub>".repeat(n) + "</sub>".repeat(n));
        all.put("passing tags crossed", n -> "<sub>*<sup>".repeat(n) + "</sub>*</sup>".repeat(n));
        all.put("addresses", n -> "<https://a.example>".repeat(n / 2));
        all.put("open addresses", n -> "<https:a".repeat(n));
        all.put("mail addresses", n -> "<a@b" + ".c".repeat(n) + ">");
    }

    private static void blocks(Map<String, IntFunction<String>> all) {
        all.put("quotes in quotes", n -> "> ".repeat(n) + "a");
        all.put("quotes without spaces", n -> ">".repeat(n) + "a\n" + ">".repeat(n) + "b");
        all.put("lists in lists", n -> "- ".repeat(n) + "a");
        all.put("numbered lists in lists", n -> "1. ".repeat(n) + "a");
        all.put("quotes and lists in turn", n -> "> - ".repeat(n) + "a");
        all.put("lists by indentation", n -> indented(n));
        all.put("items", n -> "- a\n".repeat(n));
        all.put("items apart", n -> "- a\n\n".repeat(n));
        all.put("empty items", n -> "-\n".repeat(n));
        all.put("items of changing marks", n -> "- a\n+ b\n* c\n".repeat(n / 3));
        all.put("lazy quotes", n -> "> a\nb\n".repeat(n));
        all.put("lists in lists and blank lines", n -> "- ".repeat(n) + "a" + "\n".repeat(n));
        all.put("lists in a quote and blank lines", n -> "> " + "- ".repeat(n) + "a\n" + ">\n".repeat(n));
        all.put("emphasis in quotes in quotes", n -> ">".repeat(n) + "a*".repeat(n));
        all.put("deep lazy lines", n -> ">".repeat(40) + "a\n" + "b\n".repeat(n));
        all.put("blank lines", n -> "\n".repeat(n));
        all.put("blank lines in an item", n -> "- a\n" + "\n".repeat(n) + "  b");
        all.put("blank quote lines", n -> ">\n".repeat(n));
        all.put("spaces", n -> " ".repeat(n) + "a");
        all.put("tabs", n -> "\t".repeat(n) + "a");
        all.put("tabs and items", n -> "-\t".repeat(n) + "a");
        all.put("hyphens", n -> "-".repeat(n));
        all.put("hyphens apart", n -> "- ".repeat(n));
        all.put("hyphens and a word", n -> "-".repeat(n) + " a");
        all.put("stars apart and a word", n -> "* ".repeat(n) + "a");
        all.put("number signs", n -> "#".repeat(n));
        all.put("heading of number signs", n -> "# " + "# ".repeat(n) + "a");
        all.put("heading of spaces", n -> "# " + " ".repeat(n) + "a");
        all.put("headings alike", n -> "# a\n".repeat(n));
        all.put("headings with their numbers", n -> "# a\n# a 2\n".repeat(n / 2));
        all.put("underlined headings", n -> "a\n=\n".repeat(n));
        all.put("underlines", n -> "a\n" + "= \n".repeat(n));
        all.put("fences", n -> "```\n".repeat(n));
        all.put("fences of every length", n -> grow("\n```", n));
        all.put("fence with tildes behind", n -> "```" + "~".repeat(n) + "a`");
        all.put("code lines", n -> "    a\n".repeat(n));
        all.put("blank code lines", n -> "    a\n" + "    \n".repeat(n) + "b");
        all.put("one paragraph of lines", n -> "a\n".repeat(n));
        all.put("hard line ends", n -> "a  \n".repeat(n));
        all.put("carriage returns", n -> "a\r".repeat(n));
        all.put("digits", n -> "1".repeat(n) + ". a");
    }

    private static String indented(int n) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth * depth < n; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static void definitions(Map<String, IntFunction<String>> all) {
        all.put("definitions", n -> "[a]: b\n".repeat(n));
        all.put("definitions of many labels", n -> numbered(n, "[a%d]: b\n"));
        all.put("definitions and uses", n -> "[a]: " + "b".repeat(n) + "\n\n" + "[a] ".repeat(n));
        all.put("an address and uses", n -> "[a]: https://b.example/" + "c".repeat(n) + "\n\n" + "[a]".repeat(n));
        all.put("labels of one hash", n -> alike(n, "]: b\n") + "\n" + alike(n, "] "));
        all.put("unfinished definitions", n -> "[a]:\n".repeat(n));
        all.put("a definition without an end", n -> "[a]: <" + "b".repeat(n));
        all.put("definitions with open titles", n -> "[a]: b \"\n".repeat(n));
        all.put("labels of backslashes", n -> "[" + "\\\\".repeat(n) + "]: a");
        all.put("footnotes", n -> numbered(n, "[^%d]: a\n") + numbered(n, "[^%d] "));
        all.put("footnotes in a ring", n -> ring(n));
        all.put("one footnote often", n -> "One.[^a] ".repeat(n) + "\n\n[^a]: " + "@b ".repeat(n));
        all.put("footnotes in footnotes", n -> "[^a]: ".repeat(n) + "b");
        all.put("footnotes that nobody has", n -> "[^a] ".repeat(n));
    }

    private static String numbered(int n, String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(form.replace("%d", Integer.toString(i)));
        }
        return text.append('\n').toString();
    }

    /** Labels whose texts differ and have the same hash: "an" has that of "c0". */
    private static String alike(int n, String after) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append('[');
            for (int bit = 0; bit < 16; bit++) {
                text.append((i >> bit & 1) == 0 ? "an" : "c0");
            }
            text.append(after);
        }
        return text.toString();
    }

    private static String ring(int n) {
        StringBuilder text = new StringBuilder("[^0] a\n\n");
        for (int i = 0; i < n; i++) {
            text.append("[^").append(i).append("]: [^").append((i + 1) % n).append("]\n");
        }
        return text.toString();
    }

    private static void tables(Map<String, IntFunction<String>> all) {
        all.put("pipes", n -> "|".repeat(n));
        all.put("a wide table", n -> "a|".repeat(n) + "\n" + "-|".repeat(n) + "\n" + "b|".repeat(n));
        all.put("a long table", n -> "a|b\n-|-\n" + "c|d\n".repeat(n));
        all.put("rulers", n -> "-|-\n".repeat(n));
        all.put("rulers with vertical tabs", n -> "a\rb\n-\u000b\n".repeat(n));
        all.put("headers without rulers", n -> "a|b\n".repeat(n));
        all.put("a ruler of colons", n -> "a|b\n" + ":".repeat(n) + "|-");
        all.put("a wide ruler and short rows", n -> "a|".repeat(n) + "\n" + "-|".repeat(n) + "\n" + "b\n".repeat(n));
        all.put("escaped pipes", n -> "a\n-|\n" + "\\|".repeat(n));
    }

    private static void citations(Map<String, IntFunction<String>> all) {
        all.put("signs", n -> "@".repeat(n));
        all.put("keys", n -> "@a ".repeat(n));
        all.put("brackets of keys", n -> "[@a] ".repeat(n));
        all.put("open brackets of keys", n -> "[@a ".repeat(n));
        all.put("open brackets before a key", n -> "[see ".repeat(n) + "@a");
        all.put("open quotations", n -> "@a \"".repeat(n));
        all.put("open quotations in brackets", n -> "[@a \"".repeat(n));
        all.put("one open quotation", n -> "[@a \"" + "b ".repeat(n));
        all.put("quotations of backslashes", n -> "[@a \"" + "\\".repeat(n));
        all.put("keys of marks", n -> "@a" + ":".repeat(n) + "b");
        all.put("keys in one bracket", n -> "[@a" + "; @a".repeat(n) + "]");
        all.put("semicolons", n -> "[@a" + ";".repeat(n) + "]");
        all.put("open braces", n -> "@{".repeat(n));
        all.put("prefixes of emphasis", n -> "[" + "*a ".repeat(n) + "@a]");
        all.put("suffixes of backslashes", n -> "[@a " + "\\".repeat(n) + "]");
        all.put("spaces before a quotation", n -> ("@a" + " ".repeat(50)).repeat(n / 25) + "\"");
        all.put("blanks after keys", n -> "@a" + "\n".repeat(1) + " ".repeat(n) + "x");
        all.put("citations in links", n -> "[@a \"b\" ".repeat(n) + "](c)");
        all.put("non-Latin text with citations", n -> "김정은 [@a \"b\"] ".repeat(n));
        all.put("other quotation marks in the text", n -> "@a \u201Cb ".repeat(n));
        all.put("other quotation marks in brackets", n -> "[@a \u201Cb ".repeat(n));
        all.put("two passages in the text", n -> "@a#b \"c\" ".repeat(n));
        all.put("number signs behind keys", n -> "@a# ".repeat(n));
        all.put("keys behind semicolons", n -> "[@a; b] ".repeat(n));
        all.put("brackets of mail", n -> "[a@b ".repeat(n));
    }

    private static void sentences(Map<String, IntFunction<String>> all) {
        all.put("full stops", n -> ".".repeat(n));
        all.put("full stops apart", n -> ". ".repeat(n));
        all.put("initials", n -> "A. ".repeat(n));
        all.put("sentences", n -> "A b. ".repeat(n));
        all.put("abbreviations without spaces", n -> "a.".repeat(n) + " B");
        all.put("closing quotes", n -> "a.\" ".repeat(n));
        all.put("closing brackets after stops", n -> "." + ")".repeat(n) + " A");
        all.put("wide stops", n -> "。".repeat(n));
    }
}
