package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Picks quotations from an article, each for something that it holds; each stands in the article only once. */
final class Picks {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;
    private static final int TRIES = 60;

    private static final List<Pattern> FEATURES = List.of(
            Pattern.compile("\\d"),
            Pattern.compile("\\b(?:not|never|no|without|unless|if)\\b|n't\\b"),
            Pattern.compile("\\p{L}'\\p{L}"),
            Pattern.compile("[$£€¥%]|\\d[.,:]\\d"),
            Pattern.compile(
                    "\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|first|second|third|million|billion)\\b"),
            Pattern.compile("\\p{L}-\\p{L}"),
            Pattern.compile("\""),
            Pattern.compile("\\.\\.\\."),
            Pattern.compile("\\b(?:will|would|may|might|could|is|was|has|had)\\b"),
            Pattern.compile("[^\\x{0}-\\x{7F}]"),
            Pattern.compile(""));

    private final Article article;
    private final Oracle oracle;
    private final Random random;
    private final List<Genuine> picked = new ArrayList<>();

    private Picks(Article article) {
        this.article = article;
        this.oracle = new Oracle(article.tokens());
        this.random = new Random(article.id().hashCode());
    }

    /** Returns up to this many quotations; which features are looked for first is another matter in each article. */
    static List<Genuine> of(Article article, int count) {
        Picks picks = new Picks(article);
        int turn = Math.floorMod(article.id().hashCode(), FEATURES.size());
        for (int i = 0; i < FEATURES.size() && picks.picked.size() < count; i++) {
            picks.pick(FEATURES.get((turn + i) % FEATURES.size()));
        }
        return picks.picked;
    }

    private void pick(Pattern feature) {
        for (int i = 0; i < TRIES; i++) {
            int first = random.nextInt(article.tokens().size());
            int end = article.forth(first, SHORTEST + random.nextInt(LONGEST - SHORTEST));
            if (article.isGap(first) && end > 0) {
                Genuine genuine = new Genuine(article, first, end);
                if (feature.matcher(genuine.words()).find() && !picked.contains(genuine) && isUnique(genuine)) {
                    picked.add(genuine);
                    return;
                }
            }
        }
    }

    private boolean isUnique(Genuine genuine) {
        return oracle.places(genuine.quoted().written()).size() == 1;
    }
}
