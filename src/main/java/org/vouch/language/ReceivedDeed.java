package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** "Received a fine", "got a warning" where a passage has "was fined", "warned him": what came was the deed itself. */
final class ReceivedDeed {
    /** So many terms may stand between the verb and the noun: "received a suspended prison sentence". */
    private static final int REACH = 6;

    private static final Set<String> RECEIVING = WordList.stems("receive get");
    private static final Map<String, Set<String>> DEEDS = new HashMap<>();

    static {
        deed("fine", "fine");
        deed("sentence", "sentence jail imprison condemn");
        deed("warning", "warn caution");
        deed("invitation", "invite");
        deed("request", "ask request");
        deed("order", "order instruct tell");
        deed("summons", "summon");
        deed("offer", "offer");
        deed("ban", "ban suspend");
        deed("reprimand", "reprimand rebuke");
        deed("award", "award honour honor");
        deed("praise", "praise");
        deed("apology", "apologise apologize");
        deed("payment", "pay");
        deed("visit", "visit");
        deed("welcome", "welcome greet");
        deed("assurance", "assure promise");
        deed("promise", "promise");
        deed("guarantee", "guarantee");
        deed("threat", "threaten");
        deed("notice", "notify");
        deed("permission", "permit allow");
        deed("support", "support back");
        deed("backing", "support back");
        deed("promotion", "promote");
        deed("pardon", "pardon");
        deed("advice", "advise");
        deed("treatment", "treat");
        deed("training", "train");
        deed("nomination", "nominate");
        deed("appointment", "appoint");
    }

    private ReceivedDeed() {}

    private static void deed(String noun, String verbs) {
        DEEDS.put(Verbs.stem(noun), WordList.stems(verbs));
    }

    /** Returns whether the verb at a place of a sentence takes a deed that some passage tells as done. */
    static boolean isAt(Wording text, int i, List<Wording> passages) {
        if (!RECEIVING.contains(Verbs.stem(text.term(i).lower()))) {
            return false;
        }
        return IntStream.range(i + 1, Math.min(text.size(), i + REACH))
                .takeWhile(k -> text.term(k).isWord())
                .mapToObj(k -> DEEDS.getOrDefault(Verbs.stem(text.term(k).lower()), Set.of()))
                .filter(verbs -> !verbs.isEmpty())
                .anyMatch(verbs -> passages.stream().anyMatch(passage -> tells(passage, verbs)));
    }

    private static boolean tells(Wording passage, Set<String> verbs) {
        return IntStream.range(0, passage.size())
                .anyMatch(k -> verbs.contains(Verbs.stem(passage.term(k).lower()))
                        && passage.standing().isTold(k));
    }
}
