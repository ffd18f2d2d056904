package org.vouch.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;

/**
 * What the briefing wants of one source.
 *
 * @param passages those of the record in its order, then the words quoted in place in the order of their first use
 * @param isCited whether anything cites the source, be it without words
 */
record WantedOfSource(Source source, List<WantedPassage> passages, boolean isCited) {

    /** Returns what is wanted of each source, in the briefing's order; the same object where nothing of it changed. */
    static List<WantedOfSource> of(Briefing briefing, Citings citings, CheckMemory memory) {
        Map<String, Source> sources = briefing.sourcesByName();
        Map<Source, List<Object>> uses = new IdentityHashMap<>();
        for (Map<String, List<Citation>> text : citings.all()) {
            text.forEach((name, citations) -> {
                Source source = sources.get(name);
                if (source != null) {
                    uses.computeIfAbsent(source, s -> new ArrayList<>()).add(citations);
                }
            });
        }
        List<WantedOfSource> wanted = new ArrayList<>();
        for (Source source : briefing.sources()) {
            wanted.add(of(source, uses.getOrDefault(source, List.of()), memory));
        }
        return wanted;
    }

    @SuppressWarnings("unchecked")
    private static WantedOfSource of(Source source, List<Object> uses, CheckMemory memory) {
        List<Object> read = new ArrayList<>(uses);
        read.add(source);
        return memory.wanted.get(source.id().value(), new Recalled.Basis(read, List.of()), () -> {
            List<Citation> all = uses.stream()
                    .flatMap(use -> ((List<Citation>) use).stream())
                    .toList();
            return new WantedOfSource(source, WantedPassage.of(source, all), !all.isEmpty());
        });
    }
}
