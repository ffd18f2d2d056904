package org.vouch.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX and biblatex. */
final class BibTex {
    private BibTex() {}

    static List<ImportedReference> read(String text) throws MalformedExport {
        checkDepth(text);
        List<ImportedReference> items = new ArrayList<>();
        for (BibTeXObject object : parse(text)) {
            if (object instanceof BibTeXEntry entry) {
                items.add(BibTexEntry.read(
                        entry.getType().getValue().toLowerCase(Locale.ROOT),
                        entry.getKey() == null
                                ? "" + (items.size() + 1)
                                : entry.getKey().getValue(),
                        fields(entry)));
            }
        }
        return items;
    }

    private static List<BibTeXObject> parse(String text) throws MalformedExport {
        try {
            return new BibTeXParser().parse(new StringReader(text)).getObjects();
        } catch (ParseException | TokenMgrException wrong) {
            throw new MalformedExport(
                    "not BibTeX: " + ReferenceDraft.tidy(wrong.getMessage()).split(" Was expecting")[0]);
        } catch (ObjectResolutionException unknown) {
            throw new MalformedExport(
                    "the string " + unknown.getMessage() + " is used and defined nowhere; put it into braces");
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new MalformedExport("not BibTeX: " + ReferenceDraft.tidy(String.valueOf(wrong.getMessage())));
        }
    }

    private static Map<String, String> fields(BibTeXEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            fields.putIfAbsent(
                    field.getKey().getValue().toLowerCase(Locale.ROOT),
                    field.getValue().toUserString());
        }
        return fields;
    }

    private static void checkDepth(String text) throws MalformedExport {
        int depth = 0;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (depth > ReferenceExport.DEEPEST) {
                throw new MalformedExport(
                        "line " + line + ": braces nested more than " + ReferenceExport.DEEPEST + " deep");
            }
        }
    }
}
