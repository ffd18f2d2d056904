package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts from a run of capitalised words what is no name: openings, titles, months, bodies that the words do not name. */
final class NameCutter {
    /** At the beginning of a sentence these belong to a name that follows and is no English word. */
    private static final Set<String> BEFORE_NAME = WordList.of("""
            north south east west new lake mount great united saint st cape fort port radio operation camp air red black
            white yellow green blue upper lower central hotel project free old big little holy royal hurricane typhoon
            cyclone storm planet river flight gulf grand northern southern eastern western inner outer sea inter joint
            """);

    /** English words that are names of persons too, where a name follows. */
    private static final Set<String> GIVEN = WordList.of("""
            park moon song son long young sun ban ma an ju mark bill grant rose frank jack grace hope dean guy art pat
            chase drew josh rob sue ray miles earl rich wade hunter carter christian max bob ken nick tony victor
            will penny dawn heather ivy olive lily daisy ruby pearl amber joy faith summer april june august herb norm
            stew skip chip cliff glen lance rod rich gay cherry melody iris violet ginger basil sterling
            """);

    /** Titles that are family names as well. */
    private static final Set<String> FAMILY =
            WordList.of("king prince pope bishop major marshal lord judge justice head cardinal");

    /** States whose names persons and places bear. */
    private static final Set<String> FIRST_NAMES = WordList.of(
            "georgia israel jordan chad kenya chile india england west east arab hong mali america islam christian");

    private static final Set<String> WITH_ARTICLE = WordList.of("hague gambia bahamas");

    private final List<NamePart> names = new ArrayList<>();

    private NameCutter() {}

    static List<NamePart> cut(List<NamePart> run) {
        NameCutter cutter = new NameCutter();
        cutter.splitAtDates(withoutOpening(run));
        return cutter.names;
    }

    private static List<NamePart> withoutOpening(List<NamePart> run) {
        int from = 0;
        while (from < run.size() && isCutOpening(run, from)) {
            from++;
        }
        return run.subList(from, run.size());
    }

    private static boolean isCutOpening(List<NamePart> run, int i) {
        NamePart part = run.get(i);
        boolean last = i + 1 == run.size();
        if (part.lower().equals("the")) {
            return last || part.owed() && !WITH_ARTICLE.contains(run.get(i + 1).lower());
        }
        if (Titles.isTitle(part.lower()) || Names.MONTHS.contains(part.lower())) {
            return false;
        }
        if (!part.owed()) {
            return last && run.size() == 1 && part.isOpener();
        }
        if (last) {
            return part.isOrdinary();
        }
        boolean joined = isBeforeName(part.lower())
                || Titles.isBeforeTitle(part.lower())
                        && Titles.isTitle(run.get(i + 1).lower());
        return !joined
                && (part.isOpener() || part.isOrdinary() && !run.get(i + 1).isOrdinary());
    }

    static boolean isBeforeName(String lower) {
        return BEFORE_NAME.contains(lower) || GIVEN.contains(lower) && !lower.equals("will");
    }

    private void splitAtDates(List<NamePart> run) {
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            if (isDate(run, i)) {
                splitAtTitles(run.subList(from, i));
                from = i + 1;
            }
        }
        splitAtTitles(run.subList(from, run.size()));
    }

    private static boolean isDate(List<NamePart> run, int i) {
        NamePart part = run.get(i);
        boolean weekday = Names.WEEKDAYS.contains(part.lower());
        if (!weekday && !Names.MONTHS.contains(part.lower()) || part.followed()) {
            return weekday || Names.MONTHS.contains(part.lower());
        }
        boolean ordinaryAfter = i + 1 < run.size()
                && run.get(i + 1).isOrdinary()
                && !Titles.isTitle(run.get(i + 1).lower());
        boolean nameBefore = i > 0
                && !run.get(i - 1).isState()
                && (weekday
                        ? run.get(i - 1).isOrdinary()
                        : part.lower().equals("may") && !run.get(i - 1).isOrdinary());
        return !ordinaryAfter && !nameBefore;
    }

    private void splitAtTitles(List<NamePart> run) {
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            if (isTitleAt(run, from, i)) {
                int end = i;
                while (end > from && Titles.isBeforeTitle(run.get(end - 1).lower())) {
                    end--;
                }
                add(run.subList(from, end));
                from = i + 1;
            }
        }
        add(run.subList(from, run.size()));
    }

    private static boolean isTitleAt(List<NamePart> run, int from, int i) {
        if (!Titles.isTitle(run.get(i).lower())
                || run.get(i).isUpper() && run.get(i).text().length() > 3) {
            return false;
        }
        if (i + 1 < run.size()) {
            NamePart next = run.get(i + 1);
            boolean family = FAMILY.contains(run.get(i).lower())
                    && i > from + 1
                    && !run.get(i - 1).isOrdinary();
            return !family && isTitleBefore(run, i, next);
        }
        boolean personBefore =
                i > from && !run.get(i - 1).isOrdinary() && !run.get(i - 1).isState();
        return !personBefore;
    }

    private static boolean isTitleBefore(List<NamePart> run, int i, NamePart next) {
        boolean given = GIVEN.contains(next.lower()) && i + 2 < run.size();
        return given
                || !next.isOrdinary() && !next.isSmall()
                || Titles.isPersonal(run.get(i).lower())
                || Titles.isTitle(next.lower())
                || isTitleLater(run, i + 1);
    }

    /** "Vice Foreign Minister": the title goes on. */
    private static boolean isTitleLater(List<NamePart> run, int i) {
        return Titles.isBeforeTitle(run.get(i).lower())
                && i + 1 < run.size()
                && Titles.isTitle(run.get(i + 1).lower());
    }

    private void add(List<NamePart> run) {
        int from = 0;
        int to = run.size();
        while (from < to && run.get(from).isSmall() && isJoint(run.get(from))) {
            from++;
        }
        while (to > from && run.get(to - 1).isSmall()) {
            to--;
        }
        if (from == to) {
            return;
        }
        addWhole(run.subList(from, to));
    }

    private static boolean isJoint(NamePart part) {
        return WordList.isAny(part.lower(), "of", "for", "the", "&", "y", "la");
    }

    private void addWhole(List<NamePart> run) {
        NamePart first = run.get(0);
        if (run.size() == 1 && isNoName(first)
                || run.stream().allMatch(part -> part.text().length() == 1)) {
            return;
        }
        int people = peopleLength(run);
        boolean apart = run.size() - people >= 2 || isStateApart(run, people);
        if (people > 0 && apart && isForeignToEnglish(run.subList(people, run.size()))) {
            names.add(first.through(run.get(people - 1)));
            names.add(run.get(people).through(run.get(run.size() - 1)));
        } else {
            names.add(first.through(run.get(run.size() - 1)));
        }
    }

    private static boolean isNoName(NamePart part) {
        return Titles.isBody(part.lower()) && !part.isUpper()
                || part.text().length() == 1
                || part.isOpener() && part.owed()
                || !part.isUpper() && Titles.isBeforeTitle(part.lower()) && part.isOrdinary();
    }

    /** Returns how many words of an adjective of a state the run begins with: two of "North Korean Choe Son Hui". */
    private static int peopleLength(List<NamePart> run) {
        for (int length = Math.min(2, run.size() - 1); length > 0; length--) {
            String words = length == 1
                    ? run.get(0).lower()
                    : run.get(0).lower() + " " + run.get(1).lower();
            if (States.key(words).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** "With China Pyongyang trades": a state's own name, and none that persons have, before another name. */
    private static boolean isStateApart(List<NamePart> run, int length) {
        String words = length == 2
                ? run.get(0).lower() + " " + run.get(1).lower()
                : run.get(0).lower();
        return States.isProper(words) && !FIRST_NAMES.contains(words);
    }

    private static boolean isForeignToEnglish(List<NamePart> run) {
        return run.stream().noneMatch(part -> part.isOrdinary() || part.isState() || part.isUpper());
    }
}
