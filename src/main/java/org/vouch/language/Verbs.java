package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of English verbs: the irregular ones by a table, the regular ones by their ends. */
final class Verbs {
    /** What a form is; a form that may be the past or the participle, such as "visited", is {@link #PAST}. */
    enum Form {
        PAST,
        PARTICIPLE,
        /** A form that is the base too, such as "put". */
        UNCHANGED,
        OTHER
    }

    /** Base, past, participle. */
    private static final String IRREGULAR = """
            arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become;
            begin began begun; bend bent bent; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
            break broke broken; breed bred bred; bring brought brought; build built built; burn burnt burnt;
            buy bought bought; catch caught caught; choose chose chosen; cling clung clung; come came come;
            creep crept crept; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk;
            drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
            find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden;
            forget forgot forgotten; forgive forgave forgiven; forego forewent foregone; freeze froze frozen;
            get got got; give gave given; go went gone; grow grew grown; hang hung hung; have had had;
            hear heard heard; hide hid hidden; hold held held; keep kept kept; know knew known; lay laid laid;
            lead led led; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent; lie lay lain;
            lose lost lost; make made made; mean meant meant; meet met met; mistake mistook mistaken;
            overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken;
            overthrow overthrew overthrown; pay paid paid; prove proved proven; ride rode ridden; ring rang rung;
            rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
            send sent sent; shake shook shaken; shine shone shone; shoot shot shot; show showed shown;
            shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid;
            speak spoke spoken; spend spent spent; spin spun spun; spring sprang sprung; stand stood stood;
            steal stole stolen; stick stuck stuck; strike struck struck; strive strove striven; swear swore sworn;
            sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
            tell told told; think thought thought; throw threw thrown; undergo underwent undergone;
            understand understood understood; undertake undertook undertaken; uphold upheld upheld;
            wake woke woken; wear wore worn; weep wept wept; win won won; withdraw withdrew withdrawn;
            withhold withheld withheld; withstand withstood withstood; write wrote written; rebuild rebuilt rebuilt;
            retake retook retaken; resell resold resold; foresee foresaw foreseen; mislead misled misled;
            outdo outdid outdone; partake partook partaken; redo redid redone; remake remade remade; repay repaid repaid;
            rewrite rewrote rewritten; unveil unveiled unveiled; stride strode stridden; light lit lit
            """;

    private static final Set<String> UNCHANGED = WordList.of("""
            put set cut hit let cost shut hurt bet cast spread read split quit broadcast upset burst rid beset offset
            thrust forecast reset
            """);

    /** These end like a past and are none. */
    /** Begin with "un" and are done all the same. */
    private static final Set<String> UN = WordList.of("""
            united unified unionised unionized uncovered unveiled unloaded unlocked unfolded unleashed unearthed unseated unpacked
            unwrapped untied unfurled unplugged unhooked unnerved unscrewed unmasked unravelled unraveled unsealed unchained
            unblocked unsaddled unburdened unrolled unfastened untangled
            """);

    private static final Set<String> NO_PAST = WordList.of("""
            hundred need indeed speed seed breed weed greed steed deed reed creed feed heed exceed succeed proceed
            concede red bed shed sled embed wed led sacred naked wicked rugged ragged crooked kindred hatred
            unnamed undated unfinished unknown so-called related limited detailed united aged interested supposed
            alleged advanced armed allied based beloved biased bored crowded dated dedicated determined
            differed dependent enriched experienced extended gifted heated hundredth infrared isolated learned
            long-awaited mixed moneyed prolonged repeated reputed retired rooted sophisticated sustained talented
            unexpected unprecedented unrelated unresolved used varied wounded complicated civilised civilized
            industrialised industrialized developed undisclosed unspecified undivided unpublished unanswered
            """);

    private static final Set<String> ONLY_PAST = onlyPast();

    private record Irregular(String base, Form form) {}

    private static final Map<String, Irregular> FORMS = forms();

    private static final List<String> PREFIXES = List.of("re", "over", "out", "under", "mis");

    private static final WordMemory<Form> KNOWN_FORMS = new WordMemory<>(Verbs::readForm);

    private static final WordMemory<String> KNOWN_STEMS = new WordMemory<>(Verbs::readStem);

    private Verbs() {}

    private static Map<String, Irregular> forms() {
        Map<String, Irregular> forms = new HashMap<>();
        for (String verb : IRREGULAR.strip().split("\\s*+;\\s*+")) {
            String[] parts = verb.strip().split("\\s++");
            forms.put(parts[2], new Irregular(parts[0], Form.PARTICIPLE));
            forms.put(parts[1], new Irregular(parts[0], Form.PAST));
        }
        UNCHANGED.forEach(form -> forms.put(form, new Irregular(form, Form.UNCHANGED)));
        for (String both : WordList.of("come become run overcome")) {
            forms.put(both, new Irregular(both, Form.UNCHANGED));
        }
        forms.put("goes", new Irregular("go", Form.OTHER));
        forms.put("does", new Irregular("do", Form.OTHER));
        forms.put("has", new Irregular("have", Form.OTHER));
        forms.put("burned", new Irregular("burn", Form.PAST));
        forms.put("learned", new Irregular("learn", Form.PAST));
        forms.put("gotten", new Irregular("get", Form.PARTICIPLE));
        forms.put("proved", new Irregular("prove", Form.PAST));
        forms.put("showed", new Irregular("show", Form.PAST));
        return forms;
    }

    private static Set<String> onlyPast() {
        return WordList.of(Stream.of(IRREGULAR.strip().split("\\s*+;\\s*+"))
                .map(verb -> verb.strip().split("\\s++"))
                .filter(parts -> !parts[1].equals(parts[2]))
                .map(parts -> parts[1]));
    }

    /** Returns whether the form is a past and no participle: "went". */
    static boolean isOnlyPast(String lower) {
        return ONLY_PAST.contains(lower);
    }

    /** "Redrawn", "overthrown", "outgrew": a form behind a prefix is that of the verb without it. */
    private static Irregular irregular(String lower) {
        Irregular known = FORMS.get(lower);
        if (known != null) {
            return known;
        }
        for (String prefix : PREFIXES) {
            Irregular bare = lower.startsWith(prefix) ? FORMS.get(lower.substring(prefix.length())) : null;
            if (bare != null && lower.length() > prefix.length() + 3) {
                return new Irregular(prefix + bare.base(), bare.form());
            }
        }
        return FORMS.get("");
    }

    static Form form(String lower) {
        return KNOWN_FORMS.of(lower);
    }

    private static Form readForm(String lower) {
        Irregular irregular = irregular(lower);
        if (irregular != null) {
            return irregular.form();
        }
        boolean past = lower.length() > 3
                && lower.endsWith("ed")
                && !lower.endsWith("eed")
                && lower.indexOf('-') < 0
                && !NO_PAST.contains(lower)
                && !isUndone(lower);
        return past || lower.equals("agreed") || lower.equals("freed") ? Form.PAST : Form.OTHER;
    }

    /** "Undecided", "unsigned": what has not been done; not "unveiled". */
    private static boolean isUndone(String lower) {
        return lower.startsWith("un")
                && !lower.startsWith("under")
                && !UN.contains(lower)
                && readForm(lower.substring(2)) == Form.PAST;
    }

    /**
     * Returns what the forms of a verb have in common: "visited", "visits" and "visiting" have "visit"; it need not be
     * a word.
     */
    static String stem(String lower) {
        return KNOWN_STEMS.of(lower);
    }

    private static String readStem(String lower) {
        Irregular irregular = irregular(lower);
        return irregular != null ? bare(irregular.base()) : bare(withoutEnding(lower));
    }

    private static String withoutEnding(String lower) {
        if (lower.length() > 4 && lower.endsWith("ing")) {
            return lower.substring(0, lower.length() - 3);
        }
        if (lower.length() > 3 && lower.endsWith("ed")) {
            return lower.substring(0, lower.length() - 2);
        }
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "i";
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 2 && word.charAt(end - 1) == 'e') {
            end--;
        }
        if (end > 2 && word.charAt(end - 1) == word.charAt(end - 2)) {
            end--;
        }
        return end > 2 && word.charAt(end - 1) == 'y' ? word.substring(0, end - 1) + "i" : word.substring(0, end);
    }
}
