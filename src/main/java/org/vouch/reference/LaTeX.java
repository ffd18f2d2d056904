package org.vouch.reference;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Text of a BibTeX field as a reader sees it: accents, special letters, escaped marks; braces and the commands that only set
 * type are taken away. What is not known stands as it is written.
 */
final class LaTeX {
    /** Accents by their mark or letter, as combining characters. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ng", "ŋ"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textbar", "|"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textunderscore", "_"),
            Map.entry("textdollar", "$"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textellipsis", "…"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textdegree", "°"),
            Map.entry("textsection", "§"),
            Map.entry("S", "§"),
            Map.entry("pounds", "£"),
            Map.entry("textsterling", "£"),
            Map.entry("euro", "€"),
            Map.entry("texteuro", "€"),
            Map.entry("copyright", "©"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("quotedblbase", "„"));

    /** Commands whose argument is the text. */
    private static final Set<String> SETTING = Set.of(
            "emph",
            "textit",
            "textbf",
            "textsc",
            "textrm",
            "textsf",
            "texttt",
            "textup",
            "textsuperscript",
            "textsubscript",
            "mkbibquote",
            "enquote",
            "uppercase",
            "mbox",
            "hbox",
            "it",
            "bf",
            "em",
            "sc",
            "rm",
            "tt",
            "noopsort",
            "url",
            "relax");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private LaTeX(String source) {
        this.source = source;
    }

    static String plain(String source) {
        LaTeX latex = new LaTeX(source);
        latex.read();
        return Normalizer.normalize(ReferenceDraft.tidy(latex.text.toString()), Normalizer.Form.NFC);
    }

    /** Returns an address or number, in which only the marks of BibTeX are escaped. */
    static String verbatim(String source) {
        return source.replaceAll("\\\\url\\{([^{}]*)}", "$1")
                .replaceAll("\\\\([%#&_~$])", "$1")
                .replaceAll("[{}]", "")
                .strip();
    }

    private void read() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '\\' -> text.append(command());
                case '{', '}', '$' -> {}
                case '~' -> text.append('\u00A0');
                default -> text.append(ligature(c));
            }
        }
    }

    private String ligature(char c) {
        for (String[] pair : new String[][] {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}}) {
            if (source.startsWith(pair[0], at - 1)) {
                at += pair[0].length() - 1;
                return pair[1];
            }
        }
        return String.valueOf(c);
    }

    private String command() {
        if (at == source.length()) {
            return "\\";
        }
        String name = name();
        if (ACCENTS.containsKey(name)) {
            return accented(ACCENTS.get(name));
        }
        if (LETTERS.containsKey(name)) {
            skipEnd();
            return LETTERS.get(name);
        }
        if (SETTING.contains(name)) {
            skipSpace();
            return "";
        }
        return name.length() == 1 && !Character.isLetterOrDigit(name.charAt(0)) ? name : "\\" + name;
    }

    /** A command is a run of letters or one other character. */
    private String name() {
        int start = at;
        while (at < source.length() && isAsciiLetter(source.charAt(at))) {
            at++;
        }
        at = Math.max(at, start + 1);
        return source.substring(start, at);
    }

    /** The letter under an accent: next, in braces, or the dotless i or j. */
    private String accented(String accent) {
        skipSpace();
        boolean braced = at < source.length() && source.charAt(at) == '{';
        at += braced ? 1 : 0;
        String letter = "";
        if (at < source.length() && source.charAt(at) == '\\') {
            at++;
            String name = at < source.length() ? name() : "";
            letter = name.equals("i") || name.equals("j") ? name : LETTERS.getOrDefault(name, "");
            skipSpace();
        } else if (at < source.length() && source.charAt(at) != '}') {
            int end = source.offsetByCodePoints(at, 1);
            letter = source.substring(at, end);
            at = end;
        }
        if (braced && at < source.length() && source.charAt(at) == '}') {
            at++;
        }
        return letter.isEmpty() ? "" : letter + accent;
    }

    /** A command of letters ends with a space or empty braces, which are not text. */
    private void skipEnd() {
        if (source.startsWith("{}", at)) {
            at += 2;
        } else {
            skipSpace();
        }
    }

    private void skipSpace() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
