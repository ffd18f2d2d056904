package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the forger has of an article: all its tokens, or those that its lock opens.
 *
 * @param id the source's id
 */
record Article(String id, List<Token> tokens) {
    static final Path CORPUS = Path.of("src/test/resources/org/vouch/proof/articles");

    Article {
        tokens = List.copyOf(tokens);
    }

    /** Returns the articles of a folder, sorted by id. */
    static List<Article> in(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder, ".txt")) {
            articles.add(new Article(id(file, ".txt"), Token.ofArticle(Files.readString(file))));
        }
        return articles;
    }

    /** Returns the folder's files with this ending, sorted by name. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static String id(Path file, String ending) {
        return file.getFileName().toString().replace(ending, "");
    }

    /** Returns the normalised text from one token of the list to another; a paragraph end is a space. */
    String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            text.append(i == first || isAttached(i) ? "" : " ")
                    .append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** Returns whether the token touches the one before it. */
    boolean isAttached(int token) {
        return token > 0 && tokens.get(token).touches(tokens.get(token - 1));
    }

    /** Returns whether the tokens stand in a row in one paragraph. */
    boolean isRun(int first, int end) {
        return first >= 0
                && end <= tokens.size()
                && end > first
                && tokens.get(end - 1).index() - tokens.get(first).index() == end - 1 - first
                && tokens.get(end - 1).paragraph() == tokens.get(first).paragraph();
    }

    /** Returns whether white space, or nothing at all, stands before the token: one may begin or end here. */
    boolean isGap(int token) {
        return token >= 0 && token <= tokens.size() && (token == tokens.size() || !isAttached(token));
    }

    /** Returns where the word so many words before the token begins; -1 where that is another paragraph or not seen. */
    int back(int token, int words) {
        int at = token;
        for (int left = words; left > 0 && at > 0; left--) {
            do {
                at--;
            } while (at > 0 && !isGap(at));
        }
        return token - at >= words && isRun(at, token) ? at : -1;
    }

    /** Returns where the word ends that is so many words further; -1 where that is another paragraph or not seen. */
    int forth(int token, int words) {
        int at = token;
        for (int left = words; left > 0 && at < tokens.size(); left--) {
            do {
                at++;
            } while (!isGap(at));
        }
        return at - token >= words && isRun(token, at) ? at : -1;
    }
}
