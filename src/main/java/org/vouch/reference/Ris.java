package org.vouch.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RIS: a tag a line, an item from {@code TY} to {@code ER}; a line without a tag goes on with the one before. */
final class Ris {
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");
    private static final Pattern EDTF_NOTE = Pattern.compile("issued (\\S+) \\(EDTF\\)");
    private static final Pattern ISSN = Pattern.compile("(?i)(?:ISSN:? ?)?\\d{4}-?\\d{3}[\\dX]");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("ELEC", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("ICOMM", "personal_communication"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("THES", "thesis"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("DATA", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("MAP", "map"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("SOUND", "song"),
            Map.entry("MUSIC", "musical_score"),
            Map.entry("ART", "graphic"),
            Map.entry("FIGURE", "figure"),
            Map.entry("BILL", "bill"),
            Map.entry("STAT", "legislation"),
            Map.entry("CASE", "legal_case"),
            Map.entry("HEAR", "hearing"),
            Map.entry("PAT", "patent"),
            Map.entry("STAND", "standard"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("SLIDE", "speech"));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("BT", "container-title"),
            Map.entry("T2", "container-title"),
            Map.entry("JO", "container-title"),
            Map.entry("JF", "container-title"),
            Map.entry("JA", "container-title-short"),
            Map.entry("J2", "container-title-short"),
            Map.entry("T3", "collection-title"),
            Map.entry("ST", "title-short"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "publisher-place"),
            Map.entry("PP", "publisher-place"),
            Map.entry("ET", "edition"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("M1", "number"),
            Map.entry("SE", "section"),
            Map.entry("DO", "DOI"),
            Map.entry("UR", "URL"),
            Map.entry("LA", "language"),
            Map.entry("AB", "abstract"),
            Map.entry("N2", "abstract"),
            Map.entry("CN", "call-number"),
            Map.entry("DP", "source"),
            Map.entry("DB", "source"),
            Map.entry("M3", "genre"),
            Map.entry("N1", "note"));

    private Ris() {}

    static List<ImportedReference> read(String text) throws MalformedExport {
        List<ImportedReference> items = new ArrayList<>();
        List<String[]> item = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            Matcher tagged = LINE.matcher(line.stripTrailing());
            if (tagged.matches()) {
                String tag = tagged.group(1);
                if (item.isEmpty() && !tag.equals("TY")) {
                    throw new MalformedExport(
                            "line " + number + ": " + tag + " stands outside an item; RIS begins an item with TY");
                }
                if (tag.equals("ER")) {
                    items.add(reference(item, items.size() + 1));
                    item = new ArrayList<>();
                } else {
                    item.add(new String[] {tag, tagged.group(2) == null ? "" : tagged.group(2)});
                }
            } else if (!line.isBlank()) {
                if (item.isEmpty()) {
                    throw new MalformedExport("line " + number + ": not RIS, which begins an item with \"TY  - \"");
                }
                item.get(item.size() - 1)[1] += " " + line.strip();
            }
        }
        if (!item.isEmpty()) {
            throw new MalformedExport("the last item has no end; RIS ends an item with \"ER  - \"");
        }
        return items;
    }

    private static ImportedReference reference(List<String[]> lines, int number) {
        ReferenceDraft draft = new ReferenceDraft();
        String key = "" + number;
        String year = "";
        String first = "";
        String last = "";
        for (String[] line : lines) {
            String value = line[1].strip();
            switch (line[0]) {
                case "TY" -> draft.type(TYPES.getOrDefault(value, "document"));
                case "ID" -> key = value.isEmpty() ? key : value;
                case "AU", "A1" -> author(value, draft);
                case "PY", "Y1" -> year = value;
                case "DA" -> draft.date("issued", value);
                case "Y2" -> draft.date("accessed", value);
                case "SP" -> first = value;
                case "EP" -> last = value;
                case "KW" -> draft.keyword(value);
                case "SN" -> draft.text(ISSN.matcher(value).matches() ? "ISSN" : "ISBN", value);
                default -> other(line[0], value, draft);
            }
        }
        if (!draft.isDated() && !year.isEmpty()) {
            draft.date("issued", year);
        }
        draft.text("page", last.isEmpty() ? first : first + "-" + last);
        return draft.finished(key);
    }

    private static void other(String tag, String value, ReferenceDraft draft) {
        Matcher date = EDTF_NOTE.matcher(value);
        if (tag.equals("N1") && date.matches()) {
            draft.date("issued", date.group(1));
        } else if (TEXTS.containsKey(tag)) {
            draft.text(TEXTS.get(tag), value);
        } else {
            draft.lose(tag, value);
        }
    }

    private static void author(String value, ReferenceDraft draft) {
        int comma = value.indexOf(',');
        if (comma > 0) {
            draft.person(value.substring(0, comma), value.substring(comma + 1).replace(",", ""));
        } else {
            draft.literal(value);
        }
    }
}
