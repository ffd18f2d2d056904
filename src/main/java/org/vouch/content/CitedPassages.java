package org.vouch.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages to which citations lead, as far as their words were found. Immutable where what it is made of stays. */
public final class CitedPassages {
    private final Map<String, OfSource> bySource = new HashMap<>();

    /**
     * Those of one source.
     *
     * @param byKey the passage of each {@link #key}; not changed afterwards
     */
    public record OfSource(Source source, Map<Key, CheckedPassage> byKey) {

        /** Returns whether the same citations lead to equal passages of the very same source. */
        public boolean isSame(OfSource other) {
            return source == other.source && byKey.equals(other.byKey);
        }
    }

    public CitedPassages(List<OfSource> sources) {
        sources.forEach(own -> bySource.put(own.source().id().value(), own));
        sources.forEach(own -> own.source().formerly().forEach(former -> bySource.putIfAbsent(former.value(), own)));
    }

    /**
     * What two citations of the same words have in common.
     *
     * @param source the id or former id as written
     * @param isNamed whether the words are the name of a passage
     * @param words as written; empty where a source is cited without words
     * @param paragraph 1-based; 0 where none is given
     */
    public record Key(String source, boolean isNamed, String words, int paragraph) {
        // The record's own methods are called through handles, which a quick compiler does not see through.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && words.equals(key.words)
                    && source.equals(key.source)
                    && isNamed == key.isNamed
                    && paragraph == key.paragraph;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * source.hashCode() + words.hashCode()) + paragraph;
        }
    }

    /** Returns what a citation has in common with others of the same words. */
    public static Key key(Citation citation) {
        boolean isNamed = citation.words() instanceof Citation.Named;
        boolean isQuoted = citation.words() instanceof Citation.Quoted;
        int paragraph = isQuoted ? citation.paragraph().orElse(0) : 0;
        return new Key(citation.source().value(), isNamed, words(citation.words()), paragraph);
    }

    /** Returns whether two citations have the same {@link #key}. */
    public static boolean haveOneKey(Citation one, Citation other) {
        return one == other || key(one).equals(key(other));
    }

    private static String words(Citation.Words words) {
        if (words instanceof Citation.Named named) {
            return named.passage().value();
        }
        return words instanceof Citation.Quoted quoted ? quoted.exact().value() : "";
    }

    /** Returns the passage that a citation cites; absent for a citation of a source without words. */
    public Optional<CheckedPassage> of(Citation citation) {
        return of(citation.source().value()).map(own -> own.byKey().get(key(citation)));
    }

    /** Returns those of each source by its id and former ids. */
    public Map<String, OfSource> byName() {
        return Collections.unmodifiableMap(bySource);
    }

    /** Returns those of the source of that id or former id. */
    public Optional<OfSource> of(String source) {
        return Optional.ofNullable(bySource.get(source));
    }
}
