package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import org.vouch.render.Findable.Group;
import org.vouch.render.Findable.Part;
import org.vouch.site.SiteText;

/**
 * Writes {@code assets/search-index.js}: a script of one assignment, because a page opened from a folder may load no
 * other kind of data. {@code vouchSearch} holds by kind a list for each findable, {@code [address, title, text, detail,
 * [[anchor, words, by, remark], …]]}, of which what is empty at the end is left out.
 *
 * <p>The words stand there as they are. To split and fold them ahead would save a reader's machine a moment and cost
 * every reader the transfer of each word twice.
 */
final class SearchIndex {
    private SearchIndex() {}

    /** Writes it to {@code text} row by row, so that not all words are held at once. */
    static void write(List<Group> groups, SiteText text) {
        text.write("var vouchSearch = {\n");
        String between = "";
        for (Group group : groups) {
            text.write(between);
            write(group, text);
            between = ",\n";
        }
        text.write("\n};\n");
    }

    private static void write(Group group, SiteText text) {
        text.write(Json.line(group.kind()) + ":[\n");
        String between = "";
        for (Findable findable : group.findables()) {
            text.write(between);
            text.write(Json.line(row(findable)));
            between = ",\n";
        }
        text.write("\n]");
    }

    private static List<Object> row(Findable findable) {
        List<Object> row =
                new ArrayList<>(List.of(findable.address(), findable.title(), findable.text(), findable.detail()));
        row.add(findable.parts().get().stream().map(SearchIndex::row).toList());
        return withoutEmptyEnd(row);
    }

    private static List<Object> row(Part part) {
        return withoutEmptyEnd(new ArrayList<>(List.of(part.anchor(), part.words(), part.by(), part.remark())));
    }

    private static List<Object> withoutEmptyEnd(List<Object> row) {
        while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
            row.remove(row.size() - 1);
        }
        return row;
    }
}
