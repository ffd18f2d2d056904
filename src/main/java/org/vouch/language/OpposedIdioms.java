package org.vouch.language;

import java.util.Set;
import java.util.stream.IntStream;

/** Uses of the words of {@link Opposed} that stand against nothing: idioms, and what depends on who is spoken of. */
final class OpposedIdioms {
    /** So many words before or after a word are looked at. */
    private static final int ASKED = 8;

    private static final Set<String> TASKS = WordList.of("task job brief order orders mandate assignment duty");

    private final Wording text;

    OpposedIdioms(Wording text) {
        this.text = text;
    }

    /** "Has been given the task of", "before the beginning of December", "had still to be agreed". */
    boolean isAt(int i) {
        boolean open = i > 2
                && text.term(i - 1).is("be")
                && text.term(i - 2).is("to")
                && text.term(i - 3).isAny("still", "yet", "has", "have", "had", "remains", "remain", "remained");
        if (open) {
            return true;
        }
        int given = text.term(i).is("given") ? i : i + 1;
        boolean task = given + 2 < text.size()
                && text.term(given).is("given")
                && TASKS.contains(text.term(given + 2).lower());
        boolean month = i + 2 < text.size()
                && text.term(i + 1).is("of")
                && Names.MONTHS.contains(text.term(i + 2).lower());
        return task || month || isRival(i) || isFall(i) || isAwaited(i) || isRefusedTo(i);
    }

    /** "Its larger rival": of whom it is said depends on who is spoken of. */
    private boolean isRival(int i) {
        return i > 0
                && i + 1 < text.size()
                && text.term(i - 1).isAny("its", "his", "her", "their")
                && text.term(i + 1)
                        .isAny("rival", "neighbour", "neighbor", "competitor", "partner", "brother", "sister");
    }

    /** "Falls short of", "fell ill", "falls on a Sunday". */
    private boolean isFall(int i) {
        return text.term(i).isAny("fall", "falls", "fell", "fallen", "falling")
                && i + 1 < text.size()
                && text.term(i + 1)
                        .isAny("short", "ill", "silent", "on", "under", "within", "outside", "apart", "behind");
    }

    /** "A reopening of the line is not expected for weeks". */
    private boolean isAwaited(int i) {
        for (int k = i + 1;
                k + 1 < Math.min(text.size(), i + ASKED) && text.term(k).isWord();
                k++) {
            if (text.term(k).is("not") && text.term(k + 1).isAny("expected", "foreseen", "likely", "planned", "due")) {
                return true;
            }
        }
        return false;
    }

    /** "A refusal by its members to drive". */
    private boolean isRefusedTo(int i) {
        return text.term(i).is("to")
                && IntStream.range(Math.max(0, i - ASKED), i)
                        .anyMatch(k ->
                                text.term(k).isAny("refusal", "reluctance", "unwillingness", "failure", "inability"));
    }
}
