package org.vouch.author;

import java.util.List;
import java.util.Optional;
import org.vouch.article.CleanArticle;
import org.vouch.article.Cleaning;
import org.vouch.article.Dropped;
import org.vouch.article.Mended;
import org.vouch.article.Shown;
import org.vouch.content.EdtfDate;

/** Writes the record of an article that was just cleaned, with comments where its author has to complete it. */
final class RecordDraft {
    private static final List<String> COPIED =
            List.of("title", "author", "container-title", "publisher", "issued", "URL", "language");

    private final StringBuilder yaml = new StringBuilder();

    private RecordDraft() {}

    static String of(CleanArticle article) {
        RecordDraft draft = new RecordDraft();
        draft.reference(article);
        draft.rest();
        article.cleaning().ifPresent(draft::cleaning);
        draft.line("passages: {}");
        draft.line("# passages:");
        draft.line("#   what-it-says:");
        draft.line("#     exact: the words as the article prints them");
        draft.line("#     said-by: [outermost, root]");
        draft.line("#     modality: asserted");
        return draft.yaml.toString();
    }

    private void reference(CleanArticle article) {
        line("csl:");
        line("  type: webpage");
        boolean dated = false;
        for (String field : COPIED) {
            Optional<Shown> shown = article.metadata().stream()
                    .filter(s -> s.field().equals(field))
                    .findFirst();
            if (field.equals("title") && shown.isEmpty() && article.title().isPresent()) {
                line("  title: " + Yaml.quoted(article.title().get()));
            }
            dated |= shown.isPresent() && field.equals("issued") && isDate(shown.get());
            shown.ifPresent(s -> line("  " + (isUsable(s) ? "" : "# ") + value(s) + "  # " + oneLine(s.origin())));
        }
        if (dated) {
            line("dating: {basis: shown}");
        } else {
            line("# dating: {basis: inferred, why: \"how the date follows from the document's words\"}");
        }
    }

    private static boolean isUsable(Shown shown) {
        return !shown.field().equals("issued") || isDate(shown);
    }

    private static boolean isDate(Shown shown) {
        return EdtfDate.parse(shown.value()).isPresent();
    }

    private static String value(Shown shown) {
        return shown.field().equals("author")
                ? "author: [{literal: " + Yaml.quoted(shown.value()) + "}]"
                : shown.field() + ": " + Yaml.quoted(shown.value());
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

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
