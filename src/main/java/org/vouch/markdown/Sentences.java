package org.vouch.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.content.Body;
import org.vouch.content.Body.Place;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;
import org.vouch.markdown.InlineWriter.Found;
import org.vouch.markdown.InlineWriter.FoundLink;
import org.vouch.text.SentenceSplitter;
import org.vouch.text.SentenceSplitter.Piece;

/** Gathers the sentences of a body, and ties each citation and each link to the sentence it stands in. */
final class Sentences {
    private static final int MOST_STEPS = 100_000;

    /** With more citations than these each piece of a footnote rests on its own alone. */
    private static final int MOST_OF_FOOTNOTE = 50;

    /** @param home the footnote it stands in */
    private record AsideDraft(Body.Sentence said, Optional<Footnotes.Definition> home) {}

    private record Draft(Wording words, int block, Place place, Support support) {}

    private final Reading reading;
    /** How many steps from sentences to the citations of their footnotes and rows may still be taken. */
    private int stepsLeft = MOST_STEPS;

    private boolean reported;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<AsideDraft> asides = new ArrayList<>();
    private final List<Body.CitationGroup> groups = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();
    private Optional<Footnotes.Definition> footnote = Optional.empty();
    /** The number of the first sentence of the row of a table that is being read. */
    private int firstOfRow;
    /** What the cells without words of that row cite. */
    private final Support wordless = Support.none();

    Sentences(Reading reading) {
        this.reading = reading;
    }

    int groupCount() {
        return groups.size();
    }

    int linkCount() {
        return links.size();
    }

    List<Body.CitationGroup> groups() {
        return groups;
    }

    List<Body.Link> links() {
        return links;
    }

    boolean inFootnote() {
        return footnote.isPresent();
    }

    /** What follows stands in a footnote: its citations belong to the sentence that refers to it, and it has none. */
    void enter(Footnotes.Definition entered) {
        footnote = Optional.of(entered);
    }

    /** What follows are the cells of a row. */
    void beginRow() {
        firstOfRow = drafts.size();
        wordless.clear();
    }

    /** Lets each sentence of the row rest on what its cells without words cite. */
    void endRow() {
        if (!inFootnote() && wordless.size() > 0) {
            drafts.subList(firstOfRow, drafts.size()).forEach(draft -> take(draft, wordless));
        }
    }

    private void take(Draft draft, Support more) {
        stepsLeft -= more.size();
        if (stepsLeft < 0) {
            reportTooMany(draft);
        } else {
            draft.support.add(more);
            draft.support.sort();
        }
    }

    /** Takes the words of one block, or of one cell. {@code place} is absent where they are no sentences. */
    void add(InlineWriter words, Slice slice, int block, Optional<Place> place) {
        int first = drafts.size();
        boolean aside = place.isEmpty() || inFootnote();
        List<Piece> pieces = aside ? List.of() : SentenceSplitter.split(words.plain.all());
        if (aside) {
            addAsides(words, slice, block);
        }
        for (Piece piece : pieces) {
            drafts.add(draft(words.plain, piece, slice, block, place.orElseThrow()));
        }
        for (Found<Inline.Cite> cite : words.cites) {
            addGroup(cite.thing(), slice, block, sentence(pieces, first, cite.at()));
        }
        for (Found<FoundLink> link : words.links) {
            addLink(link.thing(), slice, sentence(pieces, first, link.at()));
        }
        for (Found<Footnotes.Definition> mark : words.footnotes) {
            refer(mark.thing(), block, sentence(pieces, first, mark.at()));
        }
    }

    /** Takes the words of a footnote, a heading or a cell of a table's head; their citations and links come next. */
    private void addAsides(InlineWriter words, Slice slice, int block) {
        if (footnote.isEmpty() && words.cites.isEmpty() && words.links.isEmpty()) {
            return;
        }
        List<Piece> pieces = SentenceSplitter.split(words.plain.all());
        List<Support> supports = pieces.stream().map(piece -> Support.none()).toList();
        for (int i = 0; i < words.cites.size(); i++) {
            int group = groups.size() + i;
            sentence(pieces, 0, words.cites.get(i).at())
                    .ifPresent(piece -> supports.get(piece).citations().add(group));
        }
        for (int i = 0; i < words.links.size(); i++) {
            int link = links.size() + i;
            sentence(pieces, 0, words.links.get(i).at())
                    .ifPresent(piece -> supports.get(piece).links().add(link));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Wording said = words.plain.wording(slice, piece.start(), piece.end());
            asides.add(new AsideDraft(
                    new Body.Sentence(
                            said,
                            block,
                            Place.ASIDE,
                            supports.get(i).citations(),
                            supports.get(i).links()),
                    footnote));
        }
    }

    /** Returns what is said outside the sentences; a footnote's words rest on all that the footnote cites. */
    List<Body.Aside> asides() {
        return asides.stream()
                .map(draft -> new Body.Aside(
                        draft.home()
                                .filter(home -> home.groups.size() <= MOST_OF_FOOTNOTE)
                                .map(home -> draft.said().citing(home.groups))
                                .orElse(draft.said()),
                        draft.home().map(home -> home.homeSentence).orElse(OptionalInt.empty())))
                .toList();
    }

    private static Draft draft(PlainText plain, Piece piece, Slice slice, int block, Place place) {
        Wording words = plain.wording(slice, piece.start(), piece.end());
        return new Draft(words, block, place, Support.none());
    }

    /** Returns the index of the sentence that holds a character; what stands between two belongs to the first. */
    private static OptionalInt sentence(List<Piece> pieces, int first, int at) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return pieces.isEmpty() ? OptionalInt.empty() : OptionalInt.of(first + Math.max(low - 1, 0));
    }

    private void addGroup(Inline.Cite cite, Slice slice, int block, OptionalInt sentence) {
        int index = groups.size();
        Span span = slice.span(cite.start(), cite.end());
        if (footnote.isPresent()) {
            Footnotes.Definition home = footnote.get();
            OptionalInt number = OptionalInt.of(home.number);
            home.groups.add(index);
            groups.add(new Body.CitationGroup(cite.citations(), home.homeBlock, home.homeSentence, number, span));
            return;
        }
        support(sentence).citations().add(index);
        groups.add(new Body.CitationGroup(cite.citations(), block, sentence, OptionalInt.empty(), span));
    }

    private void addLink(FoundLink link, Slice slice, OptionalInt sentence) {
        sentence.ifPresent(i -> drafts.get(i).support().links().add(links.size()));
        links.add(new Body.Link(link.target(), link.words(), sentence, slice.span(link.start(), link.end())));
    }

    private void refer(Footnotes.Definition target, int block, OptionalInt sentence) {
        if (!target.hasHome) {
            target.hasHome = true;
            target.homeBlock = footnote.map(outer -> outer.homeBlock).orElse(block);
            target.homeSentence = footnote.isPresent() ? footnote.get().homeSentence : sentence;
        }
        footnote.ifPresent(outer -> outer.inner.add(target));
        support(sentence).footnotes().add(target);
    }

    private Support support(OptionalInt sentence) {
        return sentence.isPresent() ? drafts.get(sentence.getAsInt()).support() : wordless;
    }

    /** Returns the sentences, each with the citations of its footnotes. */
    List<Body.Sentence> finish() {
        List<Body.Sentence> sentences = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Support support = draft.support;
            List<Integer> citations = support.footnotes().isEmpty() ? support.citations() : withFootnotes(draft);
            sentences.add(new Body.Sentence(draft.words, draft.block, draft.place, citations, support.links()));
        }
        return sentences;
    }

    private List<Integer> withFootnotes(Draft draft) {
        Set<Integer> citations = new TreeSet<>(draft.support.citations());
        Set<Footnotes.Definition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Footnotes.Definition> ahead = new ArrayDeque<>(draft.support.footnotes());
        while (!ahead.isEmpty() && stepsLeft > 0) {
            Footnotes.Definition next = ahead.pop();
            stepsLeft--;
            if (seen.add(next)) {
                stepsLeft -= next.groups.size();
                citations.addAll(next.groups);
                ahead.addAll(next.inner);
            }
        }
        if (!ahead.isEmpty()) {
            reportTooMany(draft);
        }
        return List.copyOf(citations);
    }

    private void reportTooMany(Draft draft) {
        if (!reported) {
            String message =
                    "the sentences rest on more citations in footnotes and rows of tables than can be followed";
            String hint = "refer to each footnote once, and part long rows";
            reading.report(Rule.TOO_DEEP, draft.words.span(), message, hint);
            reported = true;
        }
    }
}
