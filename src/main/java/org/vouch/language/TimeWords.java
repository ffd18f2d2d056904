package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words for times that are no dates, where a sentence has one and its passages another in its place: "within a year" for
 * "within a month", "months away" for "weeks away", "by the middle of the century" for "by its end", "the dry season" for
 * "the rainy season".
 */
public final class TimeWords {
    /** Each spell of time with the words that tell of it too. */
    private static final Map<String, Set<String>> SPELLS = new TreeMap<>();

    static {
        spell("minute", "minutes");
        spell("hour", "hours hourly");
        spell("morning", "mornings noon dawn day days daily");
        spell("evening", "evenings night nights tonight overnight dusk day days daily");
        spell("night", "nights evening evenings tonight overnight nightly day days daily");
        spell("day", "days daily overnight morning evening night weekday weekdays");
        spell("week", "weeks weekly fortnight weekend");
        spell("month", "months monthly");
        spell("year", "years yearly annual annually season seasons");
        spell("decade", "decades");
        spell("century", "centuries");
    }

    private static final Set<String> ONE = WordList.of("a an one that same next following coming another");

    private static final Set<String> BEHIND = WordList.of("away later earlier before after ago");

    /** Of such a row, each stands for another stretch. */
    private static final List<List<Set<String>>> PARTS = List.of(
            List.of(WordList.of("start beginning opening outset"), WordList.of("middle"), WordList.of("end close")),
            List.of(WordList.of("rainy wet"), WordList.of("dry")),
            List.of(WordList.of("spring"), WordList.of("summer"), WordList.of("autumn fall"), WordList.of("winter")),
            List.of(WordList.of("opening"), WordList.of("closing")));

    private static final Set<String> HEADS =
            WordList.of("season seasons session of rain rains months term ceremony day harvest sowing");

    private final List<Term> terms;
    private final List<String> texts;
    private Passages lazyPassages;
    private Optional<String> lazyOtherSpell;

    private TimeWords(List<Term> terms, List<String> texts) {
        this.terms = terms;
        this.texts = texts;
    }

    private Passages passages() {
        if (lazyPassages == null) {
            lazyPassages = Passages.of(texts);
        }
        return lazyPassages;
    }

    /**
     * What the passages of a sentence say of time, read once, however many such words the sentence has.
     *
     * @param words all their words
     * @param spells the spells of time that they speak of
     * @param parts by what they are parts of, the words for parts in their order
     */
    private record Passages(Set<String> words, Set<String> spells, Map<String, Set<String>> parts) {

        static Passages of(List<String> texts) {
            Passages passages = new Passages(new HashSet<>(), new HashSet<>(), new HashMap<>());
            texts.forEach(text -> passages.read(Terms.of(text)));
            return passages;
        }

        private void read(List<Term> terms) {
            for (int i = 0; i < terms.size(); i++) {
                String lower = terms.get(i).lower();
                words.add(lower);
                if (isSpell(terms, i)) {
                    spells.add(one(lower));
                }
                String head = headOf(terms, i);
                if (!head.isEmpty()) {
                    parts.computeIfAbsent(head, h -> new LinkedHashSet<>()).add(lower);
                }
            }
        }

        boolean has(Set<String> any) {
            return any.stream().anyMatch(words::contains);
        }

        /** Returns the first of some words that they have for a part of this. */
        Optional<String> part(Set<String> any, String head) {
            return parts.getOrDefault(head, Set.of()).stream()
                    .filter(any::contains)
                    .findFirst();
        }
    }

    private static void spell(String word, String others) {
        Set<String> all = new TreeSet<>(WordList.of(others));
        all.add(word);
        SPELLS.put(word, all);
    }

    /** Returns the words of a sentence in whose place its passages have others. */
    public static List<Counterparts.Swapped> in(String sentence, List<String> passages) {
        return new TimeWords(Terms.of(sentence), passages).find();
    }

    private List<Counterparts.Swapped> find() {
        List<Counterparts.Swapped> swapped = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            at(i).ifPresent(word ->
                    swapped.add(new Counterparts.Swapped(new Extent(term.start(), term.end(), term.text()), word)));
        }
        return List.copyOf(swapped);
    }

    private Optional<String> at(int i) {
        return spell(i).or(() -> part(i));
    }

    /** "Within a year", "months away": the passages speak of another spell, and the sentence does not. */
    private Optional<String> spell(int i) {
        String spell = isSpell(terms, i) ? one(terms.get(i).lower()) : "";
        Set<String> same = SPELLS.getOrDefault(spell, Set.of());
        return same.isEmpty() || passages().has(same) ? Optional.empty() : otherSpell();
    }

    /** Returns a spell that the passages speak of and the sentence does not. */
    private Optional<String> otherSpell() {
        if (lazyOtherSpell == null) {
            Set<String> own = terms.stream().map(Term::lower).collect(Collectors.toSet());
            lazyOtherSpell = SPELLS.entrySet().stream()
                    .filter(other -> other.getValue().stream().noneMatch(own::contains))
                    .map(Map.Entry::getKey)
                    .filter(passages().spells()::contains)
                    .findFirst();
        }
        return lazyOtherSpell;
    }

    /** A number before it is a figure's matter. */
    private static boolean isSpell(List<Term> terms, int i) {
        String lower = terms.get(i).lower();
        boolean plural = lower.endsWith("s");
        boolean known = SPELLS.containsKey(one(lower)) && !terms.get(i).isCapitalised();
        String before = i == 0 ? "" : terms.get(i - 1).lower();
        String next = i + 1 < terms.size() ? terms.get(i + 1).lower() : "";
        boolean counted = i > 0 && (terms.get(i - 1).isNumber() || NumberWords.SMALL.containsKey(before));
        return known && (plural ? !counted && (BEHIND.contains(next) || before.equals("be")) : ONE.contains(before));
    }

    private static String one(String lower) {
        return lower.equals("centuries")
                ? "century"
                : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** "The middle of the century", "spring rains": the passages have another part before the same word. */
    private Optional<String> part(int i) {
        String head = headOf(terms, i);
        for (List<Set<String>> row : PARTS) {
            for (Set<String> own : row) {
                if (head.isEmpty() || !own.contains(terms.get(i).lower())) {
                    continue;
                }
                Optional<String> other = row.stream()
                        .filter(words -> words != own)
                        .flatMap(words -> passages().part(words, head).stream())
                        .findFirst();
                if (other.isPresent() && !passages().has(own)) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the word of which a part is told: of "the end of the century" century, of "spring rains" rains. */
    private static String headOf(List<Term> terms, int i) {
        String next = i + 1 < terms.size() ? terms.get(i + 1).lower() : "";
        int k = i + 1;
        if (next.equals("of")) {
            k = i + 2;
            while (k < terms.size() && terms.get(k).isAny("the", "this", "next", "last", "a")) {
                k++;
            }
        }
        boolean head = HEADS.contains(next) && k < terms.size() && terms.get(k).isWord();
        return head ? terms.get(k).lower() : "";
    }
}
