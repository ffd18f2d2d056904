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
