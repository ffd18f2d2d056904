package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Standing.Hold;

/** Words that say how what depends on them is held: "plans to", "denied that", "the risk of", "failed to". */
final class Governors {
    /** What a governing word makes of its dependent. */
    enum Effect {
        /** As real as the governing word itself: "managed to". */
        DONE,
        /** As unreal as the governing word is real: "failed to". */
        UNDONE,
        FIRM,
        MEANT,
        OPEN;

        Standing on(Standing governor) {
            return switch (this) {
                case DONE -> governor;
                case UNDONE -> governor.denied() ? governor.reversed().atMost(Hold.OPEN) : governor.reversed();
                case FIRM -> governor.atMost(Hold.FIRM);
                case MEANT -> governor.atMost(Hold.MEANT);
                case OPEN -> governor.atMost(Hold.OPEN);
            };
        }
    }

    private static final Map<String, Effect> STEMS = new HashMap<>();

    static {
        put(Effect.DONE, """
                manage begin start continue come help force allow enable cause get persuade succeed proceed happen turn prove
                use rush able let lead go grow convince stop-to clear found first last only second third boast profess claim allege accuse
                finish complete go-ahead know confirm admit acknowledge announce show find discover
                """);
        put(Effect.UNDONE, """
                fail refuse exclude decline neglect forget avoid yet unable deny reject dismiss rule-out lack miss prevent cancel
                abandon drop scrap unwilling failure refusal inability denial rejection spare block ban bar forbid
                prohibit impossible decline
                """);
        put(Effect.FIRM, """
                decide agree resolve vote due set schedule determine sure certain bound commit slate order decision about-to
                agreement instruct arrange timetable
                """);
        put(Effect.MEANT, """
                plan intend mean aim expect promise pledge vow undertake-to prepare ready project forecast predict anticipate
                suppose design oblige require need intention expectation promise prepared poise tip await plans
                envisage foresee pencil assurance guarantee count-on bank-on build-to needs
                """);
        put(Effect.OPEN, """
                hope wish want like-to prefer seek try attempt ask request demand call-for call-on urge invite offer propose put-forward table moot suggest recommend
                advise consider weigh study mull discuss debate threaten fear worry doubt believe think suspect speculate
                guess seem-to appear-to seem-that likely unlikely possible possibility risk chance willing free apply application campaign look-for look-to
                search hunt negotiate bid eligible entitled proposal offer suggestion recommendation prospect danger-of danger-that hang-on hinge-on threat
                hopes invitation demand appeal probable improbable doubtful probably wonder reckon
                contemplate ponder press lobby push petition rumour rumor reluctant keen eager afraid hopeful optimistic
                confident suspicion belief theory impression estimate consult unclear uncertain unknown effort advice consideration discussion discussions negotiation negotiations deliberation
                understood supposed presumed talk say-to take-for mistake-for leave-open
                """);
    }

    /** These govern only with one of the others behind them: "ready to", and not "it is ready". */
    private static final Set<String> STATES = WordList.of("ready prepared free certain sure open");

    private static final Set<String> LEADING = WordList.of("to that for of");

    private Governors() {}

    private static void put(Effect effect, String words) {
        for (String word : WordList.of(words)) {
            int hyphen = word.indexOf('-');
            String stem =
                    hyphen < 0 ? Verbs.stem(word) : Verbs.stem(word.substring(0, hyphen)) + word.substring(hyphen);
            STEMS.putIfAbsent(stem, effect);
        }
    }

    private static final Set<String> BEFORE_THAT = WordList.of("""
            hope hopes fear fears possibility risk chance belief suspicion expectation prospect idea suggestion impression sign
            doubt danger likelihood rumour rumours report reports claim claims allegation allegations accusation notion
            assumption forecast prediction warning threat promise pledge afraid confident hopeful likely unlikely possible doubtful
            optimistic probable improbable conceivable doubtful
            """);

    /** Returns whether "that" behind the noun begins what is hoped or feared, and no clause about the noun. */
    static boolean isBeforeThat(String noun) {
        return BEFORE_THAT.contains(noun);
    }

    static Optional<Effect> of(List<Term> terms, int i) {
        if (terms.get(i).isCapitalised() && i > 0) {
            return Optional.empty();
        }
        String stem = Verbs.stem(terms.get(i).lower());
        boolean cause = terms.get(i).is("due")
                && i + 2 < terms.size()
                && terms.get(i + 1).is("to")
                && !OrdinaryWords.isVerb(terms.get(i + 2).lower());
        boolean state = STATES.contains(terms.get(i).lower())
                && !(i + 1 < terms.size() && LEADING.contains(terms.get(i + 1).lower()));
        boolean freed = !terms.get(i).is("free") && stem.equals(Verbs.stem("free"));
        boolean aimed = stem.equals("aim")
                && i + 2 < terms.size()
                && terms.get(i + 1).is("at")
                && !terms.get(i + 2).lower().endsWith("ing");
        if (cause || state || freed || aimed) {
            return Optional.empty();
        }
        if (i + 1 < terms.size()) {
            Effect phrase = STEMS.get(stem + "-" + terms.get(i + 1).lower());
            if (phrase != null) {
                return Optional.of(phrase);
            }
        }
        return Optional.ofNullable(STEMS.get(stem));
    }
}
