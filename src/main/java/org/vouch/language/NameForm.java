package org.vouch.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it is compared: its parts in small letters, without titles, articles, possessives, hyphens and diacritics;
 * states, ministries and world wars in one form. {@code South Korea's Ministry of Defence} is
 * {@code [south korea, defense, ministry]}.
 */
record NameForm(List<String> parts) {
    private static final int LONGEST_STATE = 5;

    /** Before a place these make another place. */
    private static final Set<String> MODIFIERS = WordList.of("""
            north south east west northern southern eastern western central upper lower inner outer new old great greater
            united saint st san santa los las el mount lake cape fort port sri costa puerto papua equatorial
            """);

    private static final Set<String> LEGAL_FORMS =
            WordList.of("ltd limited inc plc corp llc llp gmbh ag nv bv oy ab asa spa srl");

    /** Family names that stand first. */
    private static final Set<String> FAMILY_FIRST = WordList.of("""
            kim choe choi park pak lee ri yi jo cho jang jong ju kang ko ku han hwang im lim ma mun moon myong no roh nam o paek
            pyon ro ryu so son sin shin song thae u won yang yoon yun chun chung chong jeong jung kwon hong ahn an hyon
            xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang
            deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lu shen
            mao hua qin wen nguyen tran le pham vo dang bui lai tsai chiang ho
            """);

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("defence", "defense"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("harbour", "harbor"),
            Map.entry("theatre", "theater"),
            Map.entry("programme", "program"),
            Map.entry("organisation", "organization"),
            Map.entry("co-operation", "cooperation"),
            Map.entry("mister", "mr"),
            Map.entry("wwii", "world war 2"),
            Map.entry("ww2", "world war 2"),
            Map.entry("wwi", "world war 1"),
            Map.entry("ww1", "world war 1"));

    private static final Map<String, String> WARS = Map.of(
            "world war 2", "world war 2",
            "world war 1", "world war 1",
            "world war ii", "world war 2",
            "world war two", "world war 2",
            "second world war", "world war 2",
            "2nd world war", "world war 2",
            "world war i", "world war 1",
            "world war one", "world war 1",
            "first world war", "world war 1",
            "great war", "world war 1");

    NameForm {
        parts = List.copyOf(parts);
    }

    static NameForm of(String name) {
        List<String> words = new ArrayList<>();
        for (Term term : Terms.of(name)) {
            if (term.isWord()) {
                addWords(term.lower(), words);
            }
        }
        return new NameForm(states(wars(reordered(withoutTitle(withoutLegalForm(words))))));
    }

    /** A firm is the same with and without its legal form. */
    private static List<String> withoutLegalForm(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && LEGAL_FORMS.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    private static void addWords(String lower, List<String> words) {
        String plain = plain(lower);
        String spelled = SPELLINGS.getOrDefault(plain, plain);
        for (String word : spelled.replace('-', ' ').split(" ")) {
            if (!word.isEmpty()) {
                words.add(SPELLINGS.getOrDefault(word, word));
            }
        }
    }

    /** Returns a word without diacritics and with the letters that Latin alphabets add made plain. */
    static String plain(String lower) {
        boolean ascii = lower.chars().allMatch(c -> c < 0x80);
        return ascii
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .mapToObj(NameForm::plainLetter)
                        .collect(Collectors.joining());
    }

    private static String plainLetter(int letter) {
        return switch (letter) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 0x2010, 0x2011 -> "-";
            default -> Character.toString(letter).toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> withoutTitle(List<String> words) {
        int from = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
        for (int i = from; i < words.size() - 1; i++) {
            if (Titles.isTitle(words.get(i)) && !isHeadOfBody(words.get(i + 1))) {
                from = words.get(i + 1).equals("of") ? from : i + 1;
            }
        }
        return words.subList(from, words.size());
    }

    /** {@code General Assembly} holds no title. */
    private static boolean isHeadOfBody(String word) {
        return Titles.isBody(word) || OrdinaryWords.isOrdinary(word);
    }

    /** Turns {@code ministry of defense} into {@code defense ministry}. */
    private static List<String> reordered(List<String> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean body = WordList.isAny(words.get(i), "ministry", "department", "bank");
            String next = words.get(i + 1);
            if (body && (next.equals("of") || next.equals("for"))) {
                List<String> turned = new ArrayList<>(words.subList(0, i));
                turned.addAll(words.subList(i + 2, words.size()));
                turned.add(words.get(i));
                turned.removeIf("the"::equals);
                return turned;
            }
        }
        return words;
    }

    private static List<String> wars(List<String> words) {
        String war = WARS.get(String.join(" ", words));
        return war == null ? words : List.of(war);
    }

    private static List<String> states(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = stateLength(words, i);
            String joined = String.join(" ", words.subList(i, i + Math.max(1, length)));
            parts.add(length == 0 ? joined : States.key(joined).orElse(joined));
            i += Math.max(1, length);
        }
        return parts;
    }

    private static int stateLength(List<String> words, int from) {
        for (int length = Math.min(LONGEST_STATE, words.size() - from); length > 0; length--) {
            if (States.key(String.join(" ", words.subList(from, from + length))).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** Returns whether this form of a claim's name names what the longer or equal form of the evidence names. */
    boolean isBorneOutBy(NameForm evidence) {
        if (parts.isEmpty() || evidence.parts.isEmpty()) {
            return false;
        }
        return parts.equals(evidence.parts)
                || isSeatedIn(evidence)
                || isInitialsOf(evidence)
                || evidence.isInitialsOf(this)
                || isFamilyNameOf(evidence)
                || isBodyOf(evidence)
                || isHalfOf(evidence);
    }

    /** "Russia" where the evidence has "Moscow". */
    private boolean isSeatedIn(NameForm evidence) {
        return parts.size() == 1
                && States.seat(String.join(" ", evidence.parts))
                        .filter(parts.get(0)::equals)
                        .isPresent();
    }

    /** "KCNA" for "Korean Central News Agency". */
    private boolean isInitialsOf(NameForm other) {
        boolean abbreviation =
                parts.size() == 1 && parts.get(0).length() > 2 && parts.get(0).indexOf(' ') < 0;
        if (!abbreviation || other.parts.size() > 2 * parts.get(0).length()) {
            return false;
        }
        String initials = other.parts.stream()
                .flatMap(part -> List.of(part.split(" ")).stream())
                .filter(word -> !WordList.isAny(word, "of", "the", "for", "and"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() > 2 && initials.equals(parts.get(0));
    }

    private boolean isFamilyNameOf(NameForm evidence) {
        List<String> whole = evidence.parts;
        if (parts.size() >= whole.size() || !evidence.isPerson()) {
            return false;
        }
        if (FAMILY_FIRST.contains(whole.get(0))) {
            return parts.size() == 1 && parts.get(0).equals(whole.get(0));
        }
        return evidence.endsWith(parts);
    }

    private boolean isPerson() {
        return parts.size() <= 6
                && parts.stream().noneMatch(part -> part.equals("of") || Character.isDigit(part.charAt(0)))
                && !MODIFIERS.contains(parts.get(0))
                && States.key(parts.get(0)).isEmpty()
                && !OrdinaryWords.isOrdinary(parts.get(0))
                && !(parts.size() > 2 && Titles.isBody(parts.get(parts.size() - 1)));
    }

    /** "Security Council" for "UN Security Council": without the state or the ordinary words before it. */
    private boolean isBodyOf(NameForm evidence) {
        if (parts.size() >= evidence.parts.size() || !evidence.endsWith(parts)) {
            return false;
        }
        List<String> before = evidence.parts.subList(0, evidence.parts.size() - parts.size());
        boolean onlyStates =
                before.stream().allMatch(word -> States.key(word).isPresent() && !MODIFIERS.contains(word));
        boolean ordinary =
                before.stream().allMatch(word -> OrdinaryWords.isOrdinary(word) && !MODIFIERS.contains(word));
        return (onlyStates || ordinary) && (parts.size() > 1 || !OrdinaryWords.isOrdinary(parts.get(0)));
    }

    /** "the North" for "North Korea". */
    private boolean isHalfOf(NameForm evidence) {
        return parts.size() == 1
                && (parts.get(0).equals("north") || parts.get(0).equals("south"))
                && evidence.parts.get(0).equals(parts.get(0) + " korea");
    }

    private boolean endsWith(List<String> tail) {
        int from = parts.size() - tail.size();
        return from >= 0 && parts.subList(from, parts.size()).equals(tail);
    }
}
