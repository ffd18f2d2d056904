package org.vouch.language;

import java.util.List;
import java.util.Set;

/** The nouns by which an analyst speaks of the sources and their words, and not of the matter. */
final class Framing {
    private static final Set<String> NOUNS = WordList.of("""
            article articles post posts document documents account accounts report reports claim claims
            headline headlines note notes text texts passage passages origin origins informant informants reading readings
            wording file files briefing briefings word words sentence sentences
            quotation quotations page pages statement statements citation citations paragraph
            paragraphs evidence judgement judgements judgment judgments estimate estimates mention mentions phrase phrases
            dateline byline teaser teasers caption captions descriptor summary silence reports inference comparison
            difference differences question questions answer answers reservation reservations confirmation confirmations
            corroboration publisher publishers announcement announcements reply replies remark remarks likelihood confidence wordings rendering grade grades media subject topic theme
            """);

    private Framing() {}

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /** Returns whether one of the nouns is the subject of the verb at this place, as far as its order tells. */
    static boolean isSubject(List<Term> terms, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (isNoun(terms.get(i).lower()) && !isBehindPreposition(terms, from, i)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> PREPOSITIONS =
            WordList.of("in of from by to with under on at for about through after before according");

    private static boolean isBehindPreposition(List<Term> terms, int from, int noun) {
        for (int i = noun - 1; i >= Math.max(from, noun - 4); i--) {
            if (PREPOSITIONS.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
