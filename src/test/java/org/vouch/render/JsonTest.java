package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void textIsSafeInScripts() {
        check("</script><!--\u2028\u2029", "\"\\u003c/script>\\u003c!--\\u2028\\u2029\"\n");
    }

    @Test
    void controlCharactersAreEscaped() {
        check("\"\\\n\t\r\u0001", "\"\\\"\\\\\\n\\t\\u000d\\u0001\"\n");
    }

    @Test
    void lettersBeyondTheBasicPlaneStay() {
        check("𝒦 ü", "\"𝒦 ü\"\n");
    }

    @Test
    void membersWithoutAValueAreLeftOut() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", Optional.empty());
        map.put("b", Optional.of(1));
        map.put("c", List.of());
        map.put("d", Map.of());
        map.put("e", List.of(true, "x"));
        check(map, "{\n  \"b\": 1,\n  \"c\": [],\n  \"d\": {},\n  \"e\": [\n    true,\n    \"x\"\n  ]\n}\n");
    }

    @Test
    void lineHasNoWhiteSpaceOfItsOwn() {
        assertEquals(
                "[\"a b\",[1,{\"c\":true}],[]]", Json.line(List.of("a b", List.of(1, Map.of("c", true)), List.of())));
    }

    private static void check(Object value, String expected) {
        assertEquals(expected, Json.of(value));
    }
}
