package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedPassage.Range;
import org.vouch.content.CheckedSource;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;

/**
 * Makes {@code annotations/<source>.jsonld}: each passage of an article as a Web Annotation, so that other programs can
 * find its words in the article again. The words, and those around them, are what the pages show too.
 *
 * <p>W3C Web Annotation Data Model §4.2.4, §4.2.5: a quotation and a position select the same words. Both refer to the
 * article in normal form, paragraphs joined by LF; positions are 0-based, half-open and count code points. A quotation
 * with words left out has a target for each part.
 */
final class AnnotationsFile {
    private final Settings settings;
    private final CheckedSource checked;
    private final String here;

    /** @param here the address of the file in which the annotations stand */
    private AnnotationsFile(Settings settings, CheckedSource checked, String here) {
        this.settings = settings;
        this.checked = checked;
        this.here = here;
    }

    static String address(CheckedSource checked) {
        return "annotations/" + checked.source().id() + ".jsonld";
    }

    /**
     * Returns the annotations of one article: a page of the collection of all.
     *
     * @param place of the article among the sources, 0-based
     */
    static String of(VerifiedBriefing verified, int place) {
        Settings settings = verified.briefing().settings();
        List<CheckedSource> sources = verified.sources();
        CheckedSource checked = sources.get(place);
        AnnotationsFile file = new AnnotationsFile(settings, checked, address(checked));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", AnnotationCollection.CONTEXT);
        json.put("id", file.iri(file.here));
        json.put("type", "AnnotationPage");
        json.put("partOf", file.iri(AnnotationCollection.ADDRESS));
        json.put("startIndex", AnnotationCollection.total(sources.subList(0, place)));
        json.put("prev", place == 0 ? Optional.empty() : Optional.of(file.iri(address(sources.get(place - 1)))));
        json.put(
                "next",
                place == sources.size() - 1
                        ? Optional.empty()
                        : Optional.of(file.iri(address(sources.get(place + 1)))));
        json.put("items", file.items());
        return Json.records(json);
    }

    /** Returns the annotations of one article as they stand in another file. */
    static List<Map<String, Object>> items(Settings settings, CheckedSource checked, String here) {
        return new AnnotationsFile(settings, checked, here).items();
    }

    private List<Map<String, Object>> items() {
        return checked.passages().stream().map(this::annotation).toList();
    }

    private Map<String, Object> annotation(CheckedPassage passage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", iri(address(checked)) + "#" + passage.anchor());
        json.put("type", "Annotation");
        json.put("motivation", "linking");
        json.put("body", iri(Addresses.source(checked.source().id())) + "#" + passage.anchor());
        json.put("target", targets(passage));
        return json;
    }

    private List<Map<String, Object>> targets(CheckedPassage passage) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int i = 0; i < passage.fragments().size(); i++) {
            Map<String, Object> quote = new LinkedHashMap<>();
            quote.put("type", "TextQuoteSelector");
            quote.put("exact", passage.words().get(i));
            quote.put("prefix", i == 0 ? shown(passage.prefix()) : Optional.empty());
            boolean last = i == passage.fragments().size() - 1;
            quote.put("suffix", last ? shown(passage.suffix()) : Optional.empty());
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("source", article());
            target.put("selector", List.of(quote, position(passage.fragments().get(i))));
            targets.add(target);
        }
        return targets;
    }

    private static Optional<String> shown(String words) {
        return Optional.of(words).filter(w -> !w.isEmpty());
    }

    private static Map<String, Object> position(Range range) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", range.start());
        position.put("end", range.end());
        return position;
    }

    /** The article's own address where its record has one; else the id that structured data gives it. */
    private String article() {
        return checked.source()
                .reference()
                .variable("URL")
                .filter(url -> url.matches("https?://.*"))
                .orElseGet(() -> StructuredArticle.id(settings, here, checked.source()));
    }

    private String iri(String address) {
        return StructuredData.iri(settings, here, address);
    }
}
