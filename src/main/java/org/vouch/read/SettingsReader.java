package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouch.content.CitationStyle;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;

/** Reads {@code content/briefing.yaml}. */
final class SettingsReader {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern SHARE = Pattern.compile("0(?:\\.[0-9]{1,6})?|1(?:\\.0{1,6})?");

    private static final Field<String> REPOSITORY_URL =
            required("url", address(), "The repository's address, under which its forge shows it.");
    private static final Field<String> BRANCH =
            optional("branch", Values.plainText(), "The branch that is published; main where absent.");
    static final Shape REPOSITORY_RECORD =
            new Shape("repository", "Where contributors edit and report.", List.of(REPOSITORY_URL, BRANCH));

    private static final Field<Double> DISCLOSURE = optional(
            "disclosure",
            share(),
            "The largest share of an article that may be opened under rights: excerpts; 0.4 where absent.");
    private static final Field<Integer> CONTEXT_WORDS =
            optional("context-words", Values.number(1, 20), "Words shown on each side of a quotation; 2 where absent.");
    static final Shape LIMITS_RECORD =
            new Shape("limits", "How much may be shown of an article.", List.of(DISCLOSURE, CONTEXT_WORDS));

    private static final Field<String> TITLE = required("title", Values.plainText(), "The title of the briefing.");
    private static final Field<String> SUBTITLE = optional("subtitle", Values.plainText(), "A line below the title.");
    private static final Field<String> LANGUAGE_TAG =
            optional("language", language(), "The language of the briefing as a BCP 47 tag; en where absent.");
    private static final Field<List<PersonName>> AUTHORS =
            optional("authors", CommonFields.names(), "Who answers for the briefing.");
    private static final Field<String> BASE_URL = optional(
            "base-url",
            address(),
            "The address of the published site; without it there is no sitemap, feed or canonical link.");
    private static final Field<Settings.Repository> REPOSITORY = optional(
            "repository",
            Values.record(REPOSITORY_RECORD, SettingsReader::repository),
            "Where contributors edit and report; without it pages have no such links.");
    private static final Field<Located<String>> CITATION_STYLE =
            optional("citation-style", StyleReader.name(), "The style of the references; none where absent.");
    private static final Field<Map<Rule, Optional<Severity>>> RULES =
            optional("rules", rules(), "Severities that differ from the rules' own; a fixed rule cannot be changed.");
    private static final Field<Settings.Limits> LIMITS = optional(
            "limits", Values.record(LIMITS_RECORD, SettingsReader::limits), "How much may be shown of an article.");

    static final Shape SHAPE = new Shape(
            "briefing",
            "The briefing as a whole.",
            List.of(TITLE, SUBTITLE, LANGUAGE_TAG, AUTHORS, BASE_URL, REPOSITORY, CITATION_STYLE, RULES, LIMITS));

    private SettingsReader() {}

    /**
     * Returns the settings; those that could not be read are as if they were not written.
     *
     * @param styles the texts of the briefing's own citation styles, by their files' names
     */
    static Settings settings(Fields fields, Map<String, String> styles, Findings findings) {
        return new Settings(
                fields.get(TITLE).orElse(UNTITLED),
                fields.get(SUBTITLE),
                fields.get(LANGUAGE_TAG).orElse("en"),
                fields.list(AUTHORS),
                fields.get(BASE_URL).map(url -> url.endsWith("/") ? url : url + "/"),
                fields.get(REPOSITORY),
                fields.get(CITATION_STYLE)
                        .map(name -> StyleReader.style(name, styles, findings))
                        .orElseGet(CitationStyle.Plain::new),
                fields.get(RULES).orElse(Map.of()),
                fields.get(LIMITS).orElse(Settings.Limits.DEFAULT));
    }

    /** The title of a briefing without a readable one, which is never published. */
    private static final String UNTITLED = "Untitled";

    /** Returns the settings of a briefing whose file cannot be read, which is never published. */
    static Settings none() {
        return new Settings(
                UNTITLED,
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new CitationStyle.Plain(),
                Map.of(),
                Settings.Limits.DEFAULT);
    }

    private static Optional<Settings.Repository> repository(Fields fields) {
        return fields.get(REPOSITORY_URL)
                .map(url -> new Settings.Repository(url, fields.get(BRANCH).orElse("main")));
    }

    private static Optional<Settings.Limits> limits(Fields fields) {
        return Optional.of(new Settings.Limits(
                fields.get(DISCLOSURE).orElse(Settings.Limits.DEFAULT.disclosure()),
                fields.get(CONTEXT_WORDS).orElse(Settings.Limits.DEFAULT.contextWords())));
    }

    /** A language tag, by its form alone. */
    static Value<String> language() {
        return Values.form(
                new Kind.Form("a BCP 47 language tag", "^" + LANGUAGE.pattern() + "$"),
                Rule.INVALID_VALUE,
                "for example en, de-AT or zh-Hans",
                text -> Optional.of(text).filter(t -> LANGUAGE.matcher(t).matches()));
    }

    private static Value<Double> share() {
        Value<Double> value = Values.form(
                new Kind.Form("a number from 0 to 1"),
                Rule.INVALID_VALUE,
                "for example 0.4",
                text -> SHARE.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty());
        return new Value<>(new Kind.Number(0, 1, false), value.reading());
    }

    /** An address of the web, without a user, a query or a fragment. */
    static Value<String> address() {
        return Values.form(
                new Kind.Form("an https or http address", "^https?://[^\\s?#]+$"),
                Rule.INVALID_VALUE,
                "for example https://example.org/briefing/",
                text -> isAddress(text) ? Optional.of(text) : Optional.empty());
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static Value<Map<Rule, Optional<Severity>>> rules() {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.label(), Optional.of(severity));
        }
        severities.put("off", Optional.empty());
        Value<Optional<Severity>> severity = Values.choice(severities);
        return new Value<>(new Kind.MapOf(CommonFields.RULE_ID, severity.kind()), (name, node, findings) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return Value.wrongShape(name, node, "a record: rule ids with severities", findings);
            }
            Map<Rule, Optional<Severity>> rules = new EnumMap<>(Rule.class);
            for (Node.Entry entry : mapping.entries()) {
                Optional<Rule> rule = CommonFields.rule(
                        new Located<>(entry.key().text(), entry.key().span()), findings);
                Optional<Optional<Severity>> changed = severity.read(entry.key().text(), entry.value(), findings);
                if (rule.isPresent() && changed.isPresent() && mayChange(rule.get(), changed.get(), entry, findings)) {
                    rules.put(rule.get(), changed.get());
                }
            }
            return Optional.of(rules);
        });
    }

    /** A fixed rule may be named with the severity that it has. */
    private static boolean mayChange(Rule rule, Optional<Severity> severity, Node.Entry entry, Findings findings) {
        if (!rule.isFixed() || severity.filter(rule.severity()::equals).isPresent()) {
            return true;
        }
        findings.add(
                Rule.RULE_FIXED,
                entry.key().span(),
                rule.id() + " is fixed at " + rule.severity().label() + " and cannot be changed",
                "delete the line");
        return false;
    }
}
