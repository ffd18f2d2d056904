package org.vouch.render;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;

/**
 * Draws the picture that previews show: a sheet for each article, its words as lines, the quoted ones marked at their
 * true places. Only whole numbers and rectangles, so the same bytes come out on every machine.
 */
final class PictureFile {
    static final String SITE = "picture.png";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 56;

    /** The colours of {@code style.css}: tint, paper, rule, mark, mark-rule, ink. */
    private static final List<Integer> COLOURS = List.of(0xf6f2e8, 0xfffdf9, 0xd9d4c7, 0xfbeaa6, 0x8a6100, 0x1c1b19);

    private static final int SHEET = 1;
    private static final int RULE = 2;
    private static final int MARK = 3;
    private static final int UNDERLINE = 4;
    private static final int INK = 5;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    private PictureFile() {}

    /** Returns a picture of all articles with everything that is quoted of them. */
    static byte[] site(List<CheckedSource> sources) {
        return draw(sources.stream()
                .map(source -> new Sheet(source.tokens(), source.passages()))
                .toList());
    }

    /** Returns a picture of the articles that a text quotes, with what it quotes of them. */
    static byte[] of(Basis text, List<CheckedSource> sources) {
        Set<String> articles = text.articles().stream().map(SourceCard::id).collect(Collectors.toSet());
        Set<String> quoted = text.quotations().stream().map(Quotation::id).collect(Collectors.toSet());
        return draw(sources.stream()
                .filter(source -> articles.contains(source.source().id().value()))
                .map(source -> new Sheet(
                        source.tokens(),
                        source.passages().stream()
                                .filter(p -> quoted.contains(p.id()))
                                .toList()))
                .toList());
    }

    /** An article: how many tokens it has, and which of them are marked. */
    private record Sheet(int tokens, List<CheckedPassage> marked) {}

    private static byte[] draw(List<Sheet> sheets) {
        PictureFile picture = new PictureFile();
        int longest = sheets.stream().mapToInt(Sheet::tokens).max().orElse(0);
        int gap = gap(sheets.size());
        int rows = rows(sheets.size());
        int columns = columns(sheets.size(), rows);
        int width = width(sheets.size(), rows);
        for (int i = 0; i < sheets.size(); i++) {
            int inRow = Math.min(columns, sheets.size() - i / columns * columns);
            int left = (WIDTH - inRow * (width + gap) + gap) / 2 + i % columns * (width + gap);
            int top = (HEIGHT - rows * (height(width) + gap) + gap) / 2 + i / columns * (height(width) + gap);
            picture.sheet(sheets.get(i), longest, left, top, width);
        }
        return Png.of(WIDTH, COLOURS, picture.pixels);
    }

    /** Returns the number of rows that leaves the sheets widest. */
    private static int rows(int sheets) {
        int best = 1;
        for (int rows = 2; rows <= sheets; rows++) {
            best = width(sheets, rows) > width(sheets, best) ? rows : best;
        }
        return best;
    }

    private static int columns(int sheets, int rows) {
        return Math.max(1, (sheets + rows - 1) / rows);
    }

    private static int width(int sheets, int rows) {
        int gap = gap(sheets);
        int across = (WIDTH - 2 * MARGIN + gap) / columns(sheets, rows) - gap;
        int down = ((HEIGHT - 2 * MARGIN + gap) / rows - gap) * 3 / 4;
        return Math.max(0, Math.min(across, down));
    }

    /** Many sheets stand closer. */
    private static int gap(int sheets) {
        return Math.max(2, 84 / (1 + (int) Math.ceil(Math.sqrt(sheets))));
    }

    private static int height(int width) {
        return width * 4 / 3;
    }

    private void sheet(Sheet sheet, int longest, int left, int top, int width) {
        int height = height(width);
        fill(left, top, width, height, RULE);
        fill(left + 1, top + 1, width - 2, height - 2, SHEET);
        int edge = width / 10;
        int pitch = Math.max(3, height / 26);
        int lines = Math.max(1, (height - 2 * edge) / pitch);
        Lines text =
                new Lines(left + edge, top + edge, width - 2 * edge, pitch, Math.max(1, (longest + lines - 1) / lines));
        int thin = Math.max(1, pitch / 6);
        text.run(0, sheet.tokens(), (x, y, w) -> fill(x, y + pitch / 2 - thin, w, 2 * thin, RULE));
        for (CheckedPassage passage : sheet.marked()) {
            text.run(passage.firstToken(), passage.lastToken() + 1, (x, y, w) -> {
                fill(x, y, w, pitch - thin, MARK);
                fill(x, y + pitch / 2 - thin, w, pitch < 6 ? 0 : 2 * thin, INK);
                fill(x, y + pitch - 2 * thin, w, thin, UNDERLINE);
            });
        }
    }

    /** Where a sheet's tokens stand: {@code perLine} of them a line, each as wide as any other. */
    private record Lines(int left, int top, int width, int pitch, int perLine) {
        /** Draws the tokens from {@code first} to {@code end}, exclusive, line by line. */
        void run(int first, int end, Stroke stroke) {
            for (int at = first; at < end; ) {
                int line = at / perLine;
                int next = Math.min(end, (line + 1) * perLine);
                int from = (at - line * perLine) * width / perLine;
                int to = (next - line * perLine) * width / perLine;
                stroke.draw(left + from, top + line * pitch, Math.max(1, to - from));
                at = next;
            }
        }
    }

    /** Draws a stretch of one line. */
    private interface Stroke {
        void draw(int x, int y, int width);
    }

    private void fill(int left, int top, int width, int height, int colour) {
        for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + height); y++) {
            int from = Math.max(0, left);
            int to = Math.max(from, Math.min(WIDTH, left + width));
            Arrays.fill(pixels, y * WIDTH + from, y * WIDTH + to, (byte) colour);
        }
    }
}
