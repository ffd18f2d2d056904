package org.vouch.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the part of an address that leads a browser to words on a page, {@code prefix-,start,end,-suffix} after {@code
 * :~:text=} (WICG, Text Fragments §3.3). A browser goes to the first place that matches, whole words only, whatever their
 * case and accents; so the shortest form is taken that matches nowhere else in the article.
 *
 * <p>Where the article is not at hand nothing can be said of other places: the fullest form is taken, with all that is
 * known. May be shared between threads.
 */
public final class TextDirective {
    /** Up to so many words are said in full; of more, so many from each end and further ones as they are needed. */
    private static final int WHOLE = 8;

    private static final int LEAST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Optional<String> article;

    /** @param article the text in normal form, paragraphs joined by LF; absent where it is not at hand */
    public TextDirective(Optional<String> article) {
        this.article = article.map(TextDirective::folded);
    }

    /**
     * Returns the directive, percent-encoded; nothing where no form of it leads to these words alone.
     *
     * @param fragments what the article has at each part of a quotation, in order; not empty
     * @param prefix its words right before, may be empty, and {@code suffix} those right after
     */
    public Optional<String> to(List<String> fragments, String prefix, String suffix) {
        String before = last(prefix.strip().split("\n", -1)).strip();
        String after = suffix.strip().split("\n", -1)[0].strip();
        List<Form> forms = new ArrayList<>();
        for (Form form : forms(fragments)) {
            forms.add(form);
            forms.add(new Form(before, form.start(), form.end(), ""));
            forms.add(new Form(before, form.start(), form.end(), after));
        }
        if (article.isEmpty()) {
            return Optional.of(forms.get(forms.size() - 1).encoded());
        }
        return forms.stream()
                .filter(form -> isAlone(form, String.join("\n", fragments)))
                .findFirst()
                .map(Form::encoded);
    }

    /** @param end empty where {@code start} is all of the words */
    private record Form(String prefix, String start, String end, String suffix) {
        String encoded() {
            return (prefix.isEmpty() ? "" : TextDirective.encoded(prefix) + "-,")
                    + TextDirective.encoded(start)
                    + (end.isEmpty() ? "" : "," + TextDirective.encoded(end))
                    + (suffix.isEmpty() ? "" : ",-" + TextDirective.encoded(suffix));
        }
    }

    /** A term stands within one paragraph; only from a start to an end may there be others. */
    private static List<Form> forms(List<String> fragments) {
        String first = fragments.get(0).split("\n", -1)[0].strip();
        String end = last(fragments.get(fragments.size() - 1).split("\n", -1)).strip();
        boolean isOne = fragments.size() == 1 && !fragments.get(0).contains("\n");
        String[] head = first.split(" ");
        String[] tail = end.split(" ");
        if (isOne && head.length <= WHOLE) {
            return List.of(new Form("", first, "", ""));
        }
        List<Form> forms = new ArrayList<>();
        int most = isOne ? head.length / 2 : Math.max(head.length, tail.length);
        for (int words = Math.min(LEAST, most); words <= most; words++) {
            forms.add(new Form("", joined(head, 0, words), joined(tail, tail.length - words, tail.length), ""));
        }
        return forms;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(Math.max(0, from), Math.min(words.length, to)));
    }

    /** The start leads to one place; and from there the first end is that of the words themselves. */
    private boolean isAlone(Form form, String words) {
        String text = article.orElseThrow();
        String begin = pattern(form.prefix()) + pattern(form.start());
        if (form.end().isEmpty()) {
            return places(begin + pattern(form.suffix()), text) == 1;
        }
        String quoted = folded(words);
        String rest =
                quoted.substring(Math.min(quoted.length(), folded(form.start()).length()));
        return places(begin, text) == 1 && places(pattern(form.end()), rest) == 1;
    }

    private static long places(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().limit(2).count();
    }

    /** The term as whole words, with white space before it that does not count. */
    private static String pattern(String term) {
        String words = folded(term);
        if (words.isEmpty()) {
            return "";
        }
        String from = Character.isLetterOrDigit(words.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String to = Character.isLetterOrDigit(words.codePointBefore(words.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return "\\s*" + from + Pattern.quote(words) + to;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String last(String[] lines) {
        return lines[lines.length - 1];
    }

    /** Everything is encoded that has a meaning in an address or in the directive: {@code , - &} among others. */
    private static String encoded(String term) {
        StringBuilder out = new StringBuilder();
        for (byte b : term.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean stays = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '~');
            out.append(stays ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
