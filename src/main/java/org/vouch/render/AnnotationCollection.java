package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.CheckedSource;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;

/**
 * All annotations of the briefing, W3C Web Annotation Data Model §5: on the site a collection whose pages are the articles',
 * and printed by itself one that has all of them in it. Without a base address, ids are relative to the site's folder.
 */
public final class AnnotationCollection {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String ADDRESS = "annotations.jsonld";

    private AnnotationCollection() {}

    /** Returns the collection that names its pages. */
    static String ofPages(VerifiedBriefing verified) {
        List<CheckedSource> sources = verified.sources();
        Map<String, Object> json = head(verified);
        json.put("first", sources.isEmpty() ? Optional.empty() : Optional.of(page(verified, sources.get(0))));
        json.put(
                "last",
                sources.isEmpty() ? Optional.empty() : Optional.of(page(verified, sources.get(sources.size() - 1))));
        return Json.of(json);
    }

    /** Returns the collection with every annotation, an annotation a line. */
    public static String whole(VerifiedBriefing verified) {
        Settings settings = verified.briefing().settings();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", iri(settings, ADDRESS) + "#all");
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.put(
                "items",
                verified.sources().stream()
                        .flatMap(source -> AnnotationsFile.items(settings, source, ADDRESS).stream())
                        .toList());
        Map<String, Object> json = head(verified);
        json.put("first", page);
        return Json.of(json, 3);
    }

    private static Map<String, Object> head(VerifiedBriefing verified) {
        Settings settings = verified.briefing().settings();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", CONTEXT);
        json.put("id", iri(settings, ADDRESS));
        json.put("type", "AnnotationCollection");
        json.put("label", settings.title());
        json.put("total", total(verified.sources()));
        return json;
    }

    static int total(List<CheckedSource> sources) {
        return sources.stream().mapToInt(source -> source.passages().size()).sum();
    }

    private static String page(VerifiedBriefing verified, CheckedSource source) {
        return iri(verified.briefing().settings(), AnnotationsFile.address(source));
    }

    private static String iri(Settings settings, String address) {
        return StructuredData.iri(settings, ADDRESS, address);
    }
}
