package org.vouch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the program is made of, and built with, is named to the last digit. */
class DependenciesTest {
    private static final Pattern EXACT = Pattern.compile("[0-9]+(?:[.][0-9]+)+(?:[.-][A-Za-z0-9]+)?");

    private final Element project;

    DependenciesTest() throws Exception {
        project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
    }

    @Test
    void everyLibraryAndPluginHasAnExactVersion() {
        List<String> wrong = new ArrayList<>();
        int parts = 0;
        for (String kind : List.of("dependency", "plugin")) {
            for (Element part : elements(kind)) {
                boolean isNamedAgain = kind.equals("plugin") && isInProfile(part) && isPinnedOutside(part);
                String version = child(part, "version");
                if (!EXACT.matcher(version).matches() && !isNamedAgain || version.endsWith("SNAPSHOT")) {
                    wrong.add(kind + " " + child(part, "artifactId") + " " + version);
                }
                parts++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(parts > 30, parts + " parts");
    }

    @Test
    void timeOfTheBuildIsFixed() {
        assertEquals(1, elements("project.build.outputTimestamp").size());
        Instant.parse(elements("project.build.outputTimestamp").get(0).getTextContent());
    }

    /** It brings sixty libraries of which none is needed. */
    @Test
    void flexmarkIsTakenInParts() {
        assertTrue(elements("dependency").stream()
                .noneMatch(part -> child(part, "artifactId").equals("flexmark-all")));
    }

    /** Older ones have known faults, also where another library brings them. */
    @ParameterizedTest
    @CsvSource({"org.jsoup.Jsoup, 1.24.1", "org.yaml.snakeyaml.Yaml, 2.5"})
    void libraryIsNotOlderThan(String type, String least) throws Exception {
        String jar = Path.of(Class.forName(type)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getFileName()
                .toString();
        Matcher version = Pattern.compile("-([0-9.]+)[.]jar").matcher(jar);
        assertTrue(version.find(), jar);
        assertTrue(Arrays.compare(numbers(version.group(1)), numbers(least)) >= 0, jar);
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.]")).mapToInt(Integer::parseInt).toArray();
    }

    private boolean isPinnedOutside(Element plugin) {
        return elements("plugin").stream()
                .anyMatch(other -> !isInProfile(other)
                        && child(other, "artifactId").equals(child(plugin, "artifactId"))
                        && !child(other, "version").isEmpty());
    }

    private static boolean isInProfile(Element part) {
        for (Node above = part; above != null; above = above.getParentNode()) {
            if (above.getNodeName().equals("profile")) {
                return true;
            }
        }
        return false;
    }

    private List<Element> elements(String name) {
        NodeList found = project.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Returns the text of a child, empty where there is none. */
    private static String child(Element part, String name) {
        NodeList children = part.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(name)) {
                return children.item(i).getTextContent().strip();
            }
        }
        return "";
    }
}
