package org.vouch.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of something texts speak of: of all of it, of none, or of a part ("nearly all passengers", "two of the five
 * pools", "few villages"). A sentence that has all or none of what its passages have a part of says more than they do.
 */
final class Shares {
    private static final Set<String> WHOLE =
            WordList.of("all every each whole entire full both everything everyone everybody");
    private static final Set<String> NO = WordList.of("no none neither nobody");
    private static final Set<String> WEAK = WordList.of("some many several few part parts certain various numerous");
    private static final Set<String> STRONG = WordList.of(
            "most majority half third thirds quarter quarters three-quarters two-thirds fifth fifths much bulk % percent cent");
    private static final Set<String> NEARLY = WordList.of(
            "almost nearly virtually practically not hardly about roughly scarcely barely mostly nearly-all");
    private static final Set<String> EXCEPT = WordList.of("but except save bar apart");
    private static final Set<String> OTHER = WordList.of("other others");
    private static final Set<String> NEGATIVE =
            WordList.of("no not none nobody nothing never neither nor without cannot denied denies");
    private static final Set<String> MAJORITY =
            WordList.of("most majority mainly mostly largely chiefly predominantly bulk");
    private static final Set<String> ENDS =
            WordList.of("who which that in at for to on by with from and or but than if when");
    private static final Set<String> BEHIND = WordList.of("in at among");
    private static final Set<String> THEM = WordList.of("them those which whom");
    private static final int HEAD = 5;

    private final List<List<Term>> passages;
    private final Set<String> partly = new HashSet<>();
    private final Set<String> weakly = new HashSet<>();
    private final Set<String> wholly = new HashSet<>();
    private final Set<String> nowise = new HashSet<>();
    /** What passages that deny something speak of. */
    private final Set<String> denied = new HashSet<>();

    private boolean hasMajority;
    private boolean isRead;

    Shares(List<List<Term>> passages) {
        this.passages = passages;
    }

    /** Returns whether a sentence has all, none or most of what the passages have a part of alone. */
    boolean isPart(List<Term> sentence, int i) {
        String word = sentence.get(i).lower();
        boolean most = word.equals("most");
        boolean no = NO.contains(word) || isNotOne(sentence, i);
        if (!most && !no && !WHOLE.contains(word) || isLimited(sentence, i) || isOfPart(sentence, i)) {
            return false;
        }
        read();
        Set<String> head = head(sentence, i);
        Set<String> less = most ? weakly : partly;
        Set<String> same = no ? nowise : wholly;
        if (no && head.stream().anyMatch(denied::contains)) {
            return false;
        }
        return head.stream().anyMatch(less::contains)
                && head.stream().noneMatch(same::contains)
                && !(most && hasMajority);
    }

    /** Returns whether "the five miners" begins here, all that is told of whom is that three of the five did something. */
    boolean isWholeOfPart(List<Term> sentence, int i) {
        boolean begins =
                i == 0 || !sentence.get(i - 1).isWord() || sentence.get(i - 1).isAny("and", "that");
        if (!begins || !sentence.get(i).is("the") || i + 1 >= sentence.size() || !isNumber(sentence.get(i + 1))) {
            return false;
        }
        String number = sentence.get(i + 1).lower();
        Set<String> head = head(sentence, i + 1);
        List<Boolean> places = passages.stream()
                .flatMap(passage -> IntStream.range(0, passage.size())
                        .filter(k -> passage.get(k).is(number))
                        .filter(k -> head(passage, k).stream().anyMatch(head::contains))
                        .mapToObj(k -> k > 2 && passage.get(k - 2).is("of") && isPartBefore(passage, k - 3)))
                .toList();
        return !places.isEmpty() && places.stream().allMatch(part -> part);
    }

    /** Returns whether "none of the 14", "all 30" begins here, where the passages have some of the 14 or the 30 alone. */
    boolean isAllOfCounted(List<Term> sentence, int i) {
        String word = sentence.get(i).lower();
        if (!WHOLE.contains(word) && !NO.contains(word) && !isNotOne(sentence, i) || isLimited(sentence, i)) {
            return false;
        }
        int at = i + 1;
        while (at < Math.min(sentence.size(), i + HEAD)
                && sentence.get(at).isAny("of", "the", "its", "their", "these")) {
            at++;
        }
        if (at >= sentence.size() || !isNumber(sentence.get(at))) {
            return false;
        }
        String number = sentence.get(at).lower();
        return passages.stream()
                .anyMatch(passage -> IntStream.range(0, passage.size())
                        .anyMatch(k -> passage.get(k).is(number) && isSomeOf(passage, k)));
    }

    /** "Eleven of the 14". */
    private static boolean isSomeOf(List<Term> passage, int whole) {
        int of = whole > 0 && passage.get(whole - 1).isAny("the", "its", "their", "these") ? whole - 2 : whole - 1;
        return of > 0 && passage.get(of).is("of") && isNumber(passage.get(of - 1));
    }

    private static boolean isPartBefore(List<Term> passage, int i) {
        Term term = passage.get(i);
        return isNumber(term) || WEAK.contains(term.lower()) || STRONG.contains(term.lower()) || term.is("none");
    }

    private static boolean isNumber(Term term) {
        return term.isNumber()
                || NumberWords.SMALL.containsKey(term.lower())
                || NumberWords.TENS.containsKey(term.lower());
    }

    /** "Not one of the growers". */
    private static boolean isNotOne(List<Term> terms, int i) {
        return terms.get(i).is("one") && i > 0 && terms.get(i - 1).is("not");
    }

    private static boolean isNegative(Term term) {
        return NEGATIVE.contains(term.lower()) || term.lower().endsWith("n't");
    }

    /** "Almost all", "all but two", "all except one", "all others". */
    private static boolean isLimited(List<Term> terms, int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (NEARLY.contains(terms.get(k).lower())) {
                return true;
            }
        }
        for (int k = i + 1; k < Math.min(terms.size(), i + HEAD); k++) {
            boolean other = OTHER.contains(terms.get(k).lower())
                    && !NO.contains(terms.get(i).lower());
            if (other || EXCEPT.contains(terms.get(k).lower()) && !isJoint(terms, k)) {
                return true;
            }
            if (!terms.get(k).isWord() && !terms.get(k).isPossessive()) {
                return false;
            }
        }
        return false;
    }

    /** "In full swing but gave no date": "but" joins another verb, and excepts nothing. */
    private static boolean isJoint(List<Term> terms, int but) {
        return but + 1 < terms.size()
                && terms.get(but).is("but")
                && (EventVerbs.isPast(terms.get(but + 1))
                        || EventVerbs.isFinite(terms.get(but + 1).lower())
                        || Statements.PRONOUNS.contains(terms.get(but + 1).lower()));
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        for (List<Term> passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                read(passage, i);
                hasMajority |= MAJORITY.contains(passage.get(i).lower());
            }
            if (passage.stream().anyMatch(Shares::isNegative)) {
                denied.addAll(Content.of(passage, 0, passage.size()));
            }
        }
    }

    private void read(List<Term> passage, int i) {
        String word = passage.get(i).lower();
        boolean whole = WHOLE.contains(word);
        boolean no = NO.contains(word);
        boolean limited = (whole || no) && (isLimited(passage, i) || isOfPart(passage, i));
        if (whole && !limited) {
            wholly.addAll(head(passage, i));
        } else if (no && !limited) {
            nowise.addAll(head(passage, i));
        } else if (WEAK.contains(word)) {
            weakly.addAll(head(passage, i));
            partly.addAll(head(passage, i));
        } else if (isMinority(passage, i)) {
            weakly.addAll(head(passage, i));
            partly.addAll(head(passage, i));
        } else if (limited || STRONG.contains(word) || isNumberOf(passage, i)) {
            partly.addAll(head(passage, i));
        }
    }

    /** "Three-quarters of all applications", "not all". */
    private static boolean isOfPart(List<Term> terms, int i) {
        return i > 1
                && terms.get(i - 1).is("of")
                && (STRONG.contains(terms.get(i - 2).lower()) || isNumberOf(terms, i - 2));
    }

    /** "Two of the five pools", "130 of 164 stations". */
    private static boolean isNumberOf(List<Term> terms, int i) {
        boolean of = i + 1 < terms.size() && terms.get(i + 1).is("of");
        return of && isNumber(terms.get(i));
    }

    /** "31 of 120 seats". */
    private static boolean isMinority(List<Term> terms, int i) {
        if (!isNumberOf(terms, i)) {
            return false;
        }
        int of = i + 2 < terms.size() && !terms.get(i + 2).isNumber() ? i + 3 : i + 2;
        boolean digits =
                terms.get(i).isNumber() && of < terms.size() && terms.get(of).isNumber();
        return digits && 2 * value(terms.get(i)) <= value(terms.get(of));
    }

    private static double value(Term term) {
        String digits = term.lower().replaceAll("[^0-9]", "");
        return digits.length() > 9 ? Double.MAX_VALUE : Double.parseDouble("0" + digits);
    }

    /** Returns the keys of the nouns behind a quantity. */
    private static Set<String> head(List<Term> terms, int i) {
        Set<String> head = new HashSet<>();
        for (int k = i + 1; k < Math.min(terms.size(), i + 1 + HEAD + 2); k++) {
            Term term = terms.get(k);
            boolean word = term.isWord() || term.isPossessive() || term.is("'") || term.is("\u2019") || term.is("%");
            if (k == i + 1 && BEHIND.contains(term.lower())) {
                continue;
            }
            if (!word || ENDS.contains(term.lower()) || EventVerbs.isFinite(term.lower())) {
                break;
            }
            if (THEM.contains(term.lower())) {
                head.add("them");
            }
            if (!isNumber(term)
                    && Content.isContent(term)
                    && !WEAK.contains(term.lower())
                    && !STRONG.contains(term.lower())) {
                head.add(Content.key(term.lower()));
            }
        }
        return head;
    }
}
