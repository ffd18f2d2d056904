package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.diagnostic.SourceFile;

/** Payloads made by a grammar, put wherever a note can hold them, and looked for with another program's HTML parser. */
class PayloadTest {
    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final Set<String> ELEMENTS = Set.of(
            "html head body p h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br em strong del a sub sup kbd table thead tbody tr th td"
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "rel", "id", "class", "scope", "role", "start", "colspan");

    private static final List<String> SCHEMES =
            List.of("javascript", "vbscript", "data", "file", "blob", "view-source", "ftp", "ws", "jar", "x-y");

    /** Each scheme as some reader of a page might take it. */
    private static List<String> spellings(String scheme) {
        String first = scheme.substring(0, 1);
        String rest = scheme.substring(1);
        int code = scheme.charAt(0);
        List<String> spellings = new ArrayList<>(List.of(scheme, scheme.toUpperCase(Locale.ROOT)));
        for (String encoded : List.of(
                "&#" + code + ";",
                "&#0000" + code + ";",
                "&#x" + Integer.toHexString(code) + ";",
                "&#X0" + Integer.toHexString(code) + ";",
                "%" + Integer.toHexString(code),
                "%25" + Integer.toHexString(code),
                "%2525" + Integer.toHexString(code),
                "&#37;" + Integer.toHexString(code),
                "&percnt;" + Integer.toHexString(code),
                "&amp;#" + code + ";")) {
            spellings.add(encoded + rest);
        }
        for (String blank : List.of(
                "&Tab;",
                "&NewLine;",
                "&#9;",
                "&#10;",
                "&#13;",
                "&#0;",
                "&#1;",
                "&#32;",
                "&nbsp;",
                "&shy;",
                "&#8203;",
                "%09",
                "%0A",
                "%00",
                "%20",
                "\u00AD",
                "\u200B",
                "\u0001",
                "\u2028")) {
            spellings.add(blank + scheme);
            spellings.add(first + blank + rest);
            spellings.add(scheme + blank);
        }
        return spellings;
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String scheme : SCHEMES) {
            for (String spelling : spellings(scheme)) {
                for (String colon : List.of(":", "&colon;", "%3A")) {
                    addresses.add(spelling + colon + "alert(1)");
                }
            }
        }
        for (String slash : List.of("//", "\\\\\\\\", "/\\\\", "%2F%2F", "&sol;&sol;", "%5C%5C", "/&#9;/", "///")) {
            addresses.add(slash + "evil.example");
            addresses.add("https:" + slash + "good.example@evil.example");
        }
        return addresses;
    }

    /** Everywhere that an address can stand. */
    private static List<String> places(String address) {
        return List.of(
                "[a](" + address + ")",
                "[a](<" + address + ">)",
                "[a](" + address + " \"b\")",
                "<" + address + ">",
                "![a](" + address + ")",
                "[a]\n\n[a]: " + address,
                "[a][b]\n\n[b]: <" + address + "> 'c'",
                "# [a](" + address + ")",
                "| [a](" + address + ") |\n|---|",
                "b[^1]\n\n[^1]: [a](" + address + ")");
    }

    /** Everywhere that words can stand. */
    private static List<String> sinks(String words) {
        return List.of(
                words,
                "# " + words,
                words + "\n===",
                "*" + words + "*",
                "[" + words + "](a.md)",
                "[a](https://example.org/" + words + ")",
                "[a](<https://example.org/" + words + ">)",
                "[a](https://example.org \"" + words + "\")",
                "![" + words + "](a)",
                "`" + words + "`",
                "```" + words + "\n" + words + "\n```",
                "```\n" + words + "\n```",
                "    " + words,
                "| " + words + " |\n|---|\n| " + words + " |",
                "- " + words + "\n> " + words,
                "a[^" + words + "]\n\n[^" + words + "]: b",
                "a[^1]\n\n[^1]: " + words,
                "[" + words + "]\n\n[" + words + "]: a.md",
                "[@a \"" + words + "\"] @b \"" + words + "\"",
                "[" + words + " @a, " + words + "]",
                "@{" + words + "}",
                "<sub>" + words + "</sub>");
    }

    private static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "x\" style=\"position:fixed",
            "--><script>alert(1)</script>",
            "]]><script>alert(1)</script>",
            "</code></pre><script>alert(1)</script>",
            "</a><a href=javascript:alert(1)>",
            "<a href='javascript:alert(1)'>b</a>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<math><mtext></p><script>alert(1)</script>",
            "<style>*{x:expression(alert(1))}</style>",
            "<base href=//evil.example>",
            "<form action=//evil.example><button>",
            "<sub onclick=alert(1)>",
            "<sub/onclick=alert(1)>",
            "<br onclick=alert(1)>",
            "<kbd\nonclick=alert(1)>",
            "<SUB\u000Bonclick=alert(1)>",
            "<!--><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml <script>alert(1)</script>?>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\<script>alert(1)\\</script>",
            "<scr\0ipt>alert(1)</scr\0ipt>",
            "\0<script>",
            "\uFF1Cscript\uFF1E",
            "${7*7}<#assign x=1>",
            "a\u2028b\u2029c",
            "\u202Eevil\u202C",
            "class=\"x\" id=y {#z .w onclick=a}");

    private static String html(String markdown) {
        Body body = PARSER.parse(new SourceFile("a.md", markdown), 0).value();
        StringBuilder html = new StringBuilder();
        List<Body.Part> parts = new ArrayList<>(body.parts());
        body.footnotes().forEach(footnote -> parts.addAll(footnote.parts()));
        for (Body.Part part : parts) {
            if (part instanceof Body.Html safe) {
                html.append(safe.html());
            } else if (part instanceof Body.Prose prose) {
                html.append(Parts.escaped(prose.text()));
            }
        }
        return html.toString();
    }

    private static void check(String markdown) {
        String html = html(markdown);
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            if (element instanceof Document) {
                continue;
            }
            assertTrue(ELEMENTS.contains(element.tagName()), () -> markdown + "\nmakes " + html);
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> markdown + "\nmakes " + html);
            }
            String href = element.attr("href");
            boolean allowed = href.isEmpty()
                    || href.startsWith("#fn")
                    || href.matches("(?i)(https?://[^/@\\\\]+([/?#].*)?|mailto:.+)");
            assertTrue(allowed, () -> markdown + "\nleads to " + href);
        }
    }

    @Test
    void noAddressLeadsAnywhereButToTheAllowedSchemes() {
        int count = 0;
        for (String address : addresses()) {
            for (String markdown : places(address)) {
                check(markdown);
                count++;
            }
        }
        assertTrue(count > 7_000, count + " payloads");
    }

    @Test
    void noInsideLinkHidesAScheme() {
        for (String address : addresses()) {
            Body body = PARSER.parse(new SourceFile("a.md", "[a](<" + address + ">)"), 0)
                    .value();
            for (Body.Link link : body.links()) {
                String path = ((Body.FileTarget) link.target()).path().value();
                assertTrue(
                        !path.contains(":") && !path.startsWith("/") && !path.contains("\\"), address + " is " + path);
            }
        }
    }

    @Test
    void wordsStayWordsWhereverTheyStand() {
        for (String words : WORDS) {
            sinks(words).forEach(PayloadTest::check);
            for (String other : WORDS) {
                check(words + " *" + other + "*");
            }
        }
    }

    @Test
    void whatIsShownIsWhatWasWritten() {
        assertEquals(
                "<script>alert(1)</script>",
                Jsoup.parse(html("<script>alert(1)</script>")).text());
    }
}
