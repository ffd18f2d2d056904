package org.vouch.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a clause tells as past, by its words that carry meaning.
 *
 * @param words in lower case, without those that any sentence may have
 */
record PastMatter(Set<String> words, boolean isDenied) {
    private static final Set<String> EMPTY =
            Set.of(("it is was be been are were that this these the a an of in on at to for by from with as we i "
                            + "judge assess think believe estimate chance chances odds possibility likelihood most quite also "
                            + "then there he she they his her its their has have had did does do seems appears looks judged "
                            + "considered still really indeed fact already just")
                    .split(" "));
    private static final Set<String> AHEAD =
            Set.of(("will would shall should may might could can going next again soon won't wouldn't plans planned "
                            + "expected slated set due")
                    .split(" "));
    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "without", "neither", "nor", "nowhere");
    private static final Set<String> PAST =
            Set.of(("was were had did has have went came met took gave said made held flew became left sent sold saw "
                            + "won lost began broke built bought brought chose drew drove fell fought found got grew kept knew "
                            + "led paid put ran rose sat shot spent spoke stood struck taught told wrote died")
                    .split(" "));
    private static final int FEWEST = 2;
    private static final int SAME_START = 4;
    private static final int LONGEST_ENDING = 3;

    /** Returns what the words from one to another, exclusive, tell; nothing of the words between two others. */
    static PastMatter of(SentenceWords sentence, int from, int to, int leaveFrom, int leaveTo) {
        List<String> all = IntStream.range(from, to)
                .filter(i -> i < leaveFrom || i >= leaveTo)
                .mapToObj(sentence::at)
                .toList();
        boolean isPast = all.stream().anyMatch(word -> PAST.contains(word) || word.endsWith("ed"))
                && all.stream().noneMatch(AHEAD::contains);
        return isPast ? of(all) : new PastMatter(Set.of(), false);
    }

    /** Returns what a statement tells. */
    static PastMatter of(SentenceWords statement) {
        return of(statement.words().stream().map(SentenceWords.Word::text).toList());
    }

    private static PastMatter of(List<String> all) {
        Set<String> words = new TreeSet<>();
        boolean isDenied = false;
        for (String word : all) {
            isDenied |= DENIALS.contains(word) || word.endsWith("n't");
            if (!EMPTY.contains(word)) {
                words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            }
        }
        return new PastMatter(words, isDenied);
    }

    /** Returns whether a statement says all that this says, and denies it or not as this does. */
    boolean isSaidBy(PastMatter statement) {
        return words.size() >= FEWEST
                && isDenied == statement.isDenied
                && words.stream().allMatch(word -> statement.words.stream().anyMatch(other -> isForm(word, other)));
    }

    /** "Visit" and "visited" are forms of one word: they differ in a short ending. */
    private static boolean isForm(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other)
                || (same >= SAME_START
                        && one.length() - same <= LONGEST_ENDING
                        && other.length() - same <= LONGEST_ENDING
                        && !Character.isDigit(one.charAt(0)));
    }
}
