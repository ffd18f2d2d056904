package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of content of a stretch of text, each cut to what its forms and derivations have in common. */
final class Content {
    private static final int LONGEST = 6;

    private static final List<String> ENDINGS = List.of(
            "ation", "ition", "ement", "ment", "ance", "ence", "ant", "ent", "ion", "ive", "al", "er", "or", "ly",
            "th");

    /** Verbs for one and the same thing; the first stands for the row. */
    private static final Map<String, String> SAME = rows("""
            come arrive reach; start begin open commence launch; end finish complete conclude; see watch view;
            buy acquire purchase; build construct erect; get receive obtain; shut close; choose elect pick;
            need require; give hand provide supply; increase rise climb grow; fall drop decline; kill die;
            show display exhibit; leave depart quit; stop cease halt; cut reduce lower; meet convene gather
            """);

    private static final int SHORTEST = 4;

    private static final WordMemory<String> KEYS = new WordMemory<>(Content::readKey);

    private Content() {}

    private static Map<String, String> rows(String rows) {
        Map<String, String> first = new HashMap<>();
        for (String row : rows.strip().split("\\s*+;\\s*+")) {
            String[] words = row.strip().split("\\s++");
            for (String word : words) {
                first.putIfAbsent(Verbs.stem(word), words[0]);
            }
        }
        return Map.copyOf(first);
    }

    static Set<String> of(List<Term> terms, int from, int to) {
        Set<String> keys = new TreeSet<>();
        for (int i = Math.max(0, from); i < Math.min(to, terms.size()); i++) {
            Term term = terms.get(i);
            if (isContent(term)) {
                keys.add(key(term.lower()));
            }
        }
        return keys;
    }

    static boolean isContent(Term term) {
        return term.isWord()
                && !term.isPossessive()
                && !FunctionWords.ALL.contains(term.lower())
                && !EventVerbs.isFinite(term.lower());
    }

    static String key(String lower) {
        return KEYS.of(lower);
    }

    private static String readKey(String lower) {
        if (Character.isDigit(lower.charAt(0))) {
            return lower;
        }
        String same = SAME.getOrDefault(Verbs.stem(lower), lower);
        String stem = Verbs.stem(same);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = Verbs.stem(stem.substring(0, stem.length() - ending.length()));
                break;
            }
        }
        return stem.substring(0, Math.min(LONGEST, stem.length()));
    }
}
