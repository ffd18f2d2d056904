package org.vouch.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.text.Place;
import org.vouch.text.Run;
import org.vouch.text.Tokens;

/**
 * The proof that some words stand in a source whose text is not given away: the root of all its tokens, and openings
 * that lead to it. Every opening of a lock has been checked or was made from the text itself. Immutable.
 */
public final class Lock implements Evidence {
    private final String source;
    private final Root root;
    private final int total;
    private final List<Opening> openings;
    private volatile Tokens lazyTokens;

    Lock(String source, Root root, int total, List<Opening> openings) {
        this.source = source;
        this.root = root;
        this.total = total;
        this.openings = List.copyOf(openings);
    }

    /**
     * Returns the lock of a source that opens these runs of tokens; runs inside others are left out.
     *
     * @param source id of the source: lower-case letters, digits and single hyphens
     */
    public static Lock seal(String source, SourceText text, Collection<Run> runs) {
        if (!LockFile.isSourceId(source)) {
            throw new IllegalArgumentException("no id of a source: " + source);
        }
        return new Sealing(source, text).seal(runs);
    }

    /** Returns the lock that a file holds; never throws, whatever the file holds. */
    public static ReadLock parse(String file) {
        return new LockParser(file).parse();
    }

    /** Returns the file: the same lock is the same text. */
    public String render() {
        return LockFile.render(this);
    }

    /** Returns the id of the source, as the file says. */
    public String source() {
        return source;
    }

    @Override
    public Root root() {
        return root;
    }

    /** Returns the openings, sorted by first token, then by length. */
    public List<Opening> openings() {
        return openings;
    }

    /** Returns the opened tokens: openings that touch or overlap are one stretch, since each is proven by itself. */
    @Override
    public Tokens tokens() {
        Tokens tokens = lazyTokens;
        if (tokens == null) {
            tokens = Tokens.of(total, Stretches.merged(openings));
            lazyTokens = tokens;
        }
        return tokens;
    }

    /** Returns how much of the source is open. */
    public Disclosure disclosure() {
        return new Disclosure(tokens().size(), total);
    }

    /** Returns how much of a source is open where these places are published. */
    public static Disclosure disclosure(Evidence evidence, Collection<Place> places) {
        int opened = 0;
        int reached = 0;
        for (Run run : runs(places)) {
            opened += Math.max(0, run.end() - Math.max(run.first(), reached));
            reached = Math.max(reached, run.end());
        }
        return new Disclosure(opened, evidence.tokens().total());
    }

    /** Returns the runs that must be open for these places to be found, sorted, each once. */
    public static Set<Run> runs(Collection<Place> places) {
        Set<Run> runs = new TreeSet<>();
        places.forEach(place -> runs.addAll(place.runs()));
        return runs;
    }

    /**
     * Returns the openings that none of these places needs: a place needs those that hold a run of it, or where none
     * holds it alone, those that overlap it.
     */
    public List<Opening> unused(Collection<Place> places) {
        Set<Run> used = new HashSet<>();
        for (Run run : runs(places)) {
            List<Run> holding = new ArrayList<>();
            List<Run> overlapping = new ArrayList<>();
            for (Opening opening : openings) {
                if (opening.run().contains(run)) {
                    holding.add(opening.run());
                } else if (opening.run().overlaps(run)) {
                    overlapping.add(opening.run());
                }
            }
            used.addAll(holding.isEmpty() ? overlapping : holding);
        }
        return openings.stream()
                .filter(opening -> !used.contains(opening.run()))
                .toList();
    }
}
