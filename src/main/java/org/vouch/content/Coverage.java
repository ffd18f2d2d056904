package org.vouch.content;

/**
 * How many sentences rest on evidence. The last four sum to the first.
 *
 * @param cited sentences with a citation or a link to a fact
 * @param judgement sentences that the author marks as his own conclusion
 * @param framing sentences without figure, date, name or quotation
 * @param unsupported all others
 */
public record Coverage(int sentences, int cited, int judgement, int framing, int unsupported) {

    public Coverage {
        if (cited + judgement + framing + unsupported != sentences) {
            throw new IllegalArgumentException("coverage does not sum to " + sentences);
        }
    }

    /** Returns the coverage of nothing. */
    public static Coverage none() {
        return new Coverage(0, 0, 0, 0, 0);
    }

    /** Returns the number of sentences that are not framing. */
    public int claims() {
        return sentences - framing;
    }

    /** Returns the number of claims that are cited or judgement. */
    public int supported() {
        return cited + judgement;
    }

    /**
     * Returns whether at least this many per cent of the claims are supported; where there is no claim, all are.
     *
     * @param percent 0 to 100
     */
    public boolean reaches(int percent) {
        return 100L * supported() >= (long) percent * claims();
    }

    /** Returns the supported claims in tenths of a per cent of all claims, rounded down; 1000 where there is no claim. */
    public int perMille() {
        return claims() == 0 ? 1000 : (int) (1000L * supported() / claims());
    }

    /** Returns the sums. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                sentences + other.sentences,
                cited + other.cited,
                judgement + other.judgement,
                framing + other.framing,
                unsupported + other.unsupported);
    }
}
