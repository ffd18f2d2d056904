package org.vouch.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSL-JSON 1.0.2: a list of items, one item, or an object with {@code items}. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CslJson() {}

    static List<ImportedReference> read(String text) throws MalformedExport {
        Object json = parse(text);
        if (json instanceof Map<?, ?> wrapped && wrapped.get("items") instanceof List<?> items) {
            json = items;
        }
        List<?> items = json instanceof List<?> list ? list : List.of(json);
        List<ImportedReference> references = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> fields)) {
                throw new MalformedExport(
                        "item " + (references.size() + 1) + " is no object; CSL-JSON is a list of objects");
            }
            if (fields.containsKey("itemType")) {
                throw new MalformedExport("this is Zotero's own JSON; export the items as CSL JSON");
            }
            references.add(CslJsonItem.read(fields, references.size() + 1));
        }
        return references;
    }

    /** Objects as maps, arrays as lists, all else as text; {@code null} as nothing. */
    private static Object parse(String text) throws MalformedExport {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, 0);
            if (parser.nextToken() != null) {
                throw new MalformedExport(place(parser.currentLocation()) + "more after the end of the JSON");
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw new MalformedExport(place(wrong.getLocation()) + "not JSON: " + wrong.getOriginalMessage());
        } catch (IOException impossible) {
            throw new AssertionError("reading a text", impossible);
        }
    }

    private static Object value(JsonParser parser, int depth) throws IOException, MalformedExport {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MalformedExport("the file is empty");
        }
        if (depth > ReferenceExport.DEEPEST) {
            throw new MalformedExport(
                    place(parser.currentLocation()) + "nested more than " + ReferenceExport.DEEPEST + " deep");
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.putIfAbsent(name, value(parser, depth + 1));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, depth + 1));
            }
            return items;
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }
}
