package org.vouch.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fixed phrases in which an absolute word is none: "at all", "first of all", "not only". */
final class FixedPhrases {
    /** The absolute word is marked by its place in capitals. */
    private static final Set<String> PHRASES = WordList.lines("""
            at ALL
            in ALL likelihood
            in ALL probability
            in ALL .
            in ALL ,
            , in ALL
            best of ALL
            most of ALL ,
            after ALL
            above ALL
            first of ALL
            and for ALL
            for ALL .
            for ALL ,
            for ALL to
            ALL in all
            all in ALL
            ALL the more
            ALL the same
            ALL right
            ALL too
            ALL this
            not ALL that
            ALL along
            not ALL
            not EVERY
            not EVERYTHING
            not EVERYONE
            not EVERYBODY
            not ALWAYS
            not ENTIRELY
            not COMPLETELY
            not WHOLLY
            not TOTALLY
            not NECESSARILY
            not ONLY
            not SOLELY
            not EXCLUSIVELY
            if ONLY
            ONLY if
            ONLY just
            ONLY then
            ONLY once
            ONLY in return
            ONLY on condition
            ONLY half
            ONLY partly
            ONLY provided
            ALWAYS provided
            ALWAYS assuming
            ONLY later
            ONLY when
            ONLY after
            ONLY until
            ONLY now
            ONLY recently
            ONLY seem
            ONLY seems
            ONLY look
            ONLY looks
            ONLY appear
            ONLY appears
            ONLY potentially
            ONLY possibly
            ONLY partly
            every EVERY
            EVERY other
            EVERY so
            EVERY now
            at FIRST
            FIRST of all
            the FIRST to say
            the FIRST to admit
            the FIRST to concede
            the FIRST to acknowledge
            deny ALL
            denies ALL
            denied ALL
            denying ALL
            disclaims ALL
            disclaimed ALL
            FIRST and foremost
            FIRST hand
            FIRST lady
            FIRST name
            FIRST place
            FIRST minister
            FIRST half
            FIRST quarter
            FIRST glance
            FIRST sight
            FIRST aid
            FIRST instance
            FIRST days
            FIRST weeks
            FIRST months
            FIRST years
            FIRST of
            from the FIRST
            at LAST
            at the DEEPEST .
            at the DEEPEST ,
            at the DEEPEST ;
            at the HIGHEST .
            at the HIGHEST ,
            at the HIGHEST ;
            at the LONGEST .
            at the LONGEST ,
            at the LONGEST ;
            LAST year
            LAST day
            to NOTHING
            LAST week
            LAST month
            LAST night
            LAST spring
            LAST summer
            LAST autumn
            LAST winter
            LAST decade
            LAST century
            as a WHOLE
            on the WHOLE
            EVER since
            EVER more
            THAN ever
            for EVER
            if EVER
            hardly EVER
            rarely EVER
            not EVER
            as EVER
            NOTHING more
            NOTHING less
            NOTHING like
            for NOTHING
            next to NOTHING
            NONE too
            NONE other
            NEVER mind
            the MOST part
            at MOST
            MOST of
            MOST part
            MOST likely
            MOST probably
            MOST recent
            MOST recently
            at BEST
            at WORST
            at the LARGEST
            BEST known
            """);

    private FixedPhrases() {}

    /** Returns whether the word at this place stands in one of the phrases. */
    static boolean isAt(List<Term> terms, int i) {
        String word = terms.get(i).lower().toUpperCase(Locale.ROOT);
        for (int before = 0; before <= 2; before++) {
            for (int after = 0; after <= 2; after++) {
                if (before + after > 0 && PHRASES.contains(phrase(terms, i, before, after, word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String phrase(List<Term> terms, int i, int before, int after, String word) {
        StringBuilder phrase = new StringBuilder();
        for (int k = i - before; k <= i + after; k++) {
            if (k < 0 || k >= terms.size()) {
                return "";
            }
            phrase.append(k > i - before ? " " : "")
                    .append(k == i ? word : terms.get(k).lower());
        }
        return phrase.toString();
    }
}
