package org.vouch.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.evidence.SourceText;
import org.vouch.text.NormalForm;

/** Finds how an article goes on after words that an author has begun to quote. */
final class Continuations {
    /** Fewer letters stand in too many places. */
    private static final int LEAST = 8;

    private static final int MOST_PLACES = 5;

    /** The rest of the sentence without the mark that ends it; no more of it than 25 words. */
    private static final Pattern REST =
            Pattern.compile("[^\\s.?!\n]*+(?:(?:[.?!](?=\\S))*+[^\\S\n]*+[^\\s.?!\n]++){0,25}+");

    private Continuations() {}

    /**
     * Returns the words with those that follow in the article's sentence, in its order and normal form; empty where too
     * few words are begun, or they do not stand in it.
     */
    static List<String> of(SourceText article, String begun) {
        String words = NormalForm.line(begun);
        if (words.length() < LEAST) {
            return List.of();
        }
        String text = article.normal().text();
        Matcher places =
                Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words)).matcher(text);
        return places.results()
                .map(place -> words + rest(text, place.end()))
                .distinct()
                .filter(whole -> whole.length() > words.length())
                .limit(MOST_PLACES)
                .toList();
    }

    private static String rest(String text, int from) {
        return Stream.of(REST.matcher(text).region(from, text.length()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }
}
