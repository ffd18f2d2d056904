package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;

/** What became of the briefing's own rules and limits. */
final class SettingsSections {
    private final Settings was;
    private final Settings now;

    SettingsSections(Comparison comparison) {
        this.was = comparison.before.briefing().settings();
        this.now = comparison.after.briefing().settings();
    }

    Section rules() {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (!was.severity(rule).equals(now.severity(rule))) {
                int before = was.severity(rule).map(Severity::ordinal).orElse(Severity.values().length);
                int after = now.severity(rule).map(Severity::ordinal).orElse(Severity.values().length);
                rows.add(List.of(
                        Shown.code(rule.id()),
                        was.severity(rule).map(Severity::label).orElse("off"),
                        now.severity(rule).map(Severity::label).orElse("off"),
                        after > before ? "**softer**" : "stricter"));
            }
        }
        return Section.table("Rules", List.of("rule", "before", "after", ""), rows);
    }

    Section limits() {
        List<List<String>> rows = new ArrayList<>();
        Settings.Limits before = was.limits();
        Settings.Limits after = now.limits();
        if (before.disclosure() != after.disclosure()) {
            rows.add(row("disclosure", String.valueOf(before.disclosure()), String.valueOf(after.disclosure())));
        }
        if (before.contextWords() != after.contextWords()) {
            rows.add(row("context-words", String.valueOf(before.contextWords()), String.valueOf(after.contextWords())));
        }
        return Section.table("Limits", List.of("limit", "before", "after"), rows);
    }

    private static List<String> row(String name, String before, String after) {
        return List.of(Shown.code(name), Shown.code(before), Shown.code(after));
    }
}
