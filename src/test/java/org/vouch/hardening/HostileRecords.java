package org.vouch.hardening;

import static org.vouch.hardening.Hostile.numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Facts, entities, sources, settings, locks and articles. */
final class HostileRecords {
    private static final String FACTS = "content/facts/hostile.yaml";
    private static final String ENTITIES = "content/entities.yaml";
    private static final String SOURCE = "content/sources/gazette.yaml";
    private static final String OTHER = "content/sources/hostile.yaml";
    private static final String SETTINGS = "content/briefing.yaml";
    private static final String ARTICLE = "archive/gazette.txt";

    private static final List<String> YAML = List.of(
            "[",
            "{",
            "- ",
            "? ",
            "a: ",
            "&a ",
            "!t ",
            "*a ",
            "'",
            "\"",
            "|\n",
            ">\n",
            "---\n",
            "%a\n",
            "[a, ",
            "{a: ",
            "\"\\",
            "<<: ",
            "- - ",
            "a: |9\n",
            "a: >-\n b\n",
            "  ",
            "\t",
            "a:\n",
            "\u2028",
            "- a\nb: c\n",
            "\0",
            "\uD83D\uDE00");

    private static final List<String> ARTICLES = List.of(
            "7",
            "Kim Abe ",
            "only ",
            "said ",
            "not ",
            "May ",
            "a ",
            "the line ",
            "\u0301",
            "\u200b",
            "“",
            ". ",
            "a.\n",
            "\n");

    private HostileRecords() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        facts(all);
        entities(all);
        sources(all);
        settings(all);
        for (String unit : YAML) {
            all.add(new Hostile("YAML of «" + unit + "»", FACTS, n -> unit.repeat(n)));
        }
        for (String unit : ARTICLES) {
            all.add(new Hostile("an article of «" + unit + "»", ARTICLE, n -> unit.repeat(10 * n)));
        }
        return all;
    }

    private static void facts(List<Hostile> all) {
        String rest = "evidence: [gazette#length]}\n";
        all.add(facts("facts", n -> numbered(n, "- {id: f-%d, statement: The line is %d long., " + rest)));
        all.add(facts(
                "facts of one key",
                n -> numbered(n, "- {id: f-%d, statement: S., key: a/b, value: {amount: %d, unit: km}, " + rest)));
        all.add(facts("facts of one id", n -> ("- {id: f, statement: The line., kind: count, " + rest).repeat(n)));
        all.add(facts("facts of nothing", n -> numbered(n, "- {id: f-%d, statement: x, evidence: [gazette#l-%d]}\n")));
        all.add(facts(
                "a fact of much evidence",
                n -> fact("evidence: [" + "gazette#length, ".repeat(n) + "gazette#length]")));
        all.add(facts("a fact about many", n -> fact("about: [" + "town-council, ".repeat(n) + "ilse-varn]")));
        all.add(facts("a fact with silence", n -> fact("silent: [" + "council, ".repeat(n) + "council]")));
        all.add(facts("a long amount", n -> fact("value: {amount: " + "9".repeat(n) + ", unit: km}")));
        all.add(facts("a long fraction", n -> fact("value: {amount: 0." + "9".repeat(n) + ", unit: km}")));
        all.add(facts("an exponent", n -> fact("value: {amount: 1e999999999, unit: km}")));
        all.add(facts("a sum", n -> fact("value: {amount: 1, calculated: " + "1 + ".repeat(n) + "1}")));
        all.add(facts(
                "brackets",
                n -> fact("value: {amount: 1, calculated: '" + "(".repeat(n) + "1" + ")".repeat(n) + "'}")));
        all.add(facts("a product", n -> fact("value: {amount: 1, calculated: " + "999999 * ".repeat(n) + "1}")));
        all.add(facts("divisions", n -> fact("value: {amount: 1, calculated: " + "1 / 3 / ".repeat(n) + "1}")));
        all.add(facts("a long date", n -> fact("when: " + "2".repeat(n))));
        all.add(facts("a date of slashes", n -> fact("when: " + "2015/".repeat(n))));
        all.add(facts(
                "a long statement",
                n -> "- {id: f, statement: " + "Kim met 20 men in May. ".repeat(n)
                        + ", evidence: [gazette#length]}\n"));
        all.add(facts(
                "visits",
                n -> numbered(
                        n,
                        "- {id: f-%d, statement: x, kind: event, when: 2024-04, visit: {who: [ilse-varn], to: town-council}, "
                                + rest)));
    }

    private static Hostile facts(String name, IntFunction<String> text) {
        return new Hostile(name, FACTS, text);
    }

    private static String fact(String field) {
        String evidence = field.startsWith("evidence") ? "" : ", evidence: [gazette#length]";
        return "- {id: f, statement: The line is long., " + field + evidence + "}\n";
    }

    private static void entities(List<Hostile> all) {
        String known = """
                - {id: tram-company, kind: organisation, name: Ostwick tram company, aliases: [the company]}
                - {id: town-council, kind: organisation, name: Ostwick town council, aliases: [the council]}
                - {id: ilse-varn, kind: person, name: Ilse Varn}
                """;
        String one = "- {id: e, kind: person, name: Ann, ";
        all.add(entities("entities", n -> known + numbered(n, "- {id: e-%d, kind: person, name: Ann Quay%d}\n")));
        all.add(entities("entities of one name", n -> known + numbered(n, "- {id: e-%d, kind: person, name: Ann}\n")));
        all.add(entities("aliases", n -> known + one + "aliases: [" + numbered(n, "Ann Quay%d, ") + "x]}\n"));
        all.add(entities("a long alias", n -> known + one + "aliases: [" + "the company ".repeat(n) + "]}\n"));
        all.add(entities(
                "not", n -> known + numbered(n, "- {id: e-%d, kind: person, name: A%d, not: [e-0, ilse-varn]}\n")));
        all.add(entities("former ids", n -> known + one + "formerly: [" + numbered(n, "o-%d, ") + "x]}\n"));
    }

    private static Hostile entities(String name, IntFunction<String> text) {
        return new Hostile(name, ENTITIES, text);
    }

    private static void sources(List<Hostile> all) {
        String head = "csl: {title: G, issued: 2031-04-16}\npassages:\n";
        String words = "The line is 16.4 kilometres long and has twenty-one stops";
        all.add(new Hostile("passages", SOURCE, n -> head + numbered(n, "  p-%d: {exact: " + words + "}\n")));
        all.add(new Hostile("passages of two words", SOURCE, n -> head + numbered(n, "  p-%d: {exact: the line}\n")));
        all.add(new Hostile("passages not found", SOURCE, n -> head + numbered(n, "  p-%d: {exact: the lines %d}\n")));
        all.add(new Hostile(
                "a long passage", SOURCE, n -> head + "  length: {exact: " + "the line ".repeat(n) + "}\n"));
        all.add(new Hostile(
                "authors",
                OTHER,
                n -> "csl: {title: G, author: [" + numbered(n, "{family: A%d}, ") + "{literal: x}]}\n"));
        all.add(new Hostile("a long title", OTHER, n -> "csl: {title: '" + "G [b] <i> \\ ".repeat(n) + "'}\n"));
        all.add(new Hostile(
                "origins", OTHER, n -> "csl: {title: G}\norigins: [" + "ilse-varn, ".repeat(n) + "unknown]\n"));
        all.add(new Hostile(
                "speakers",
                OTHER,
                n -> "csl: {title: G}\npassages:\n  p: {exact: words, said-by: [" + "ilse-varn, ".repeat(n)
                        + "ilse-varn]}\n"));
        all.add(new Hostile(
                "lines left out",
                OTHER,
                n -> "csl: {title: G}\ncleaning:\n  dropped:\n" + numbered(n, "    - {lines: %d, why: x}\n")));
        all.add(new Hostile("lock of first lines", "content/sources/gazette.lock", n -> "vouch lock v1\n".repeat(n)));
        all.add(new Hostile("lock of digits", "content/sources/gazette.lock", n -> "1".repeat(n)));
        all.add(new Hostile("lock of openings", "content/sources/gazette.lock", n -> "open 1 1:1 \"the\" ".repeat(n)));
    }

    private static void settings(List<Hostile> all) {
        all.add(new Hostile("rules", SETTINGS, n -> "title: B\nrules: {" + numbered(n, "r-%d: error, ") + "x: off}\n"));
        all.add(new Hostile("names", SETTINGS, n -> "title: B\nauthors: [" + numbered(n, "{literal: x%d}, ") + "]\n"));
        all.add(new Hostile("a long name of the briefing", SETTINGS, n -> "title: " + "word ".repeat(n) + "\n"));
        all.add(new Hostile(
                "an address", SETTINGS, n -> "title: B\nbase-url: https://" + "a.".repeat(n) + "example/\n"));
        all.add(new Hostile("a language", SETTINGS, n -> "title: B\nlanguage: " + "en-".repeat(n) + "\n"));
        all.add(new Hostile(
                "corrections",
                "content/corrections.yaml",
                n -> numbered(n, "- {date: 2031-05-10, where: x, was: x, now: y, why: z}\n")));
    }
}
