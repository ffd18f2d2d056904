package org.vouch.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;

/**
 * What the briefing wants of one source.
 *
 * @param passages those of the record in its order, then the words quoted in place in the order of their first use
 * @param isCited whether anything cites the source, be it without words
 */
record WantedOfSource(Source source, List<WantedPassage> passages, boolean isCited) {

    /**
     * Returns what is wanted of each source, in the briefing's order; the same object where nothing of it changed.
     *
     * @param touched names of sources of which citations are others than in the last check
     */
    static List<WantedOfSource> of(Briefing briefing, Citings citings, Set<String> touched, CheckMemory memory) {
        Map<String, Source> byName = memory.records(briefing).sources();
        Object names = memory.names(briefing.sources());
        Set<Source> others = Collections.newSetFromMap(new IdentityHashMap<>());
        touched.forEach(name -> others.add(byName.get(name)));
        return memory.wanted.get(
                briefing.sources(),
                names,
                (place, wasClean) -> others.contains(briefing.sources().get(place)),
                new Findings(),
                (place, own) -> {
                    Source source = briefing.sources().get(place);
                    List<Citation> uses = citings.of(names(source, byName));
                    return new WantedOfSource(source, WantedPassage.of(source, uses), !uses.isEmpty());
                });
    }

    /** Returns the names that lead to a source. */
    private static List<String> names(Source source, Map<String, Source> byName) {
        List<String> names = new ArrayList<>(List.of(source.id().value()));
        source.formerly().stream()
                .map(Slug::value)
                .filter(name -> byName.get(name) == source && !names.contains(name))
                .forEach(names::add);
        return names;
    }

    /** Returns whether the same words are wanted of the same source, by the same names, wherever they are cited. */
    boolean saysTheSame(WantedOfSource other) {
        if (source != other.source || passages.size() != other.passages.size()) {
            return false;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (!areSame(passages.get(i), other.passages.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSame(WantedPassage one, WantedPassage other) {
        if (one == other) {
            return true;
        }
        List<Citation> uses = one.citations();
        List<Citation> others = other.citations();
        boolean isSame = one.exact().value().equals(other.exact().value())
                && one.named().equals(other.named())
                && one.prefix().equals(other.prefix())
                && one.suffix().equals(other.suffix())
                && one.paragraph().equals(other.paragraph())
                && uses.size() == others.size();
        for (int i = 0; isSame && i < uses.size(); i++) {
            isSame = CitedPassages.haveOneKey(uses.get(i), others.get(i));
        }
        return isSame;
    }
}
