package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.render.Findable.Group;
import org.vouch.render.Findable.Part;

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

    static String of(List<Group> groups) {
        return groups.stream()
                .map(SearchIndex::of)
                .collect(Collectors.joining(",\n", "var vouchSearch = {\n", "\n};\n"));
    }

    private static String of(Group group) {
        return group.findables().stream()
                .map(findable -> Json.line(row(findable)))
                .collect(Collectors.joining(",\n", Json.line(group.kind()) + ":[\n", "\n]"));
    }

    private static List<Object> row(Findable findable) {
        List<Object> row =
                new ArrayList<>(List.of(findable.address(), findable.title(), findable.text(), findable.detail()));
        row.add(findable.parts().stream().map(SearchIndex::row).toList());
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
