package org.vouch.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.bibliography.CarriedStyles;
import org.vouch.bibliography.StyleFile;
import org.vouch.content.CitationStyle;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;

/** Reads which citation style a briefing has: one that the program carries, one of its own, or none. */
final class StyleReader {
    private static final String NONE = "none";

    private static final List<String> NAMES =
            Stream.concat(Stream.of(NONE), CarriedStyles.NAMES.stream()).toList();

    private static final String FOLDER = "content/styles/";

    private static final Kind.Form FORM = new Kind.Form(
            "a citation style: " + String.join(", ", NAMES) + " or " + FOLDER + "<name>.csl",
            "^(" + String.join("|", NAMES) + "|" + FOLDER + "[a-z0-9]+(-[a-z0-9]+)*\\.csl)$");

    private StyleReader() {}

    /** The name of a style, or the path of one of the briefing's own. */
    static Value<Located<String>> name() {
        return new Value<>(
                FORM,
                (name, node, findings) -> Values.scalar(name, node, FORM.what(), findings)
                        .filter(scalar -> isKnown(name, scalar, findings))
                        .map(scalar -> new Located<>(scalar.text(), scalar.span())));
    }

    private static boolean isKnown(String name, Node.Scalar scalar, Findings findings) {
        if (scalar.text().matches(FORM.pattern())) {
            return true;
        }
        findings.add(
                Rule.INVALID_VALUE,
                scalar.span(),
                name + " is " + ShownWords.quoted(scalar.text()) + ", expected " + FORM.what(),
                Nearest.hint(scalar.text(), NAMES)
                        .orElse("any other style of CSL is put into " + FOLDER + " and named by its path"));
        return false;
    }

    /**
     * Returns the style; none where the file is not there or is no style that can be used, which is reported.
     *
     * @param files the texts of the style files that can be read, by their names
     */
    static CitationStyle style(Located<String> name, Map<String, String> files, Findings findings) {
        if (name.value().equals(NONE)) {
            return new CitationStyle.Plain();
        }
        if (!name.value().startsWith(FOLDER)) {
            return new CitationStyle.Carried(name.value());
        }
        String xml = files.get(name.value());
        if (xml == null) {
            findings.add(
                    Rule.INVALID_VALUE,
                    name.span(),
                    "citation-style is " + name.value() + ", which is not there or cannot be read",
                    Nearest.hint(name.value(), files.keySet()).orElse("put the style's file there"));
            return new CitationStyle.Plain();
        }
        Optional<String> mistake = StyleFile.mistake(xml);
        mistake.ifPresent(wrong -> findings.add(
                Rule.INVALID_VALUE,
                name.span(),
                name.value() + " " + wrong,
                "take an independent style of CSL 1.0, for example from https://www.zotero.org/styles"));
        return mistake.isPresent() ? new CitationStyle.Plain() : new CitationStyle.Own(name.value(), xml);
    }
}
