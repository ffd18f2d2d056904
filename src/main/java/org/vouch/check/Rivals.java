package org.vouch.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts of one key, arranged so that each finds the first that cannot hold beside it without asking all of them. */
final class Rivals {
    private final Map<Party.Claim, Party> byClaim = new LinkedHashMap<>();
    private final Map<String, Party> bySupport = new HashMap<>();
    private final Map<String, Party> byAgainst = new HashMap<>();

    Rivals(List<Party> parties) {
        for (Party party : parties) {
            party.claim().ifPresent(claim -> byClaim.putIfAbsent(claim, party));
            party.support().forEach(words -> bySupport.putIfAbsent(words, party));
            party.against().forEach(words -> byAgainst.putIfAbsent(words, party));
        }
    }

    /** Returns a fact whose value excludes that of the given one, or whose words contradict it, or which it contradicts. */
    Optional<Party> of(Party party) {
        return byClaim.values().stream()
                .filter(party::excludes)
                .findFirst()
                .or(() -> Stream.concat(named(byAgainst, party.support()), named(bySupport, party.against()))
                        .filter(other -> other != party)
                        .findFirst());
    }

    private static Stream<Party> named(Map<String, Party> byWords, Collection<String> words) {
        return words.stream().map(byWords::get).filter(Objects::nonNull);
    }
}
