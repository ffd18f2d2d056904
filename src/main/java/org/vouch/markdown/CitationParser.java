package org.vouch.markdown;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Reported;

/**
 * Reads a citation that stands alone, as in a fact's evidence: {@code wade-2015#names-nobody}, {@code wade-2015 "exact
 * words", para. 4}. Its grammar is that of a citation in a note without the brackets; the {@code @} may be left out.
 */
public final class CitationParser {
    private CitationParser() {}

    /**
     * Returns the citation; nothing where the text is none.
     *
     * <p>Reports {@code invalid-citation}.
     *
     * @param text the citation and nothing else
     * @param places where the text's characters stand in their file; one place for all of them is allowed
     */
    public static Reported<Optional<Citation>> parse(String text, Places places) {
        CitationReader reader = new CitationReader(text, places, CitationParser::plain);
        CitationReader.Outcome outcome = reader.alone();
        if (outcome instanceof CitationReader.Refused refused) {
            return new Reported<>(Optional.empty(), List.of(refused.mistake()));
        }
        return new Reported<>(
                Optional.of(((CitationReader.Read) outcome).citations().get(0)), List.of());
    }

    private static String plain(String prose) {
        return prose.replaceAll("\\s++", " ");
    }
}
