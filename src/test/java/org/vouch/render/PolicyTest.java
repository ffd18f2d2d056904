package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;

/** What the policy of each page admits: its own script and style of the head, as a browser reads it, and nothing else. */
class PolicyTest {
    private static final Pattern HASH = Pattern.compile("'sha256-[^']+'");

    @TempDir
    Path folder;

    @BeforeEach
    void makeParts() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
    }

    @Test
    void policyNamesWhatIsAdmittedAndNothingElse() {
        assertEquals(
                "default-src 'none'; script-src 'self';"
                        + " style-src 'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';"
                        + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
                Policy.admitting("", "abc"));
        assertEquals(
                "default-src 'none'; script-src 'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';"
                        + " style-src 'self';"
                        + " img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
                Policy.admittingScript("abc"));
    }

    @Test
    void eachPageAdmitsWhatItCarries() {
        check(Fixture.site());
    }

    @Test
    void scriptOfAProjectIsAdmittedWhateverItsLineEndsAndLetters() throws IOException {
        write("head.js", "if (1 < 2 && \"ü𝄞\") {\r\n}\r");
        Site site = render().value();
        check(site);
        assertEquals(
                "if (1 < 2 && \"ü𝄞\") {\n}\n",
                Jsoup.parse(Fixture.page(site, "index.html"))
                        .selectFirst("script")
                        .data());
    }

    @Test
    void withoutAScriptNoneIsAdmitted() throws IOException {
        write("head.js", "");
        Document page = Jsoup.parse(Fixture.page(render().value(), "search.html"));
        assertEquals(0, page.select("script:not([src])").size());
        assertEquals(Policy.admittingScript(""), page.head().child(0).attr("content"));
    }

    @Test
    void pageForMissingAddressesFindsTheFirstPageItselfWhereTheSiteHasNoAddress() throws IOException {
        Site site = Fixture.site(Fixture.changed(folder, "\nbase-url: https://example.org/bridge/\n", "\n"));
        check(site);
        assertEquals(
                Files.readString(Path.of("layouts/parts/missing.js")),
                Jsoup.parse(Fixture.page(site, "404.html"))
                        .selectFirst("script")
                        .data());
        assertEquals(
                0,
                Jsoup.parse(Fixture.page(Fixture.site(), "404.html"))
                        .select("script")
                        .size());
    }

    @Test
    void whatWouldEndTheScriptOrTheStyleEarlyIsReported() throws IOException {
        write("head.js", "let a;\nlet b = \"𝄞 </Script>\";");
        write("missing.css", "</style>");
        Reported<Site> site = render();
        assertEquals(
                List.of(
                        "layouts/parts/head.js:2:12: the text stands within a page, where it must not contain \"</script\"",
                        "layouts/parts/missing.css:1:1: the text stands within a page, where it must not contain \"</style\""),
                site.diagnostics().stream().map(PolicyTest::shown).toList());
        check(site.value());
    }

    private static void check(Site site) {
        List<String> wrong = new ArrayList<>();
        for (SiteFile file : site.files()) {
            if (file.path().text().endsWith(".html")) {
                Document page = Jsoup.parse(file.text());
                List<String> carried = page.select("script:not([src], [type='application/ld+json']), style").stream()
                        .map(element -> hash(element.data()))
                        .toList();
                List<String> admitted = HASH.matcher(page.head().child(0).attr("content"))
                        .results()
                        .map(found -> found.group())
                        .toList();
                boolean moved = page.body().hasClass("moved");
                if (!moved && !carried.equals(admitted) || moved && !carried.isEmpty()) {
                    wrong.add(file.path().text() + " carries " + carried + " and admits " + admitted);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String shown(Diagnostic d) {
        return d.span().file() + ":" + d.span().line() + ":" + d.span().column() + ": " + d.message();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("parts").resolve(name), text);
    }

    private Reported<Site> render() throws IOException {
        return Renderer.render(Fixture.verified(), Layouts.of(folder));
    }
}
