package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Words that deny something by what they mean, so that a sentence may say with them what its passage says with "not". */
final class Negatives {
    private static final Set<String> WORDS = WordList.of("""
            no not never none nobody nothing neither nor without hardly scarcely rarely cannot nowhere only just last first alone
            except apart fewer less least little few still yet until unless instead rather short free far nil zero too
            otherwise different another opposite anything anyone anybody any at-least
            """);

    private static final Set<String> STEMS = WordList.stems("""
            fail refuse deny reject decline lack miss avoid stop prevent ban block cancel drop abandon scrap delay postpone
            silent empty absent lose lost wait await pend reluctant doubt oppose spare escape exclude omit ignore dispute
            dismiss forbid keep stay remain leave open closed shut halt freeze suspend withhold contradict cease quit break
            neglect forget decline escape save survive unable withdraw off against rule
            """);

    private static final Set<String> POSITIVE = WordList.of("union unit under university until upon unite unanim");

    private Negatives() {}

    static boolean isIn(List<Term> terms, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, terms.size()); i++) {
            if (is(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String word) {
        String stem = Verbs.stem(word);
        boolean prefix =
                word.length() > 5 && word.startsWith("un") && POSITIVE.stream().noneMatch(word::startsWith);
        return WORDS.contains(word)
                || STEMS.contains(stem)
                || prefix
                || word.endsWith("n't")
                || word.length() > 6 && word.endsWith("less");
    }
}
