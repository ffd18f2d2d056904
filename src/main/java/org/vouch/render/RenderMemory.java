package org.vouch.render;

import freemarker.template.Configuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.vouch.bibliography.StyledReferences;
import org.vouch.content.Briefing;
import org.vouch.content.CitationStyle;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Reported;
import org.vouch.parallel.Once;

/**
 * What earlier renderings of one briefing left: layouts and a citation style that are the same again
 * are not read again, and references that are the same again not printed again. The site is that of a
 * rendering that remembers nothing. Serves one rendering at a time.
 */
public final class RenderMemory {
    private Optional<Kept> last = Optional.empty();

    private record KeptReferences(Map<String, String> addresses, SiteOnDemand.Row row) {}

    private record KeptWords(Layouts layouts, String language, Reported<Words> words) {

        boolean isSame(Layouts others, String other) {
            return language.equals(other) && layouts.isSame(others);
        }
    }

    private record Kept(Layouts layouts, String language, Configuration reading) {}

    private record KeptPlan(List<?> basis, PageList.Plan plan) {}

    private final Map<String, KeptPlan> lastPlans = new HashMap<>();
    private Index<List<Uses.Citing>> lastCitings = Index.empty();
    private ReadingOrder lastOrder = ReadingOrder.none();
    private List<String> lastFiles = List.of();
    private Map<String, String> lastAddresses = Map.of();
    private Optional<KeptReferences> lastReferences = Optional.empty();
    private Lengths lastLengths = new Lengths(List.of(), new int[0]);
    private Optional<KeptWords> lastWords = Optional.empty();
    private Outgoing lastOutgoing = Outgoing.none();
    private Optional<Cards> lastCards = Optional.empty();

    private Optional<KeptStyle> lastStyle = Optional.empty();

    private record KeptStyle(CitationStyle style, String language, Supplier<Optional<StyledReferences>> references) {}

    /** Returns what prints references in the briefing's style, which is read when it is first asked for. */
    Supplier<Optional<StyledReferences>> references(Settings settings) {
        CitationStyle style = settings.citationStyle();
        String language = settings.language();
        Optional<KeptStyle> same = lastStyle.filter(
                kept -> kept.style().equals(style) && kept.language().equals(language));
        if (same.isEmpty()) {
            same = Optional.of(new KeptStyle(style, language, new Once<>(() -> StyledReferences.of(style, language))));
            lastStyle = same;
        }
        return same.get().references();
    }

    /** Returns what reads the layouts, with the words of a language. */
    Configuration reading(Layouts layouts, String language, Words words) {
        Optional<Kept> same = last.filter(
                kept -> kept.language().equals(language) && kept.layouts().isSame(layouts));
        if (same.isEmpty()) {
            same = Optional.of(new Kept(layouts, language, LayoutReading.of(layouts, words)));
            last = same;
        }
        return same.get().reading();
    }

    /** Returns the citations of all files by the name of the source that they use. */
    synchronized Index<List<Uses.Citing>> citings(List<?> texts, IntFunction<Map<String, List<Uses.Citing>>> citings) {
        lastCitings = lastCitings.next(texts, citings);
        return lastCitings;
    }

    /** Returns what leads from each note and page to others. */
    synchronized Outgoing outgoing(Library library, List<Note> notes) {
        lastOutgoing = lastOutgoing.next(library, notes);
        return lastOutgoing;
    }

    /** Returns the cards of facts, sources and entities. */
    synchronized Cards cards(VerifiedBriefing verified, Words words) {
        lastCards = Optional.of(Cards.of(verified, words, lastCards));
        return lastCards.get();
    }

    /** Returns the reading order of the notes. */
    synchronized ReadingOrder order(List<Note> notes) {
        lastOrder = lastOrder.next(notes);
        return lastOrder;
    }

    /** Returns the addresses of notes and pages by their files: the same object while these are the same. */
    synchronized Map<String, String> addresses(Briefing briefing) {
        List<String> files = new ArrayList<>();
        briefing.notes().forEach(note -> files.add(note.file()));
        briefing.pages().forEach(page -> files.add(page.file()));
        if (!files.equals(lastFiles)) {
            Map<String, String> addresses = new HashMap<>();
            briefing.notes().forEach(note -> addresses.put(note.file(), Addresses.note(note.slug())));
            briefing.pages().forEach(page -> addresses.put(page.file(), Addresses.page(page.slug())));
            lastFiles = files;
            lastAddresses = addresses;
        }
        return lastAddresses;
    }

    /** Returns the pages' words in a language, read again where a layout is another. */
    synchronized Reported<Words> words(Layouts layouts, String language) {
        if (lastWords.filter(kept -> kept.isSame(layouts, language)).isEmpty()) {
            lastWords = Optional.of(new KeptWords(layouts, language, layouts.words(language)));
        }
        return lastWords.get().words();
    }

    /**
     * Returns where the pages made of some things stand, worked out again where the basis is of other objects.
     *
     * @param kind of the things
     */
    synchronized PageList.Plan plan(String kind, List<?> basis, Supplier<PageList.Plan> plan) {
        KeptPlan kept = lastPlans.get(kind);
        boolean isSame = kept != null && kept.basis().size() == basis.size();
        for (int i = 0; isSame && i < basis.size(); i++) {
            isSame = kept.basis().get(i) == basis.get(i);
        }
        if (!isSame) {
            kept = new KeptPlan(basis, plan.get());
            lastPlans.put(kind, kept);
        }
        return kept.plan();
    }

    /**
     * Returns the addresses of the notes' references, format by format and note by note.
     *
     * @param addresses of the notes, the same object while these are the same
     */
    synchronized SiteOnDemand.Row references(Map<String, String> addresses, List<Note> notes) {
        if (lastReferences.filter(kept -> kept.addresses() == addresses).isEmpty()) {
            List<String> all = notes.stream()
                    .flatMap(note -> ReferenceFormat.addresses("notes/" + note.slug()).stream())
                    .toList();
            lastReferences = Optional.of(new KeptReferences(addresses, SiteOnDemand.Row.of(all)));
        }
        return lastReferences.get().row();
    }

    /** Returns how many quotations the note or page with the most of them has. */
    synchronized int longest(List<Note> notes, List<Page> pages) {
        lastLengths = lastLengths.next(notes);
        return Math.max(
                lastLengths.longest(),
                pages.stream().mapToInt(page -> Lengths.of(page.body())).max().orElse(0));
    }
}
