package org.vouch.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CitedPassages;
import org.vouch.content.Coverage;
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.text.SharedWording;

/**
 * What checks of one briefing worked out for each of its files and sources. A later check works out anew only what
 * depends on something that was read anew; its result is that of a check that remembers nothing. Serves one check at a
 * time.
 */
public final class CheckMemory {
    final Citings citings = new Citings();
    final PerFile<WantedOfSource> wanted = new PerFile<>();
    final PerFile<WantedOfSource> uses = new PerFile<>();
    final PerFile<Set<String>> anchors = new PerFile<>();
    final PerFile<List<BlockCoverage>> texts = new PerFile<>();
    final PerFile<Coverage> coverage = new PerFile<>();
    final PerFile<Set<String>> grounds = new PerFile<>();
    final PerFile<List<Severities.Scope>> accepted = new PerFile<>();
    final PerFile<List<CheckedClaim>> claims = new PerFile<>();
    final Outcomes outcomes = new Outcomes();
    final Recalled<List<CheckedClaim>> claimsOfFile = new Recalled<>();
    final Recalled<String> whole = new Recalled<>();
    final Headings headings = new Headings();

    final Surroundings aroundTexts = new Surroundings();
    final FactChanges.Memory facts = new FactChanges.Memory();
    final Surroundings aroundClaims = new Surroundings();
    private final boolean isLasting;
    private final Recalled<KnownPlaces> places = new Recalled<>();
    private final SharedWording wording = new SharedWording(SharedWordingRules::isReported);
    private final Surroundings aroundRecords = new Surroundings();
    private final Surroundings aroundNames = new Surroundings();

    private List<CitedPassages.OfSource> ofSources = List.of();
    private CitedPassages passages = new CitedPassages(List.of());
    private CitedPassages lastPassages = passages;
    private ByFile.Row row = ByFile.Row.of(List.of());
    private List<Source> named = List.of();
    private Object names = named;
    private Object around = "";
    private Records records;

    public CheckMemory() {
        this(true);
    }

    private CheckMemory(boolean isLasting) {
        this.isLasting = isLasting;
    }

    /** Returns the memory of a check that no other follows: what only that one would need is let go. */
    static CheckMemory ofOne() {
        return new CheckMemory(false);
    }

    /** Returns where words are known to stand in a source. */
    KnownPlaces places(Source source, Settings.Limits limits) {
        Recalled.Basis basis = new Recalled.Basis(List.of(source), List.of(limits));
        return isLasting ? places.get(source.id().value(), basis, KnownPlaces::new) : new KnownPlaces();
    }

    /** Returns what is known of the wording that articles share. */
    SharedWording wording() {
        return isLasting ? wording : new SharedWording(SharedWordingRules::isReported);
    }

    /** Where no claim is held against anything, changes pass unseen: the next that are held are worked out anew. */
    void forgetClaims() {
        aroundClaims.forget();
    }

    /** Returns the passages to which citations lead: the same object as last time where they are. */
    CitedPassages passages(List<CitedPassages.OfSource> sources) {
        if (!PerFile.areSame(ofSources, sources)) {
            ofSources = sources;
            passages = new CitedPassages(sources);
        }
        return passages;
    }

    /** Keeps the passages for the next check, and returns the names of the sources that came, went or have others. */
    Set<String> others(CitedPassages passages) {
        Set<String> others = new HashSet<>();
        if (passages != lastPassages) {
            Map<String, CitedPassages.OfSource> now = passages.byName();
            Map<String, CitedPassages.OfSource> last = lastPassages.byName();
            now.forEach((name, own) -> {
                if (last.get(name) != own) {
                    others.add(name);
                }
            });
            last.keySet().stream().filter(name -> !now.containsKey(name)).forEach(others::add);
            lastPassages = passages;
        }
        return others;
    }

    /** Returns the row of last time where it has the same files. */
    ByFile.Row row(TextRow texts) {
        List<String> files = texts.files();
        if (!files.equals(row.files())) {
            row = ByFile.Row.of(files);
        }
        return row;
    }

    /** Returns the same object as last time where the sources have the same names. */
    Object names(List<Source> sources) {
        if (!PerFile.areSame(named, sources)) {
            named = sources;
            names = aroundNames.of(sources.stream()
                    .<Object>map(source -> List.of(source.id(), source.formerly()))
                    .toList());
        }
        return names;
    }

    /** Returns those of last time where settings, facts, sources and entities are the same. */
    Records records(Briefing briefing) {
        Object now = aroundRecords.of(
                List.of(briefing.settings()),
                briefing.factFiles().stream().map(file -> file.facts()).toList(),
                briefing.sources(),
                briefing.entities());
        if (now != around) {
            around = now;
            records = new Records(briefing);
        }
        return records;
    }

    /** Returns how many notes and pages have been looked at so far. */
    public int texts() {
        return texts.worked();
    }

    /** Returns of how many sources words have been looked for so far. */
    public int sources() {
        return outcomes.worked();
    }

    /** Returns how many pairs of articles have been compared so far. */
    public int pairs() {
        return wording.compared();
    }

    /** Returns of how many files the claims have been held against their evidence so far. */
    public int claims() {
        return claims.worked();
    }
}
