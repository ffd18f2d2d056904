package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page on which several posts stand below each other, each with title, date and furniture. */
final class TagPage {
    private static final int LONGEST_LABEL = 5;

    private TagPage() {}

    /** Returns the posts of a page that reach into the extent, in order; empty unless there are at least two. */
    static List<Post> posts(Worksheet sheet) {
        List<Integer> filled = sheet.filled();
        List<Integer> titles = filled.stream()
                .filter(line -> Shape.isHeadline(sheet.text(line)))
                .filter(line -> !Furniture.isBelowPost(sheet.text(line)))
                .filter(line -> DateLine.read(sheet.text(line)).isEmpty())
                .filter(line -> isDate(sheet, sheet.neighbour(line, 1)))
                .toList();
        if (filled.stream().noneMatch(line -> Furniture.isBelowPost(sheet.text(line)))) {
            return List.of();
        }
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int first = titles.get(i);
            int last = i + 1 < titles.size() ? sheet.neighbour(titles.get(i + 1), -1) : filled.get(filled.size() - 1);
            posts.add(new Post(new LineRange(first, last), sheet.text(first)));
        }
        List<Post> inExtent =
                posts.stream().filter(post -> sheet.reaches(post.lines())).toList();
        return inExtent.size() < 2 ? List.of() : inExtent;
    }

    /** Leaves out the short label that stands above the furniture of more than one post. */
    static void markLabels(Worksheet sheet) {
        Map<String, List<Integer>> labels = new TreeMap<>();
        for (int line : sheet.filled()) {
            int next = sheet.neighbour(line, 1);
            if (next > 0 && Furniture.isBelowPost(sheet.text(next)) && isLabel(sheet.text(line))) {
                labels.computeIfAbsent(Tidy.folded(sheet.text(line)), label -> new ArrayList<>())
                        .add(line);
            }
        }
        for (List<Integer> lines : labels.values()) {
            for (int line : lines) {
                if (lines.size() > 1) {
                    sheet.drop(line, Furniture.TAGS);
                } else {
                    sheet.doubt(line, "may be a label above the tags");
                }
            }
        }
    }

    private static boolean isLabel(String text) {
        return Shape.isHeadline(text) && !Furniture.isBelowPost(text) && Shape.words(text) <= LONGEST_LABEL;
    }

    private static boolean isDate(Worksheet sheet, int line) {
        return line > 0 && DateLine.read(sheet.text(line)).isPresent();
    }
}
