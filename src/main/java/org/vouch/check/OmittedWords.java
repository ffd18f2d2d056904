package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.text.Fragment;
import org.vouch.text.Place;

/** Words that limit what a quotation says and that it leaves out between two of its fragments. */
final class OmittedWords {
    private OmittedWords() {}

    /**
     * A limiting word that is left out.
     *
     * @param inContext what the article has there
     */
    record Hidden(String word, String inContext) {}

    /** Returns the first such word of each omission that has one, as far as the contexts of the fragments show it. */
    static List<Hidden> hiding(Place place) {
        List<Hidden> hidden = new ArrayList<>();
        List<Fragment> fragments = place.fragments();
        for (int i = 1; i < fragments.size(); i++) {
            Fragment left = fragments.get(i - 1);
            Fragment right = fragments.get(i);
            limit(left, right).ifPresent(word -> hidden.add(new Hidden(word, inContext(left, right))));
        }
        return List.copyOf(hidden);
    }

    private static Optional<String> limit(Fragment left, Fragment right) {
        int gap = right.run().first() - left.run().end();
        List<String> after = left.after().tokens();
        List<String> before = right.before().tokens();
        return LimitWords.leftOut(after.subList(0, Math.min(gap, after.size())))
                .or(() -> LimitWords.leftOut(before.subList(Math.max(0, before.size() - gap), before.size())));
    }

    private static String inContext(Fragment left, Fragment right) {
        return "the article has: \"" + left.text() + between(left, right) + right.text() + "\" (paragraph "
                + left.paragraph() + ")";
    }

    /** What is seen of the words between two fragments: all of them where the contexts meet. */
    private static String between(Fragment left, Fragment right) {
        String after = left.after().text();
        String before = right.before().text();
        int gap = right.start() - left.end();
        int seen = after.codePointCount(0, after.length());
        if (seen >= gap) {
            return after.substring(0, after.offsetByCodePoints(0, gap));
        }
        int overlap = seen + before.codePointCount(0, before.length()) - gap;
        return overlap >= 0 ? after + before.substring(before.offsetByCodePoints(0, overlap)) : after + " … " + before;
    }
}
