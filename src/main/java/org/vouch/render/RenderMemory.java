package org.vouch.render;

import freemarker.template.Configuration;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.bibliography.StyledReferences;
import org.vouch.content.CitationStyle;
import org.vouch.content.Settings;

/**
 * What earlier renderings of one briefing left: layouts and a citation style that are the same again
 * are not read again, and references that are the same again not printed again. The site is that of a
 * rendering that remembers nothing. Serves one rendering at a time.
 */
public final class RenderMemory {
    private Optional<Kept> last = Optional.empty();

    private record Kept(Layouts layouts, String language, Configuration reading) {}

    private Optional<KeptStyle> lastStyle = Optional.empty();

    private record KeptStyle(CitationStyle style, String language, Supplier<Optional<StyledReferences>> references) {}

    /** Returns what prints references in the briefing's style, which is read when it is first asked for. */
    Supplier<Optional<StyledReferences>> references(Settings settings) {
        CitationStyle style = settings.citationStyle();
        String language = settings.language();
        Optional<KeptStyle> same = lastStyle.filter(
                kept -> kept.style().equals(style) && kept.language().equals(language));
        if (same.isEmpty()) {
            same = Optional.of(new KeptStyle(style, language, new Once<>(() -> StyledReferences.of(style, language))));
            lastStyle = same;
        }
        return same.get().references();
    }

    /** Returns what reads the layouts, with the words of a language. */
    Configuration reading(Layouts layouts, String language, Words words) {
        Optional<Kept> same = last.filter(
                kept -> kept.language().equals(language) && kept.layouts().isSame(layouts));
        if (same.isEmpty()) {
            same = Optional.of(new Kept(layouts, language, LayoutReading.of(layouts, words)));
            last = same;
        }
        return same.get().reading();
    }
}
