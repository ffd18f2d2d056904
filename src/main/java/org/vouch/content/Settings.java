package org.vouch.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;

/**
 * What {@code content/briefing.yaml} says of the whole.
 *
 * @param language a BCP 47 tag, {@code en} where none is set
 * @param baseUrl the address of the published site, ending with {@code /}; absent: no sitemap, feed or canonical link
 * @param rules severities that the author changed; an empty value is {@code off}
 */
public record Settings(
        String title,
        Optional<String> subtitle,
        String language,
        List<PersonName> authors,
        Optional<String> baseUrl,
        Optional<Repository> repository,
        CitationStyle citationStyle,
        Map<Rule, Optional<Severity>> rules,
        Limits limits) {

    public Settings {
        authors = List.copyOf(authors);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** Returns the severity of a rule in this briefing, or nothing where it is off. */
    public Optional<Severity> severity(Rule rule) {
        return rule.isFixed() ? Optional.of(rule.severity()) : rules.getOrDefault(rule, Optional.of(rule.severity()));
    }

    /** Returns the same settings for a site that is published elsewhere. */
    public Settings at(String otherBaseUrl) {
        return new Settings(
                title,
                subtitle,
                language,
                authors,
                Optional.of(otherBaseUrl),
                repository,
                citationStyle,
                rules,
                limits);
    }

    /** Where contributors edit and report. */
    public record Repository(String url, String branch) {}

    /**
     * How much may be shown of an article under {@code rights: excerpts}.
     *
     * @param disclosure the largest share of its tokens, 0 to 1
     * @param contextWords tokens each side of a quotation, 1 to 20
     */
    public record Limits(double disclosure, int contextWords) {

        public static final Limits DEFAULT = new Limits(0.4, 2);
    }
}
