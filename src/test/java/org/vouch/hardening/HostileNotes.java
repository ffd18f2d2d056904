package org.vouch.hardening;

import static org.vouch.hardening.Hostile.front;
import static org.vouch.hardening.Hostile.note;
import static org.vouch.hardening.Hostile.numbered;

import java.util.ArrayList;
import java.util.List;
import org.vouch.markdown.HostileText;

/** Notes: every hostile text of the Markdown package, and those that only rules, or the pages, could be slow at. */
final class HostileNotes {
    private static final String CITED = "[@gazette#length]";

    private static final List<String> UNITS = List.of(
            "7",
            "1,2.3",
            "one hundred and ",
            "1 to 2 to ",
            "$25bn ",
            "more than ",
            "first ",
            "May ",
            "January 1-",
            "2015-",
            "Monday, ",
            "Kim Jong-un ",
            "Ministry of ",
            "A-",
            "who went to ",
            "only ",
            "never ",
            "no one but ",
            "said ",
            "he said that he ",
            "according to ",
            "Kim said, ",
            "would not ",
            "will be ",
            "will never ",
            "may ",
            "may not ",
            "is expected to ",
            "planned to ",
            "agreed to ",
            "whether ",
            "is likely to ",
            "is sure that ",
            "had been ",
            "that he ",
            "denied ",
            "because ",
            "told him that ",
            "was said to be ",
            "in the year ",
            "the next day ",
            "on 9 May, two days later ",
            "Kim visited Putin, ",
            "the president of Chile, ",
            "from Tarn to Ruvia ",
            "without an agreement ",
            "three of the five ",
            "fell to 5 from 7 ",
            "4–1 to 4–2 ",
            "5 per cent in May, ",
            "two hit a depot, ",
            "the court paid the ministry ",
            "deputy premier Kim ",
            "moved from Tarn, ",
            "has lived there since 2018 ",
            "has not applied for a permit, ",
            "are to march, ",
            "the likely cause ",
            "within hours ",
            "on 30 May twenty men came, ",
            "was jailed for eight years ",
            "got the bid, ",
            "no buyer was found, ",
            "hoped for 9 men, ",
            "left after losing it, ",
            "went to Ruvia on invitation, ",
            "[gazette#length] ",
            "[a](fact: b) ",
            "more and more ",
            "if ",
            "not ",
            "and who, ",
            "the ",
            "word ",
            "a",
            "“a” ",
            "\"",
            "(",
            "[",
            "-",
            "\u2013 ",
            ", ",
            "; ",
            "\u0301",
            "\ud83d\ude00");

    private HostileNotes() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        HostileText.patterns().forEach((name, text) -> all.add(note(name, text)));
        citations(all);
        links(all);
        sentences(all);
        fronts(all);
        return all;
    }

    private static void citations(List<Hostile> all) {
        all.add(note("a passage cited", n -> ("Words " + CITED + ". ").repeat(n)));
        all.add(note("a passage cited in paragraphs", n -> ("Words " + CITED + ".\n\n").repeat(n)));
        all.add(note(
                "a passage cited in one bracket",
                n -> "Words [@gazette#length" + "; @gazette#length".repeat(n) + "]."));
        all.add(note(
                "footnotes that cite",
                n -> "Words." + numbered(n, "[^%d]") + "\n\n" + numbered(n, "[^%d]: @gazette#length\n")));
        all.add(note("a footnote that cites", n -> "Words.[^1] ".repeat(n) + "\n\n[^1]: @gazette#length\n"));
        all.add(note("a quotation", n -> "Words [@gazette \"The line is 16.4 kilometres long\"]. ".repeat(n)));
        all.add(note("a quotation of one word", n -> "Words [@gazette \"the\"]. ".repeat(n)));
        all.add(note("quotations not found", n -> numbered(n, "Words [@gazette \"The line %d is long\"]. ")));
        all.add(note("a long quotation", n -> "Words [@gazette \"" + "the line ".repeat(n) + "\"]."));
        all.add(note(
                "long quotations", n -> ("Words [@gazette \"" + "the line ".repeat(900) + "\"]. ").repeat(n / 500)));
        all.add(note("omissions", n -> "Words [@gazette \"" + "the line is [...] ".repeat(n) + "long it is\"]."));
        all.add(note(
                "omissions in many", n -> "Words [@gazette \"the line [...] the line [...] the line\"]. ".repeat(n)));
        all.add(note("hidden characters", n -> "a\u200bb ".repeat(n)));
        all.add(note("hidden characters in quotations", n -> "Words [@gazette \"a\u200bb\"]. ".repeat(n)));
        all.add(note("two scripts", n -> "p\u0430ypal ".repeat(n)));
        all.add(note("two scripts in quotations", n -> "Words [@gazette \"p\u0430ypal\"]. ".repeat(n)));
        all.add(note("unknown sources", n -> numbered(n, "Words [@source-%d]. ")));
        all.add(note("unknown passages", n -> numbered(n, "Words [@gazette#length-%d]. ")));
    }

    private static void links(List<Hostile> all) {
        all.add(note(
                "a fact", n -> ("The line is [16.4 kilometres](fact:line-length) long " + CITED + ". ").repeat(n)));
        all.add(note("unknown facts", n -> numbered(n, "Line [16.4 kilometres](fact:line-%d). ")));
        all.add(note("a note", n -> "See [the fares](fares.md). ".repeat(n)));
        all.add(note("no notes", n -> numbered(n, "See [the fares](fares-%d.md). ")));
        all.add(note("a long way up", n -> "See [the fares](" + "../".repeat(n) + "fares.md)."));
        all.add(note("no headings", n -> numbered(n, "See [the fares](fares.md#a-%d). ")));
        all.add(note("headings", n -> numbered(n, "# H %d\n\n[a](#h-%d)\n\n")));
        all.add(note("outside", n -> numbered(n, "See [it](https://example.org/%d). ")));
        all.add(note("entities", n -> "The Ostwick tram company and Ilse Varn met. ".repeat(n)));
    }

    private static void sentences(List<Hostile> all) {
        for (String unit : UNITS) {
            all.add(note("one sentence of «" + unit + "»", n -> "Words " + unit.repeat(n) + " " + CITED + "."));
            all.add(note("sentences of «" + unit + "»", n -> ("Words " + unit + " " + CITED + ". ").repeat(n)));
        }
        all.add(note("names", n -> numbered(n, "Kim Abe%d, ") + "met " + CITED + "."));
        all.add(note("sentences with names", n -> numbered(n, "Kim Abe%d met " + CITED + ". ")));
        all.add(note("figures", n -> numbered(n, "There were %d of 1%d " + CITED + ". ")));
        for (String cited : List.of("[@long#all]", "[all](fact:long)")) {
            against(cited, all);
        }
        all.add(note("marks of a merge", n -> "<<<<<<< a\n=======\n".repeat(n)));
        all.add(note("likely", n -> "It is likely that it may not happen. ".repeat(n)));
    }

    /** In one sentence, and in as many as there are pieces of evidence, each against evidence as long as may be. */
    private static void against(String cited, List<Hostile> all) {
        List.of(
                        "“one %d” and ",
                        "Kim Abe%d, ",
                        "on %d May 2031 and ",
                        "%d of 1%d, ",
                        "A%d said that, ",
                        "two days later, ",
                        "Kim Abe%d visited Xi, ",
                        "the president of Abe%d, ",
                        "from a%d to b, ",
                        "without a%d, ",
                        "fell to %d from 1%d, ",
                        "won 4–%d, ",
                        "%d in May, ",
                        "%d hit a depot, ",
                        "the court paid the m%d, ",
                        "moved to a%d, ",
                        "lived there until %d, ",
                        "has not done a%d, ",
                        "is to do a%d, ",
                        "the likely a%d, ",
                        "was paid %d crowns, ",
                        "got the a%d, ",
                        "has a%d, ",
                        "hoped for %d men, ",
                        "left after losing a%d, ",
                        "went to A%d, ")
                .forEach(piece -> {
                    all.add(note("«" + piece + "» against " + cited, n -> "Words " + numbered(n, piece) + cited + "."));
                    all.add(note(
                            "sentences of «" + piece + "» against " + cited,
                            n -> ("Words " + numbered(100, piece) + cited + ". ").repeat(Math.max(1, n / 100))));
                });
    }

    private static void fronts(List<Hostile> all) {
        all.add(front("a long summary", n -> "summary: " + "word ".repeat(n) + "\n"));
        all.add(front("tags", n -> "tags: [" + numbered(n, "t%d, ") + "x]\n"));
        all.add(front("one tag", n -> "tags: [" + "t, ".repeat(n) + "x]\n"));
        all.add(front(
                "judgements",
                n -> "judgements:\n"
                        + "  - {text: It opens., likelihood: likely, rests-on: [line-length]}\n".repeat(n)));
        all.add(front(
                "facts under a judgement",
                n -> "judgements:\n  - {text: It opens., rests-on: [" + "line-length, ".repeat(n) + "line-length]}\n"));
        all.add(front("gaps", n -> "gaps:\n" + "  - {question: Who?, see: [line-length]}\n".repeat(n)));
        all.add(front("accepted", n -> "accepted:\n" + numbered(n, "  - {rule: uncited-claim, words: w%d, why: x}\n")));
        all.add(front("former names", n -> "formerly: [" + numbered(n, "old-%d, ") + "x]\n"));
        all.add(front("unknown fields", n -> numbered(n, "field-%d: x\n")));
        all.add(front("a field again and again", n -> "summary: x\n".repeat(n)));
        all.add(front("a long unknown field", n -> "a".repeat(n) + ": x\n"));
        all.add(new Hostile("an open front matter", "content/notes/hostile.md", n -> "---\n" + "a: b\n".repeat(n)));
        all.add(new Hostile("rulers", "content/notes/hostile.md", n -> "---\n".repeat(n)));
    }
}
