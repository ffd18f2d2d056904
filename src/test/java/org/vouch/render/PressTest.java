package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Span;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/** A project's own layouts: what they change, and what is said of their mistakes. */
class PressTest {
    @TempDir
    Path folder;

    @Test
    void oneFileOfTheProjectReplacesTheBuiltInOne() throws IOException {
        write("missing.ftlh", "${page.site}: ${say(\"missing.title\")}");
        write("words_en.properties", "missing.title=Gone");
        Reported<Site> site = render();
        assertEquals(List.of(), site.diagnostics());
        assertEquals("The bridge and the fair: Gone", Fixture.page(site.value(), "404.html"));
    }

    @Test
    void textIsEscapedByItself() throws IOException {
        write("source.ftlh", "${page.card.title}|<a title=\"${page.card.authors!}\">");
        assertEquals(
                "&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;tales&#39; ]]&gt;"
                        + "|<a title=\"&lt;b&gt;Nobody&lt;/b&gt;\">",
                Fixture.page(render().value(), "sources/hostile.html"));
    }

    @Test
    void layoutThatCannotBeReadIsReportedAtItsPlace() throws IOException {
        write("missing.ftlh", "a\n  <#if x>");
        check(
                "layouts/missing.ftlh:2:9: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker"
                        + " end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after"
                        + " the / character.)");
    }

    @Test
    void unknownNameIsReportedWithTheNamesThereAre() throws IOException {
        write("missing.ftlh", "a ${page.hoem}");
        check(
                "layouts/missing.ftlh:1:3: there is no \"hoem\" in a MissingPage, which has site, home, css, script, policy");
    }

    @Test
    void mistakeIsMarkedFromItsStartToItsEnd() throws IOException {
        write("missing.ftlh", "\t\ta ${page.hoem} b");
        assertEquals(
                List.of(new Span("layouts/missing.ftlh", 1, 5, 1, 17)),
                render().diagnostics().stream().map(Diagnostic::span).toList());
    }

    @Test
    void pageMadeOfManyFilesIsTheOtherPlace() throws IOException {
        write("missing.ftlh", "${page.hoem}");
        assertEquals(List.of("it failed on the page 404.html"), hints());
    }

    @Test
    void contentWithWhichALayoutFailsIsTheOtherPlaceAndOtherPagesAreCounted() throws IOException {
        write("source.ftlh", "<#if page.card.id == \"hostile\">${page.hoem}</#if>");
        assertEquals(
                List.of("it failed on the page sources/hostile.html, made of content/sources/hostile.yaml"), hints());
        write("source.ftlh", "${page.hoem}");
        assertEquals(
                List.of(
                        "it failed on the page sources/hostile.html, made of content/sources/hostile.yaml, and on 4 other pages"),
                hints());
    }

    private List<String> hints() throws IOException {
        return render().diagnostics().stream().map(d -> d.hint().orElse("")).toList();
    }

    @Test
    void missingValueIsReported() throws IOException {
        write("missing.ftlh", "${frame.description}");
        check("layouts/missing.ftlh:1:3: The following has evaluated to null or missing: ==> frame.description"
                + " [in template \"missing.ftlh\" at line 1, column 3]");
    }

    @Test
    void wordsThatAreNotThereAreReported() throws IOException {
        write("missing.ftlh", "${say(\"no.such\")}");
        check("layouts/missing.ftlh:1:3: no words for \"no.such\" in words_en.properties");
    }

    @Test
    void layoutCannotNameClasses() throws IOException {
        write("missing.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        check("layouts/missing.ftlh:1:1: Instantiating freemarker.template.utility.Execute is not allowed in the"
                + " template for security reasons.");
    }

    @Test
    void layoutCannotReachMethods() throws IOException {
        write("missing.ftlh", "${page.class}");
        check(
                "layouts/missing.ftlh:1:1: there is no \"class\" in a MissingPage, which has site, home, css, script, policy");
    }

    @Test
    void nameThatIsNoAddressIsReported() throws IOException {
        write("Große Datei.css", "");
        check("layouts/Große Datei.css:1:1: the name cannot be an address (a-z, 0-9, '.', '_' and '-'),"
                + " or is taken by assets/margin.css or assets/search-index.js");
    }

    @Test
    void brokenWordsAreReported() throws IOException {
        write("words_en.properties", "a=\\u00zz");
        check("layouts/words_en.properties:1:1: not a properties file: Malformed \\uxxxx encoding.");
    }

    private void check(String expected) throws IOException {
        assertEquals(
                List.of(expected),
                render().diagnostics().stream().map(PressTest::shown).toList());
    }

    private static String shown(Diagnostic d) {
        return d.span().file() + ":" + d.span().line() + ":" + d.span().column() + ": " + d.message();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Reported<Site> render() throws IOException {
        return Renderer.render(Fixture.verified(), Layouts.of(folder));
    }

    @Test
    void fileBeginningWithADotIsNoPartOfTheLayouts() throws IOException {
        write(".DS_Store", "x");
        assertEquals(List.of(), render().diagnostics());
        assertEquals(
                true, render().value().file(SitePath.of("assets/style.css")).isPresent());
    }
}
