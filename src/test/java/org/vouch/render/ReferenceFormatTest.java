package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.content.CitationStyle;
import org.vouch.content.EdtfDate;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.content.Settings;

/** References as BibTeX and RIS; as CSL-JSON they are among the golden files. */
class ReferenceFormatTest {
    private static final PersonName ROE = person("Roe", "Jane");

    @Test
    void noteIsAReportOfTheBriefing() {
        ReferenceItem note = ReferenceItem.of(fair(), settings());
        assertEquals("""
                @techreport{fair-2021,
                  author = {Arden, Nell},
                  title = {{The Lantern Fair, June 2021: accepted, but by whom?}},
                  year = {2021},
                  month = mar,
                  date = {2021-03-02},
                  institution = {{The bridge and the fair}},
                  language = {en},
                  url = {https://example.org/bridge/notes/fair-2021.html},
                }
                """, BibTexFile.of(List.of(note)));
        assertEquals("""
                TY  - RPRT
                ID  - fair-2021
                TI  - The Lantern Fair, June 2021: accepted, but by whom?
                AU  - Arden, Nell
                PY  - 2021
                DA  - 2021/03/02/
                PB  - The bridge and the fair
                UR  - https://example.org/bridge/notes/fair-2021.html
                LA  - en
                ER  -

                """.replace("ER  -\n", "ER  - \n").replace("\n", "\r\n"), RisFile.of(List.of(note)));
    }

    @Test
    void withoutABaseAddressThereIsNoAddress() {
        Settings settings = settings();
        Settings local = new Settings(
                settings.title(),
                Optional.empty(),
                settings.language(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new CitationStyle.Plain(),
                Map.of(),
                settings.limits());
        assertEquals("""
                @techreport{fair-2021,
                  title = {{The Lantern Fair, June 2021: accepted, but by whom?}},
                  year = {2021},
                  month = mar,
                  date = {2021-03-02},
                  institution = {{The bridge and the fair}},
                  language = {en},
                }
                """, BibTexFile.of(List.of(ReferenceItem.of(fair(), local))));
    }

    @Test
    void everyKnownVariableHasItsPlace() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("container-title", "Day & Night");
        variables.put("publisher", "Smith and Sons");
        variables.put("publisher-place", "Tarn");
        variables.put("volume", "3");
        variables.put("issue", "14");
        variables.put("page", "2-4");
        variables.put("DOI", "10.1/a_b");
        variables.put("URL", "https://example.org/a_b?c={d}&e=%20 f");
        variables.put("note", "read on paper");
        variables.put("archive", "of no known field");
        ReferenceItem item =
                item("article-newspaper", "T", List.of(ROE), "2015-05", Optional.of("2025-09-01"), variables);
        assertEquals("""
                @article{x-1,
                  entrysubtype = {newspaper},
                  author = {Roe, Jane},
                  title = {{T}},
                  year = {2015},
                  month = may,
                  date = {2015-05},
                  journal = {Day \\& Night},
                  publisher = {{Smith and Sons}},
                  address = {Tarn},
                  volume = {3},
                  number = {14},
                  pages = {2-4},
                  note = {read on paper},
                  doi = {10.1/a_b},
                  url = {https://example.org/a_b?c=%7Bd%7D&e=%20%20f},
                  urldate = {2025-09-01},
                }
                """, BibTexFile.of(List.of(item)));
        assertEquals(
                List.of(
                        "TY  - NEWS",
                        "ID  - x-1",
                        "TI  - T",
                        "AU  - Roe, Jane",
                        "PY  - 2015",
                        "DA  - 2015/05//",
                        "T2  - Day & Night",
                        "PB  - Smith and Sons",
                        "CY  - Tarn",
                        "VL  - 3",
                        "IS  - 14",
                        "SP  - 2-4",
                        "DO  - 10.1/a_b",
                        "UR  - https://example.org/a_b?c={d}&e=%20 f",
                        "N1  - read on paper",
                        "Y2  - 2025/09/01/",
                        "ER  - ",
                        ""),
                List.of(RisFile.of(List.of(item)).split("\r\n", -1)).subList(0, 18));
    }

    @Test
    void datesSayNoMoreThanIsKnown() {
        checkDate("2015", "year = {2015}, date = {2015}", "PY  - 2015, DA  - 2015///");
        checkDate("2015-01-28~", "year = {ca. 2015}, date = {2015-01-28~}", "N1  - issued 2015-01-28~ (EDTF)");
        checkDate("2024?", "year = {2024?}, date = {2024?}", "N1  - issued 2024? (EDTF)");
        checkDate(
                "2015-01-21/2015-01-31",
                "year = {2015}, date = {2015-01-21/2015-01-31}",
                "PY  - 2015, N1  - issued 2015-01-21/2015-01-31 (EDTF)");
        checkDate("2015%", "year = {ca. 2015?}, date = {2015%}", "N1  - issued 2015% (EDTF)");
        checkDate("2015-12/2016", "date = {2015-12/2016}", "N1  - issued 2015-12/2016 (EDTF)");
        checkDate("2015-XX", "year = {2015}, date = {2015-XX}", "PY  - 2015, N1  - issued 2015-XX (EDTF)");
        checkDate("201X", "date = {201X}", "N1  - issued 201X (EDTF)");
        checkDate("../2015", "date = {../2015}", "N1  - issued ../2015 (EDTF)");
    }

    @Test
    void namesAreNotCutAtACommaOrAnAnd() {
        checkAuthor(person("Roe, Sons", "J."), "{Roe, Sons}, J.");
        checkAuthor(person("and", "Rock"), "{and}, Rock");
        checkAuthor(person("Anders", "Sandy"), "Anders, Sandy");
        checkAuthor(new PersonName(Optional.of("Torvald"), Optional.empty(), Optional.empty()), "{Torvald}");
        checkAuthor(
                new PersonName(Optional.empty(), Optional.empty(), Optional.of("Smith and Sons, Inc.")),
                "{Smith and Sons, Inc.}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {b} c",
                "} a { b",
                "{ open",
                "back\\slash \\textbf{x}",
                "100 % & $5 #1 a_b ~ ^ <i> |",
                "\"quotes\" and 'more'",
                "𝒦im 😀 – “curly”",
                "ends with \\",
                "@article{x, title = {y}}"
            })
    void titleComesBackAsItWas(String title) {
        ReferenceItem item = item("webpage", title, List.of(), "2015", Optional.empty(), Map.of());
        String entry = BibTexFile.of(List.of(item));
        assertEquals(title, readTitle(entry));
        assertEquals(0, entry.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum(), "BibTeX counts every brace");
        assertEquals(List.of(title), risTitles(item));
    }

    @Test
    void lineBreakInATitleIsASpace() {
        ReferenceItem item = item("webpage", "a\r\nTY  - BOOK\nb", List.of(), "2015", Optional.empty(), Map.of());
        assertEquals("a TY - BOOK b", readTitle(BibTexFile.of(List.of(item))));
        assertEquals(List.of("a TY - BOOK b"), risTitles(item));
    }

    private static void checkDate(String edtf, String bibTex, String ris) {
        ReferenceItem item = item("webpage", "T", List.of(), edtf, Optional.empty(), Map.of());
        List<String> fields = BibTexFile.of(List.of(item))
                .lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .toList();
        assertEquals(bibTex, String.join(", ", fields.subList(2, fields.size() - 1)));
        List<String> lines = RisFile.of(List.of(item)).lines().toList();
        assertEquals(ris, String.join(", ", lines.subList(3, lines.size() - 2)));
    }

    private static void checkAuthor(PersonName name, String expected) {
        ReferenceItem item = item("webpage", "T", List.of(name, ROE), "2015", Optional.empty(), Map.of());
        assertEquals(
                "  author = {" + expected + " and Roe, Jane},",
                BibTexFile.of(List.of(item)).lines().toList().get(1));
    }

    /** Reads a title as LaTeX would print it. */
    private static String readTitle(String entry) {
        Matcher title = Pattern.compile("title = \\{\\{(.*)}},\n").matcher(entry);
        assertEquals(true, title.find(), entry);
        Map<String, String> commands = Map.of(
                "textbackslash", "\\",
                "textbraceleft", "{",
                "textbraceright", "}",
                "textasciitilde", "~",
                "textasciicircum", "^",
                "textless", "<",
                "textgreater", ">",
                "textbar", "|");
        return Pattern.compile("\\\\(?:([a-z]+)\\{}|(.))")
                .matcher(title.group(1))
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group(2) : commands.get(m.group(1))));
    }

    private static List<String> risTitles(ReferenceItem item) {
        List<String> titles = new ArrayList<>();
        for (String line : RisFile.of(List.of(item)).split("\r\n")) {
            if (line.startsWith("TI  - ")) {
                titles.add(line.substring(6));
            }
        }
        return titles;
    }

    private static PersonName person(String family, String given) {
        return new PersonName(Optional.of(family), Optional.of(given), Optional.empty());
    }

    private static ReferenceItem item(
            String type,
            String title,
            List<PersonName> authors,
            String issued,
            Optional<String> accessed,
            Map<String, String> variables) {
        return new ReferenceItem(
                "x-1",
                new Reference(
                        type,
                        Optional.of(title),
                        authors,
                        EdtfDate.parse(issued),
                        accessed.flatMap(EdtfDate::parse),
                        variables));
    }

    private static Note fair() {
        return Fixture.verified().briefing().notes().stream()
                .filter(note -> note.slug().value().equals("fair-2021"))
                .findFirst()
                .orElseThrow();
    }

    private static Settings settings() {
        return Fixture.verified().briefing().settings();
    }
}
