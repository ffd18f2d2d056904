package org.vouch.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouch.content.CitationStyle;

/** What a style file may be, and what is refused. */
class StyleFileTest {
    private static final Path STYLES = Path.of("src/test/resources/org/vouch/bibliography");

    static final List<String> CARRIED = CarriedStyles.NAMES;

    @TempDir
    Path folder;

    private static final String SMALL = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
            <info><title>Small</title><id>small</id><updated>2024-01-01T00:00:00Z</updated></info>
            %s
            <citation><layout><text variable="title"/></layout></citation>
            <bibliography><layout>%s</layout></bibliography>
            </style>
            """;

    private static void check(String xml, String mistake) {
        assertEquals(Optional.of(mistake), StyleFile.mistake(xml));
    }

    private static void checkSmall(String before, String layout, String mistake) {
        check(SMALL.formatted(before, layout), mistake);
    }

    @ParameterizedTest
    @FieldSource("CARRIED")
    void carriedStylesCanBeUsed(String name) {
        assertEquals(Optional.empty(), StyleFile.mistake(CarriedStyles.xml(name)));
    }

    @Test
    void anyIndependentStyleCanBeUsed() throws IOException {
        assertEquals(Optional.empty(), StyleFile.mistake(Files.readString(STYLES.resolve("ieee.csl"))));
        assertEquals(Optional.empty(), StyleFile.mistake(SMALL.formatted("", "<text variable=\"title\"/>")));
    }

    @Test
    void dependentStyleNamesItsParent() throws IOException {
        check(
                Files.readString(STYLES.resolve("vancouver-nlm.csl")),
                "depends on another style, http://www.zotero.org/styles/nlm-citation-sequence, and has no rules of its"
                        + " own; take that one");
    }

    @Test
    void entitiesAndOtherFilesAreOutOfReach() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String style = SMALL.formatted("", "<text value=\"&x;\"/>");
        String doctype = "has a DOCTYPE, for which a style has no use";
        check("<!DOCTYPE style [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + style, doctype);
        check("<!DOCTYPE style SYSTEM \"" + secret.toUri() + "\">" + SMALL.formatted("", ""), doctype);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE style [<!ENTITY x \"ha\">");
        for (int i = 0; i < 40; i++) {
            laughs.append("<!ENTITY x")
                    .append(i)
                    .append(" \"&x")
                    .append(i - 1)
                    .append(";&x")
                    .append(i - 1)
                    .append(";\">");
        }
        check(laughs.append("]>").append(style).toString(), doctype);
        check(style, "is not well-formed XML at line 5, column 39");
    }

    @Test
    void includedFileIsAnUnknownElement() {
        checkSmall(
                "",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>",
                "has an element <xi:include>, which CSL 1.0 has not");
    }

    @Test
    void macrosThatDoubleAreRefused() {
        StringBuilder macros = new StringBuilder("<macro name=\"m0\"><text variable=\"title\"/></macro>");
        for (int i = 1; i < 40; i++) {
            macros.append("<macro name=\"m%d\"><text macro=\"m%d\"/><text macro=\"m%d\"/></macro>"
                    .formatted(i, i - 1, i - 1));
        }
        checkSmall(
                macros.toString(),
                "<text macro=\"m39\"/>",
                "takes more than 20000 steps, or 120 within each other, for one reference");
    }

    @Test
    void macroThatCallsItselfIsRefused() {
        checkSmall(
                "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><group><text macro=\"a\"/></group></macro>",
                "<text macro=\"a\"/>",
                "has a macro that calls itself, \"b\"");
    }

    @Test
    void macrosDeepInEachOtherAreRefused() {
        StringBuilder macros = new StringBuilder("<macro name=\"m0\"><text variable=\"title\"/></macro>");
        for (int i = 1; i < 5_000; i++) {
            macros.append("<macro name=\"m%d\"><text macro=\"m%d\"/></macro>".formatted(i, i - 1));
        }
        checkSmall(
                macros.toString(),
                "<text macro=\"m4999\"/>",
                "takes more than 20000 steps, or 120 within each other, for one reference");
        StringBuilder backwards = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            backwards.append("<macro name=\"n%d\"><text macro=\"n%d\"/></macro>".formatted(i, i + 1));
        }
        checkSmall(
                backwards + "<macro name=\"n5000\"><text variable=\"title\"/></macro>",
                "<text macro=\"n0\"/>",
                "has macros more than 120 deep in each other");
    }

    @Test
    void elementsDeepInEachOtherAreRefused() {
        checkSmall(
                "",
                "<group>".repeat(5_000) + "</group>".repeat(5_000),
                "has elements more than 120 deep in each other");
        assertEquals(
                Optional.empty(),
                StyleFile.mistake(SMALL.formatted(
                        "", "<group>".repeat(100) + "<text variable=\"title\"/>" + "</group>".repeat(100))),
                "a hundred levels are printed with a small stack");
    }

    @Test
    void missingPartsAreTold() {
        checkSmall("", "<text macro=\"gone\"/>", "calls the macro \"gone\", which it does not define");
        check("<style xmlns=\"http://purl.org/net/xbiblio/csl\"><info/></style>", "has no <citation> with a <layout>");
        check("<html/>", "is not a style: its first element is not <style xmlns=\"http://purl.org/net/xbiblio/csl\">");
        check("{}", "is not well-formed XML at line 1, column 1");
        assertTrue(StyleFile.mistake("").orElseThrow().startsWith("is not well-formed XML"));
    }

    @Test
    void whatTheLibraryCannotReadIsAMistakeOfTheStyle() {
        checkSmall("", "<date/>", "cannot be used: Date element does not select a variable");
    }

    @Test
    void messagesAreTheSameInEveryLocale() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            check("<style", "is not well-formed XML at line 1, column 7");
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** Elements are taken out, doubled and put elsewhere, and words of attributes exchanged. */
    @Test
    void damagedStyleIsRefusedOrPrints() throws IOException {
        Random random = new Random(7);
        List<String> sound = List.of(
                Files.readString(STYLES.resolve("ieee.csl")),
                CarriedStyles.xml("apa"),
                CarriedStyles.xml("chicago-notes-bibliography"));
        int used = 0;
        for (int i = 0; i < 120; i++) {
            String xml = sound.get(i % 3 == 0 ? 1 + random.nextInt(2) : 0);
            for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
                xml = damaged(xml, random);
            }
            if (StyleFile.mistake(xml).isEmpty()) {
                StyledReferences references = StyledReferences.of(new CitationStyle.Own("x.csl", xml), "de")
                        .orElseThrow();
                references.entry(Map.of("id", "x", "type", "book", "title", "T", "edition", "3", "page", "3-4"));
                used++;
            }
        }
        assertTrue(used > 12 && used < 108, used + " of 120 were used");
    }

    private static String damaged(String xml, Random random) {
        List<MatchResult> elements =
                Pattern.compile("<[a-z-]+ [^>]*/>").matcher(xml).results().toList();
        MatchResult one = elements.get(random.nextInt(elements.size()));
        MatchResult other = elements.get(random.nextInt(elements.size()));
        return switch (random.nextInt(4)) {
            case 0 -> xml.substring(0, one.start()) + xml.substring(one.end());
            case 1 -> xml.substring(0, one.start()) + other.group() + one.group() + xml.substring(one.end());
            case 2 ->
                xml.substring(0, one.start())
                        + one.group().replaceAll("\"[^\"]*\"", "\"" + random.nextInt(3) + "\"")
                        + xml.substring(one.end());
            default ->
                xml.substring(0, one.start())
                        + one.group().replaceFirst("<[a-z-]+", other.group().split(" ")[0])
                        + xml.substring(one.end());
        };
    }

    @Test
    void deepestStyleIsPrintedWithASmallStack() {
        String open =
                "<choose><if variable=\"title\"><group prefix=\"(\" suffix=\")\" font-style=\"italic\" text-case=\"title\">";
        String close = "</group></if></choose>";
        String deep = open.repeat(38) + "<text variable=\"title\" quotes=\"true\"/>" + close.repeat(38);
        assertEquals(Optional.empty(), StyleFile.mistake(SMALL.formatted("", deep)));
    }
}
