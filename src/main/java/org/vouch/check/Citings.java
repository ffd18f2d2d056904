package org.vouch.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;

/** The citations of each note, page and file of facts, by the name of the source that they use. */
final class Citings {
    private final Map<String, Map<String, List<Citation>>> byFile = new LinkedHashMap<>();
    private final CheckMemory memory;

    Citings(Briefing briefing, CheckMemory memory) {
        this.memory = memory;
        briefing.notes().forEach(note -> add(note.file(), note.body()));
        briefing.pages().forEach(page -> add(page.file(), page.body()));
        briefing.factFiles().forEach(this::add);
    }

    /** Returns those of one file; the same object while the file is the same. */
    Map<String, List<Citation>> of(String file) {
        return byFile.get(file);
    }

    /** Returns those of all files, notes before pages before facts. */
    Collection<Map<String, List<Citation>>> all() {
        return byFile.values();
    }

    private void add(String file, Body body) {
        add(file, body, body.citations().stream().flatMap(group -> group.citations().stream()));
    }

    private void add(FactFile file) {
        Stream<Citation> citations =
                file.facts().stream().flatMap(fact -> fact.evidence().stream()).map(Fact.Evidence::citation);
        add(file.file(), file.facts(), citations);
    }

    private void add(String file, Object text, Stream<Citation> citations) {
        byFile.put(file, memory.citations.get(file, Recalled.Basis.of(text), () -> bySource(citations)));
    }

    private static Map<String, List<Citation>> bySource(Stream<Citation> citations) {
        Map<String, List<Citation>> bySource = new HashMap<>();
        citations.forEach(citation -> bySource.computeIfAbsent(citation.source().value(), name -> new ArrayList<>())
                .add(citation));
        return bySource;
    }
}
