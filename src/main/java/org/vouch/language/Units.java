package org.vouch.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What figures count and measure. */
final class Units {
    /** Before digits they make a reference of them, and no figure: "para. 4", "page 12", "No 10". */
    static final Set<String> LABELS =
            WordList.of("para paras paragraph paragraphs page pages p pp no nos number numbers article articles chapter"
                    + " chapters section sections item items line lines footnote fn fig figure table version step verse"
                    + " volume vol room flight channel resolution resolutions appendix annex unit bureau office highway"
                    + " route platform gate boeing airbus apollo soyuz formula type catch psalm act clause rule"
                    + " protocol opus issue exhibit phase point day week chart category level grade tier model bus"
                    + " bullet lot block area camp district");

    private static final Map<String, String> MEASURES = new TreeMap<>();
    private static final Map<String, String> SPEEDS = Map.of("mile", "mph", "km", "kph");

    /** Plurals that do not end in s. */
    private static final Map<String, String> PLURALS = new TreeMap<>(Map.ofEntries(
            Map.entry("people", "people"),
            Map.entry("persons", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("criteria", "criterion"),
            Map.entry("media", "medium"),
            Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("personnel", "personnel"),
            Map.entry("police", "police"),
            Map.entry("sheep", "sheep"),
            Map.entry("servicemen", "serviceman"),
            Map.entry("fishermen", "fisherman"),
            Map.entry("buses", "bus"),
            Map.entry("series", "series")));

    private static final Set<String> NO_PLURALS = WordList.of(
            "was is has its his this as does says us thus yes plus perhaps always less unless across s theirs"
                    + " ours yours hers towards besides goes");

    static {
        measure("km", "kilometre kilometres kilometer kilometers km kms");
        measure("mile", "mile miles");
        measure("m", "metre metres meter meters m");
        measure("cm", "centimetre centimetres centimeter centimeters cm");
        measure("mm", "millimetre millimetres millimeter millimeters mm");
        measure("foot", "foot feet ft");
        measure("inch", "inch inches");
        measure("yard", "yard yards");
        measure("acre", "acre acres");
        measure("ha", "hectare hectares ha");
        measure("tonne", "tonne tonnes");
        measure("ton", "ton tons");
        measure("kg", "kilogram kilograms kilogramme kilogrammes kg kilo kilos");
        measure("g", "gram grams gramme grammes");
        measure("lb", "lb lbs");
        measure("litre", "litre litres liter liters");
        measure("gallon", "gallon gallons");
        measure("barrel", "barrel barrels");
        measure("second", "seconds sec secs");
        measure("minute", "minute minutes min mins");
        measure("hour", "hour hours hr hrs");
        measure("day", "day days");
        measure("week", "week weeks");
        measure("fortnight", "fortnight fortnights");
        measure("month", "month months");
        measure("year", "year years");
        measure("decade", "decade decades");
        measure("century", "century centuries");
        measure("degree", "degree degrees");
        measure("kiloton", "kiloton kilotons kilotonne kilotonnes kt");
        measure("megaton", "megaton megatons");
        measure("kw", "kilowatt kilowatts kw");
        measure("mw", "megawatt megawatts mw");
        measure("gw", "gigawatt gigawatts gw");
        measure("mph", "mph");
        measure("knot", "knot knots");
        measure("kph", "kph kmh");
    }

    /** Units of time, in small letters and the singular. */
    static final Set<String> TIMES = WordList.of("second minute hour day week fortnight month year decade century");

    private Units() {}

    private static void measure(String unit, String forms) {
        for (String form : forms.split(" ")) {
            MEASURES.put(form, unit);
        }
    }

    /** Returns the measure that stands at a place, in its common form; {@code km2} for square kilometres. */
    static Optional<String> measure(Lexemes lexemes, int i) {
        Lexeme lexeme = lexemes.at(i);
        if (!lexeme.isWord()) {
            return Optional.empty();
        }
        if (lexeme.isAny("square", "sq", "cubic", "nautical")) {
            String prefix = lexeme.is("sq") ? "square" : lexeme.lower();
            return Optional.ofNullable(MEASURES.get(lexemes.at(i + 1).lower())).map(unit -> prefix + " " + unit);
        }
        Optional<String> unit = Optional.ofNullable(MEASURES.get(lexeme.lower()));
        return afterHour(lexemes, i + 1) > i + 1 ? unit.map(one -> SPEEDS.getOrDefault(one, one)) : unit;
    }

    /** Returns the index after the measure that stands at a place. */
    static int afterMeasure(Lexemes lexemes, int i) {
        String unit = measure(lexemes, i).orElse("");
        int end = unit.contains(" ") ? i + 2 : i + 1;
        return SPEEDS.containsValue(unit) ? afterHour(lexemes, end) : end;
    }

    /** "Miles per hour", "kilometres an hour", "km/h". */
    private static int afterHour(Lexemes lexemes, int i) {
        boolean hour = lexemes.isAny(i, "per", "/", "an") && lexemes.isAny(i + 1, "hour", "h");
        return hour ? i + 2 : i;
    }

    private static final Set<String> HOUSEHOLDS = WordList.of("family household home house flat apartment");

    private static final Set<String> PEOPLE =
            WordList.of("person people man woman child resident inhabitant villager citizen islander worker");

    /** Returns whether two units cannot be those of one amount: measures or currencies that are not the same. */
    static boolean differ(String one, String other) {
        boolean households = HOUSEHOLDS.contains(one) && PEOPLE.contains(other)
                || HOUSEHOLDS.contains(other) && PEOPLE.contains(one);
        return households || isKnown(one) && isKnown(other) && !one.equals(other);
    }

    static boolean isKnown(String unit) {
        return MEASURES.containsValue(unit) || unit.contains(" ") || unit.equals("%") || Currencies.isCode(unit);
    }

    /** Returns whether a word in small letters is the plural of a unit of time. */
    static boolean areTimes(String lower) {
        return lower.endsWith("s") && TIMES.contains(lower.substring(0, lower.length() - 1));
    }

    static boolean isPlural(Lexeme lexeme) {
        String word = lexeme.lower();
        return PLURALS.containsKey(word)
                || word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !NO_PLURALS.contains(word);
    }

    /** Returns a noun in the singular, by its ending. */
    static String singular(String word) {
        String irregular = PLURALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
        if (length > 4 && es) {
            return word.substring(0, length - 2);
        }
        boolean plural = length > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }
}
