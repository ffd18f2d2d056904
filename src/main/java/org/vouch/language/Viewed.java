package org.vouch.language;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds in a sentence, told as so, what its passages have as somebody's view alone: "the visit is a gesture of reassurance"
 * for "is interpreted as a gesture of reassurance".
 */
final class Viewed {
    /** Before "as", these give what follows as a view. */
    private static final Set<String> VIEWING = WordList.stems("""
            see view interpret regard describe consider perceive portray characterise characterize hail bill tout treat
            understand cast depict present brand dismiss
            """);

    /** These do so by themselves. */
    private static final Set<String> DEEMING =
            WordList.of("deemed reputed reputedly dubbed labelled labeled hailed billed touted");

    /** A sentence with one of these tells it as no more than a view. */
    private static final Set<String> KEPT = WordList.stems("""
            see view interpret regard describe consider perceive portray characterise characterize hail bill tout treat
            understand cast depict present brand dismiss deem repute reputedly reputation dub label call term name think believe
            say tell claim report allege suppose supposedly read reading interpretation take opinion eyes appear seem apparently
            according judge judgement assess perception picture image pass style praise
            """);

    /** So many terms behind the word the view goes. */
    private static final int MATTER = 8;

    /** So many words of the view a sentence tells it with. */
    private static final int LEAST = 2;

    /** No passage gives more views. */
    private static final int MOST = 20;

    private Viewed() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        if (!Collections.disjoint(KEPT, text.words())) {
            return Optional.empty();
        }
        return IntStream.range(0, passages.size())
                .filter(number -> mayHoldView(passages.get(number)))
                .boxed()
                .flatMap(number -> find(sentence, text, passages, number).stream())
                .findFirst();
    }

    private static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages, int number) {
        Wording passage = passages.get(number);
        return IntStream.range(0, passage.size())
                .filter(i -> isView(passage, i))
                .limit(MOST)
                .boxed()
                .flatMap(view -> told(sentence, text, passages, number, view).stream())
                .findFirst();
    }

    private static boolean mayHoldView(Wording passage) {
        return !Collections.disjoint(VIEWING, passage.words()) || !Collections.disjoint(DEEMING, passage.words());
    }

    private static boolean isView(Wording passage, int i) {
        boolean isBeforeAs = i + 1 < passage.size() && passage.term(i + 1).is("as");
        return DEEMING.contains(passage.term(i).lower())
                || isBeforeAs && VIEWING.contains(passage.stem(i)) && EventVerbs.isPastOrParticiple(passage.term(i));
    }

    private static Optional<Overstatement> told(
            String sentence, Wording text, List<Wording> passages, int number, int view) {
        Wording passage = passages.get(number);
        int end = view + 1;
        while (end < Math.min(passage.size(), view + MATTER)
                && !passage.term(end).isAny(".", ";", ",", "and", "but")) {
            end++;
        }
        Set<String> matter = Content.of(passage.terms(), view + 1, end);
        return HeldMatter.of(matter, passages, number, passage.term(view)).toldIn(sentence, text, LEAST);
    }
}
