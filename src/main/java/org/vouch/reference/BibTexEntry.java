package org.vouch.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One entry of BibTeX or biblatex in CSL's variables. */
final class BibTexEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("periodical", "periodical"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("collection", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("patent", "patent"),
            Map.entry("software", "software"),
            Map.entry("dataset", "dataset"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("letter", "personal_communication"));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("shorttitle", "title-short"),
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("shortjournal", "container-title-short"),
            Map.entry("series", "collection-title"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("edition", "edition"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "page"),
            Map.entry("pagetotal", "number-of-pages"),
            Map.entry("chapter", "chapter-number"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("abstract", "abstract"),
            Map.entry("keywords", "keyword"),
            Map.entry("note", "note"),
            Map.entry("annote", "note"),
            Map.entry("annotation", "note"),
            Map.entry("type", "genre"),
            Map.entry("version", "version"),
            Map.entry("eventtitle", "event-title"),
            Map.entry("venue", "event-place"));

    private static final Set<String> NUMBERED_ISSUES = Set.of("article", "periodical");
    private static final Set<String> SITES = Set.of("online", "electronic", "www", "misc");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Languages as babel calls them. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("american", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("french", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("polish", "pl"),
            Map.entry("russian", "ru"),
            Map.entry("ukrainian", "uk"),
            Map.entry("turkish", "tr"),
            Map.entry("arabic", "ar"),
            Map.entry("chinese", "zh"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"));

    private final String type;
    private final Map<String, String> fields;
    private final ReferenceDraft draft = new ReferenceDraft();

    private BibTexEntry(String type, Map<String, String> fields) {
        this.type = type;
        this.fields = fields;
    }

    /** @param fields their values without the outermost braces, names in lower case */
    static ImportedReference read(String type, String key, Map<String, String> fields) {
        BibTexEntry entry = new BibTexEntry(type, fields);
        entry.readType();
        entry.readDate();
        fields.forEach(entry::read);
        return entry.draft.finished(key);
    }

    private void readType() {
        String subtype = fields.getOrDefault("entrysubtype", "").toLowerCase(Locale.ROOT);
        boolean periodical = type.equals("article") && (subtype.equals("newspaper") || subtype.equals("magazine"));
        draft.type(periodical ? "article-" + subtype : TYPES.getOrDefault(type, "document"));
        if (!periodical && !subtype.isEmpty()) {
            draft.lose("entrysubtype", subtype);
        }
    }

    private void readDate() {
        if (fields.containsKey("date")) {
            draft.date("issued", fields.get("date"));
        } else if (fields.containsKey("year")) {
            String year = LaTeX.plain(fields.get("year"));
            String named = LaTeX.plain(fields.getOrDefault("month", "")).toLowerCase(Locale.ROOT);
            int month = named.matches("\\d{1,2}")
                    ? Integer.parseInt(named)
                    : MONTHS.indexOf(named.substring(0, Math.min(3, named.length()))) + 1;
            String day = fields.getOrDefault("day", "");
            boolean dated = month > 0 && day.matches("\\d{1,2}");
            draft.date("issued", month > 0 ? year + "-" + month + (dated ? "-" + day : "") : year);
        }
    }

    private void read(String field, String value) {
        switch (field) {
            case "author" -> BibTexNames.read(value, draft);
            case "date", "year", "month", "day", "entrysubtype" -> {}
            case "urldate" -> draft.date("accessed", value);
            case "url" -> draft.text("URL", LaTeX.verbatim(value));
            case "doi" -> draft.text("DOI", LaTeX.verbatim(value));
            case "number" ->
                draft.text(
                        NUMBERED_ISSUES.contains(type) || fields.containsKey("journal") ? "issue" : "number",
                        LaTeX.plain(value));
            case "organization" ->
                draft.text(SITES.contains(type) ? "container-title" : "publisher", LaTeX.plain(value));
            case "language", "langid" -> {
                String name = LaTeX.plain(value);
                draft.text("language", LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
            }
            case "howpublished" -> howPublished(value);
            case "pages" -> draft.text("page", LaTeX.plain(value).replace('–', '-'));
            default -> {
                if (TEXTS.containsKey(field)) {
                    draft.text(TEXTS.get(field), LaTeX.plain(value));
                } else {
                    draft.lose(field, LaTeX.plain(value));
                }
            }
        }
    }

    private void howPublished(String value) {
        String plain = LaTeX.verbatim(value);
        if (plain.matches("https?://\\S+") && !fields.containsKey("url")) {
            draft.text("URL", plain);
        } else {
            draft.text("medium", LaTeX.plain(value));
        }
    }
}
