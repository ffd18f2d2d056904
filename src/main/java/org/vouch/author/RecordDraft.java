package org.vouch.author;

import java.util.List;
import java.util.Optional;
import org.vouch.article.CleanArticle;
import org.vouch.article.Cleaning;
import org.vouch.article.Dropped;
import org.vouch.article.Mended;

/** Writes the record of an article that was just cleaned, with comments where its author has to complete it. */
final class RecordDraft {
    private final StringBuilder yaml = new StringBuilder();

    private RecordDraft() {}

    /** @param article absent where there is only a reference */
    static String of(Optional<CleanArticle> article, CslDraft csl) {
        RecordDraft draft = new RecordDraft();
        draft.reference(csl);
        draft.rest();
        article.flatMap(CleanArticle::cleaning).ifPresent(draft::cleaning);
        draft.line("# passages:");
        draft.line("#   what-it-says:");
        draft.line("#     exact: the words as the article prints them");
        draft.line("#     said-by: [outermost, root]");
        draft.line("#     modality: asserted");
        return draft.yaml.toString();
    }

    private void reference(CslDraft csl) {
        csl.lines().forEach(this::line);
        line(csl.dating());
    }

    private void rest() {
        line("rights: excerpts");
        line("reliability: F");
        line("# descriptor: in your own words, what affects the quality of this source: access, motive, age, damage");
        line("# origins: [the entity that stands behind words without said-by]");
    }

    private void cleaning(Cleaning cleaning) {
        line("cleaning:");
        cleaning.lines().ifPresent(lines -> line("  lines: " + Yaml.quoted(lines.toString())));
        list("dropped", cleaning.dropped().stream().map(RecordDraft::dropped).toList());
        list("mended", cleaning.mended().stream().map(RecordDraft::mended).toList());
    }

    private void list(String name, List<String> entries) {
        line("  " + name + ":" + (entries.isEmpty() ? " []" : ""));
        entries.forEach(entry -> line("    - " + entry));
    }

    private static String dropped(Dropped dropped) {
        return "{lines: " + Yaml.quoted(dropped.lines().toString())
                + dropped.words().map(words -> ", words: " + Yaml.quoted(words)).orElse("")
                + ", why: " + Yaml.quoted(dropped.why()) + "}";
    }

    private static String mended(Mended mended) {
        return "{line: " + mended.line() + ", was: " + Yaml.quoted(mended.was()) + ", now: " + Yaml.quoted(mended.now())
                + ", why: " + Yaml.quoted(mended.why()) + "}";
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
