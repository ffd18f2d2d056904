package org.vouch.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.PersonName;

/**
 * The authors that a line names. A name is divided into family and given name only where it has the form of one in Latin
 * script: {@code Pell, Nora}, {@code Nora Pell}, {@code Jon de Witt}. What else it may be, an organisation above all, stays
 * one text.
 */
final class AuthorNames {
    private static final int LONGEST = 300;
    private static final Pattern BY =
            Pattern.compile("^(?:by|written by|von|par|por)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("\\s*;\\s*|\\s+(?:and|&)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final String PARTICLE =
            "(?:de|del|della|der|den|di|da|dos|das|du|la|le|van|von|vom|zu|ter|ten|bin|ibn|al|el|af|av)";
    private static final String WORD = "[\\p{IsLatin}&&[\\p{L}\\p{M}]]";
    private static final String NAME = "(?:\\p{Lu}[" + WORD + "'’.-]*)";
    private static final Pattern PERSON = Pattern.compile("(?<given>" + NAME + "(?: " + NAME + "){0,2}) (?<family>(?:"
            + PARTICLE + " ){0,3}(?:al-|el-|d['’]|O['’])?" + NAME + ")");
    private static final Pattern FAMILY =
            Pattern.compile("(?:" + PARTICLE + " ){0,3}" + NAME + "(?: " + NAME + ")?(?: " + PARTICLE + ")?");
    private static final Pattern GIVEN = Pattern.compile(NAME + "(?: " + NAME + "){0,3}(?: " + PARTICLE + "){0,2}");

    /** In a Korean name, written so, the family name stands first. */
    private static final Pattern KOREAN = Pattern.compile(".*\\p{Lu}\\p{Ll}+-\\p{Ll}.*");

    /** Words that no person's name has. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:news|agency|agencies|staff|team|desk|press|editors?|editorial|ministry|office|department|board|council"
                    + "|committee|commission|institute|university|museum|society|association|union|group|company|corporation"
                    + "|foundation|service|services|radio|television|tv|times|post|daily|weekly|journal|magazine|media|network"
                    + "|online|reuters|afp|tass|xinhua|kyodo|yonhap|bank|government|authority|centre|center|party|the|of|for"
                    + "|newsroom|correspondent|reporter|contributor|guest|inc|ltd|llc|gmbh|plc)\\b",
            Pattern.CASE_INSENSITIVE);

    private AuthorNames() {}

    /** Returns the names in their order; empty where the text names nobody, such as an address. */
    static List<PersonName> read(String text) {
        String line = BY.matcher(text.strip()).replaceFirst("");
        if (line.isEmpty() || line.length() > LONGEST) {
            return List.of();
        }
        if (ORGANISATION.matcher(line).find()) {
            return List.of(literal(line));
        }
        List<PersonName> names = new ArrayList<>();
        for (String part : JOINED.split(line)) {
            List<String> pieces = Arrays.stream(COMMA.split(part))
                    .filter(piece -> !piece.isBlank())
                    .toList();
            if (pieces.size() > 1
                    && pieces.stream().allMatch(piece -> PERSON.matcher(piece).matches())) {
                pieces.forEach(piece -> names.add(name(piece)));
            } else if (!part.isBlank()) {
                names.add(name(part.strip()));
            }
        }
        return names;
    }

    static PersonName literal(String text) {
        return new PersonName(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    private static PersonName name(String text) {
        Matcher person = PERSON.matcher(text);
        if (person.matches() && !KOREAN.matcher(text).matches()) {
            return person(person.group("family"), person.group("given"));
        }
        String[] pieces = COMMA.split(text, -1);
        boolean inverted = pieces.length == 2
                && FAMILY.matcher(pieces[0]).matches()
                && GIVEN.matcher(pieces[1]).matches();
        return inverted ? person(pieces[0], pieces[1]) : literal(text);
    }

    private static PersonName person(String family, String given) {
        return new PersonName(Optional.of(family), Optional.of(given), Optional.empty());
    }
}
