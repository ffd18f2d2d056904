package org.vouch.render;

import freemarker.template.Configuration;
import java.util.Optional;

/**
 * What earlier renderings of one briefing left: layouts that are the same again are not read again. The site is that of a
 * rendering that remembers nothing. Serves one rendering at a time.
 */
public final class RenderMemory {
    private Optional<Kept> last = Optional.empty();

    private record Kept(Layouts layouts, String language, Configuration reading) {}

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
