package org.vouch.content;

import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Located;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;

/**
 * One article: its description, its named passages, and what is at hand of its text.
 *
 * @param file the record's path relative to the root
 * @param reliability Admiralty letter of the carrier, {@code A} to {@code F}
 * @param origins ids of entities that stand behind passages without {@code saidBy}; {@code unknown} may stand among them
 * @param passages in the order of the record
 */
public record Source(
        Slug id,
        String file,
        Reference reference,
        Optional<Dating> dating,
        Rights rights,
        Optional<Character> reliability,
        Optional<String> descriptor,
        List<Located<String>> origins,
        Cleaning cleaning,
        List<Passage> passages,
        List<Acceptance> accepted,
        List<Slug> formerly,
        Article article,
        Seal seal) {

    public Source {
        origins = List.copyOf(origins);
        passages = List.copyOf(passages);
        accepted = List.copyOf(accepted);
        formerly = List.copyOf(formerly);
    }

    /** Returns the passage with the name, or with that former name. */
    public Optional<Passage> passage(String name) {
        return passages.stream()
                .filter(p -> p.name().value().value().equals(name))
                .findFirst()
                .or(() -> passages.stream()
                        .filter(p ->
                                p.formerly().stream().anyMatch(f -> f.value().equals(name)))
                        .findFirst());
    }

    /** Returns the source without an article at hand that is another than the one that was locked. */
    public Source heldToLock() {
        boolean isOther = article instanceof AtHand hand
                && seal instanceof Sealed sealed
                && sealed.reading() instanceof ReadLock.Readable readable
                && readable.lock().source().equals(id.value())
                && !readable.lock().root().equals(hand.text().root());
        return isOther ? with(new NotAtHand(), seal) : this;
    }

    /** Returns this source with what is at hand of its text and its lock. */
    public Source with(Article otherArticle, Seal otherSeal) {
        return new Source(
                id,
                file,
                reference,
                dating,
                rights,
                reliability,
                descriptor,
                origins,
                cleaning,
                passages,
                accepted,
                formerly,
                otherArticle,
                otherSeal);
    }

    /** What is at hand of the article's text. */
    public sealed interface Article permits AtHand, NotAtHand, Unreadable {}

    /**
     * The cleaned article itself.
     *
     * @param boilerplate what the cleaning left out, where the document as received is at hand
     */
    public record AtHand(String file, SourceText text, Optional<SourceText> boilerplate) implements Article {}

    /** No copy of the article is there. */
    public record NotAtHand() implements Article {}

    /** A copy is there and cannot be read; a finding says why. */
    public record Unreadable() implements Article {}

    /** What is at hand of the article's lock. */
    public sealed interface Seal permits Sealed, Unsealed {}

    /** A lock file was there; its reading may still be damaged. */
    public record Sealed(String file, ReadLock reading) implements Seal {}

    /** There is no lock file. */
    public record Unsealed() implements Seal {}
}
