package org.vouch.evidence;

import java.util.Random;

/** Articles made up word by word: few words, so that they repeat, and every kind of joint between them. */
final class Texts {
    private static final String[] WORDS = {
        "the",
        "ferry",
        "sailed",
        "not",
        "16.4",
        "“no,”",
        "U.S.",
        "won’t",
        "Kim’s",
        "half-mast,",
        "10",
        "(late)",
        "naïve",
        "🙂",
        "said:",
        "end.",
        "a"
    };

    private Texts() {}

    static String article(Random random, int words) {
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < words; i++) {
            article.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(15) == 0 ? '\n' : ' ');
        }
        return article.toString();
    }
}
