package org.vouch.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The chains of speakers behind the words under a fact, each from the one who is nearest to the article to the root: {@code
 * [yonhap, kremlin]} is what the Kremlin said as Yonhap passed it on.
 *
 * @param all ids of entities, each chain once, in the order of the evidence; no chain is empty or ends in the unknown
 */
public record Chains(List<List<String>> all) {
    /** Up to so many chains are counted by trying every choice. */
    private static final int MOST_TRIED = 16;

    public Chains {
        all = new LinkedHashSet<>(all).stream().map(List::copyOf).toList();
    }

    /**
     * Returns how many independent origins stand behind the words: the size of the largest choice of chains of which no
     * two share a member. Two informants who are known through one agency alone are one origin, and so is the agency
     * itself.
     *
     * <p>Up to 16 chains the number is exact. Beyond that it may be too low, but never below two where two chains share no
     * member.
     */
    public int independent() {
        List<BitSet> chains = members();
        if (chains.size() <= MOST_TRIED) {
            return most(chains, 0, new BitSet());
        }
        int most = 0;
        for (BitSet first : chains) {
            most = Math.max(most, greedy(first, chains));
        }
        return most;
    }

    /** A chain that holds all members of another adds nothing to a choice that could hold the other instead. */
    private List<BitSet> members() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Collection<BitSet> chains = new LinkedHashSet<>();
        for (List<String> chain : all) {
            BitSet members = new BitSet();
            chain.forEach(member -> members.set(numbers.computeIfAbsent(member, m -> numbers.size())));
            chains.add(members);
        }
        List<BitSet> least = new ArrayList<>();
        for (BitSet chain : chains) {
            if (chains.stream().noneMatch(other -> other != chain && isWithin(other, chain))) {
                least.add(chain);
            }
        }
        return least;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    private static int most(List<BitSet> chains, int from, BitSet taken) {
        if (from == chains.size()) {
            return 0;
        }
        int without = most(chains, from + 1, taken);
        if (chains.get(from).intersects(taken)) {
            return without;
        }
        BitSet more = (BitSet) taken.clone();
        more.or(chains.get(from));
        return Math.max(without, 1 + most(chains, from + 1, more));
    }

    private static int greedy(BitSet first, List<BitSet> chains) {
        BitSet taken = (BitSet) first.clone();
        int count = 1;
        for (BitSet chain : chains) {
            if (!chain.intersects(taken)) {
                taken.or(chain);
                count++;
            }
        }
        return count;
    }
}
