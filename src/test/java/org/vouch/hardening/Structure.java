package org.vouch.hardening;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the layouts and Markdown make of harmless words, learnt from a site, and what in another site is not of that kind:
 * an element, an attribute, a script, an address that asks for something, data that no parser reads.
 */
final class Structure {
    private static final Set<String> MARKDOWN = Set.of(
            "em",
            "strong",
            "del",
            "code",
            "sub",
            "sup",
            "kbd",
            "br",
            "a",
            "hr",
            "ul",
            "ol",
            "li",
            "h3",
            "h4",
            "blockquote",
            "p",
            "pre",
            // What the preview says of words that cannot be published.
            "del class",
            "strong class");
    private static final Set<String> ASKING =
            Set.of("src", "srcset", "action", "formaction", "data", "poster", "background");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Pattern RIS = Pattern.compile("[A-Z][A-Z0-9]  -( .*)?");

    private final Set<String> known = new TreeSet<>();
    private final SortedMap<String, byte[]> harmless;

    private Structure(SortedMap<String, byte[]> harmless) {
        this.harmless = harmless;
    }

    static Structure of(SortedMap<String, byte[]> site) throws IOException {
        Structure structure = new Structure(site);
        for (String address : site.keySet()) {
            if (address.endsWith(".html")) {
                elements(site.get(address)).forEach(element -> structure.known.addAll(parts(element)));
            } else if (address.endsWith(".xml")) {
                structure.known.addAll(xml(site.get(address)));
            }
        }
        return structure;
    }

    /** Returns what is foreign, each with its address; empty in the best case. */
    List<String> foreign(SortedMap<String, byte[]> site) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (String address : site.keySet()) {
            byte[] bytes = site.get(address);
            if (address.endsWith(".html")) {
                elements(bytes)
                        .forEach(element -> foreign(element).forEach(what -> foreign.add(address + ": " + what)));
            } else if (address.endsWith(".xml")) {
                xml(bytes).stream()
                        .filter(part -> !known.contains(part))
                        .forEach(part -> foreign.add(address + ": " + part));
            } else if (address.endsWith(".json") || address.endsWith(".jsonld")) {
                data(text(bytes)).forEach(what -> foreign.add(address + ": " + what));
            } else if (address.endsWith("search-index.js")) {
                index(text(bytes)).forEach(what -> foreign.add(address + ": " + what));
            } else {
                other(address, bytes).forEach(what -> foreign.add(address + ": " + what));
            }
        }
        return foreign;
    }

    /**
     * References are one item whatever they say; pictures of notes hold their words as points; scripts, styles and other
     * pictures hold nobody's words, and the style of the margin numbers alone.
     */
    private List<String> other(String address, byte[] bytes) {
        if (address.endsWith(".bib")) {
            return items(text(bytes), line -> line.startsWith("@"));
        }
        if (address.endsWith(".ris")) {
            List<String> foreign = new ArrayList<>(items(text(bytes), line -> line.startsWith("TY  - ")));
            text(bytes)
                    .lines()
                    .filter(line -> !line.isEmpty() && !RIS.matcher(line).matches())
                    .forEach(foreign::add);
            return foreign;
        }
        if (address.endsWith("margin.css")) {
            Set<String> rules = rules(harmless.get(address));
            return rules(bytes).stream().filter(rule -> !rules.contains(rule)).toList();
        }
        boolean isHarmless =
                address.matches("(notes/.*|picture)[.]png|.*[.]txt") || Arrays.equals(bytes, harmless.get(address));
        return isHarmless ? List.of() : List.of("other bytes");
    }

    private static Set<String> rules(byte[] style) {
        return text(style).lines().map(rule -> rule.replaceAll("\\d+", "1")).collect(Collectors.toSet());
    }

    private static List<String> items(String text, Predicate<String> begins) {
        long items = text.lines().filter(begins).count();
        return items == 1 ? List.of() : List.of(items + " items");
    }

    private List<String> foreign(Element element) {
        List<String> foreign = new ArrayList<>();
        for (String part : parts(element)) {
            if (!known.contains(part) && !MARKDOWN.contains(part) && !part.equals("a rel") && !part.equals("a href")) {
                foreign.add(part + " in " + element.outerHtml());
            }
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            boolean asks =
                    ASKING.contains(attribute.getKey()) && value.matches("(?i)([a-z][a-z0-9+.-]*:|[/\\\\]{2}).*");
            boolean leads = attribute.getKey().endsWith("href")
                    && !value.equals("data:,")
                    && !value.matches("(?is)(https?://|mailto:|[#?]|[^:]*(/|$)).*");
            boolean runs = attribute.getKey().startsWith("on")
                    || attribute.getKey().equals("style") && value.matches("(?is).*(url|expression|import).*");
            if (asks || leads || runs) {
                foreign.add(attribute.html() + " of " + element.tagName());
            }
        }
        if (element.attr("type").equals("application/ld+json")) {
            foreign.addAll(data(element.data()));
        }
        return foreign;
    }

    private static List<Element> elements(byte[] page) {
        Document document = Jsoup.parse(text(page));
        return document.getAllElements().stream()
                .filter(e -> !(e instanceof Document))
                .toList();
    }

    /** Returns the element's name, and its name with each of its attributes'; a script's with its address or type. */
    private static List<String> parts(Element element) {
        List<String> parts = new ArrayList<>(List.of(element.tagName()));
        element.attributes().forEach(attribute -> parts.add(element.tagName() + " " + attribute.getKey()));
        if (element.tagName().equals("script") && !element.attr("type").equals("application/ld+json")) {
            parts.add("script " + element.attributes().html().replace("../", "") + ": " + element.data());
        }
        if (element.tagName().equals("link") || element.hasAttr("http-equiv")) {
            parts.add(element.tagName() + " " + element.attr("rel") + element.attr("http-equiv"));
        }
        return parts;
    }

    private static Set<String> xml(byte[] bytes) throws IOException {
        try {
            Set<String> names = new TreeSet<>();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                names.add("xml " + all.item(i).getNodeName());
            }
            return names;
        } catch (SAXException | ParserConfigurationException e) {
            return Set.of(e.getMessage());
        }
    }

    private static List<String> data(String text) {
        try {
            JSON.readTree(text);
            return List.of();
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** The script is one assignment of JSON, in which no HTML parser finds an end and no old browser a line end. */
    private static List<String> index(String script) {
        int start = script.indexOf('=') + 1;
        List<String> foreign =
                new ArrayList<>(data(script.substring(start).strip().replaceFirst(";$", "")));
        if (script.contains("</") || script.contains("<!--") || script.matches("(?s).*[\\u2028\\u2029].*")) {
            foreign.add("markup");
        }
        return foreign;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
