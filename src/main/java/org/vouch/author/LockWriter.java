package org.vouch.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Rights;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.evidence.Disclosure;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Writes the locks of sources whose articles are at hand: each opens what the briefing quotes, and no more. */
public final class LockWriter {
    private final Path root;
    private final Map<Slug, List<WantedPassage>> wanted;
    private final int contextWords;

    /** @param root the project's folder */
    public LockWriter(Path root, Briefing briefing) {
        this.root = root;
        this.wanted = WantedPassage.bySource(briefing);
        this.contextWords = briefing.settings().limits().contextWords();
    }

    /** What became of one source's lock. */
    public sealed interface Result permits Written, NoArticle, FullText {}

    /**
     * The lock is as it should be now.
     *
     * @param file relative to the root
     * @param openings number of runs of words that it opens
     * @param missing quotations that are not in the article, or cannot be placed in it, and so are not opened
     * @param rootChanged whether there was a lock of another text
     * @param changed whether the file had to be written
     */
    public record Written(
            String file,
            int openings,
            Disclosure disclosure,
            List<String> missing,
            boolean rootChanged,
            boolean changed)
            implements Result {}

    /** The article is not at hand, or cannot be read; its lock stays as it is. */
    public record NoArticle() implements Result {}

    /** The source's text is published in full and needs no lock. */
    public record FullText() implements Result {}

    /** Writes the lock of one source. */
    public Result write(Source source) throws IOException {
        if (source.rights() == Rights.FULL) {
            return new FullText();
        }
        if (!(source.article() instanceof Source.AtHand article)) {
            return new NoArticle();
        }
        List<Place> places = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (WantedPassage passage : wanted.get(source.id())) {
            Optional<Place> place = place(passage, article.text());
            place.ifPresentOrElse(places::add, () -> missing.add(passage.exact().value()));
        }
        Lock lock = Lock.seal(source.id().value(), article.text(), Lock.runs(places));
        String file = source.file().replaceFirst("\\.yaml$", ".lock");
        boolean changed = new AuthoredFile(root, root.resolve(file)).replace(lock.render());
        return new Written(
                file, lock.openings().size(), lock.disclosure(), missing, isRootChanged(source, lock), changed);
    }

    private Optional<Place> place(WantedPassage passage, SourceText text) {
        if (!(Quotation.parse(passage.exact().value()) instanceof Quotation quotation)) {
            return Optional.empty();
        }
        Pins pins = new Pins(passage.prefix(), passage.suffix(), passage.paragraph());
        return text.find(quotation, pins, contextWords).stream()
                .filter(place -> !place.cutsWord())
                .findFirst();
    }

    private static boolean isRootChanged(Source source, Lock lock) {
        return source.seal() instanceof Source.Sealed sealed
                && sealed.reading() instanceof ReadLock.Readable old
                && !old.lock().root().equals(lock.root());
    }
}
