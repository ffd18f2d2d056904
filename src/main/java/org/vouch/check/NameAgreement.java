package org.vouch.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.Passage;
import org.vouch.content.PersonName;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Name;
import org.vouch.language.Names;
import org.vouch.text.NearestName;

/**
 * Holds the names of a claim against its evidence: the passages' words, the other forms that the briefing's entities
 * give a name that stands there, the recorded speakers, the passages' notes, the records of the articles, and the facts
 * that the claim is tied to.
 */
final class NameAgreement implements AgreementRule {
    private final Map<String, List<String>> formsById = new LinkedHashMap<>();

    NameAgreement(Briefing briefing) {
        for (Entity entity : briefing.entities()) {
            List<String> forms = new ArrayList<>();
            forms.add(entity.name());
            forms.addAll(entity.aliases());
            formsById.put(entity.id().value().value(), List.copyOf(forms));
            entity.formerly().forEach(former -> formsById.putIfAbsent(former.value(), List.copyOf(forms)));
        }
    }

    @Override
    public List<Agreement> of(Claim claim) {
        List<Name> names = claim.statesAbsence() ? List.of() : Names.in(claim.text());
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Agreement> byName = new LinkedHashMap<>();
        for (Name name : names) {
            byName.computeIfAbsent(name.words(), words -> hold(claim, name));
        }
        return List.copyOf(byName.values());
    }

    private Agreement hold(Claim claim, Name name) {
        Located<String> words = claim.part(name.start(), name.end());
        return inPassage(claim, name, words)
                .or(() -> bySpeaker(claim, name, words))
                .or(() -> byFact(claim, name, words))
                .or(() -> byRecord(claim, name, words))
                .or(() -> inTwo(claim, name))
                .orElseGet(() -> missing(claim, name, words));
    }

    /** Two names may stand side by side, as in "they call China Pyongyang's ally": each must be a whole form of a name. */
    private Optional<Agreement> inTwo(Claim claim, Name name) {
        for (int at = name.words().indexOf(' '); at > 0; at = name.words().indexOf(' ', at + 1)) {
            Name left = new Name(name.start(), name.start() + at, name.words().substring(0, at));
            Name right =
                    new Name(name.start() + at + 1, name.end(), name.words().substring(at + 1));
            if (isForm(left) && isForm(right) && hold(claim, left).holds()) {
                return Optional.of(hold(claim, right)).filter(Agreement::holds);
            }
        }
        return Optional.empty();
    }

    private boolean isForm(Name name) {
        return formsById.values().stream()
                .anyMatch(forms -> forms.stream().anyMatch(form -> form.equals(name.words())));
    }

    private Optional<Agreement> inPassage(Claim claim, Name name, Located<String> words) {
        return claim.grounds()
                .distinct()
                .flatMap(ground -> standing(name, ground.words(), ground.names())
                        .map(form -> Agreement.of(Aspect.NAME, words, new Bearer.PassageWords(ground.passage(), form)))
                        .stream())
                .findFirst();
    }

    /** Returns the form in which a text has the name: its own words, a name that it fits, or another form of both. */
    private Optional<String> standing(Name name, String text, List<String> names) {
        if (name.standsIn(text)) {
            return Optional.of(name.words());
        }
        return names.stream()
                .filter(name::fits)
                .findFirst()
                .or(() -> entities(name)
                        .flatMap(List::stream)
                        .filter(form -> Names.standsIn(form, text) || hasWords(text, form))
                        .findFirst());
    }

    /** Returns the forms of each entity that the name can be. */
    private Stream<List<String>> entities(Name name) {
        return formsById.values().stream()
                .distinct()
                .filter(forms -> forms.stream().anyMatch(name::fits));
    }

    private Optional<Agreement> bySpeaker(Claim claim, Name name, Located<String> words) {
        return claim.grounds()
                .distinct()
                .flatMap(ground -> ground.speakers()
                        .filter(id -> formsById.getOrDefault(id, List.of()).stream()
                                .anyMatch(form -> name.fits(form) || isPartOf(form, name, claim)))
                        .map(id -> Agreement.of(Aspect.NAME, words, new Bearer.Speaker(ground.passage(), id))))
                .findFirst();
    }

    /** A speaker may be named with a common noun, as "South Korean intelligence" is: then the claim has it whole. */
    private static boolean isPartOf(String form, Name name, Claim claim) {
        return hasWords(form, name.words()) && hasWords(claim.text(), form);
    }

    /** A form such as "the company" or "South Korean intelligence" is no name by its letters, but stands as it is. */
    private static boolean hasWords(String text, String form) {
        String in = text.toLowerCase(Locale.ROOT);
        String words = form.toLowerCase(Locale.ROOT);
        for (int at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1));
            boolean ends = end == in.length() || !Character.isLetterOrDigit(in.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private Optional<Agreement> byFact(Claim claim, Name name, Located<String> words) {
        return claim.facts().stream()
                .filter(fact -> standing(
                                name,
                                fact.statement().value(),
                                Names.in(fact.statement().value()).stream()
                                        .map(Name::words)
                                        .toList())
                        .isPresent())
                .map(fact -> Agreement.of(Aspect.NAME, words, new Bearer.TiedFact(fact)))
                .findFirst();
    }

    private Optional<Agreement> byRecord(Claim claim, Name name, Located<String> words) {
        Optional<Agreement> byNote = claim.grounds()
                .distinct()
                .flatMap(ground -> ground.passage().named().flatMap(Passage::note).stream()
                        .filter(note -> standing(name, note, names(note)).isPresent())
                        .map(note -> Agreement.of(Aspect.NAME, words, new Bearer.PassageNote(ground.passage()))))
                .findFirst();
        return byNote.or(() -> claim.grounds()
                .map(Ground::source)
                .distinct()
                .filter(source -> described(source)
                        .anyMatch(text -> standing(name, text, names(text)).isPresent()))
                .map(source -> Agreement.of(Aspect.NAME, words, new Bearer.ArticleRecord(source)))
                .findFirst());
    }

    private static List<String> names(String text) {
        return Names.in(text).stream().map(Name::words).toList();
    }

    private static Stream<String> described(Source source) {
        Stream<String> authors = source.reference().author().stream().map(PersonName::display);
        Stream<String> variables = source.reference().variables().values().stream();
        return Stream.of(source.reference().title().stream(), authors, variables)
                .flatMap(s -> s);
    }

    private Agreement missing(Claim claim, Name name, Located<String> words) {
        Set<String> known = claim.grounds()
                .flatMap(ground -> Stream.concat(
                        ground.names().stream(),
                        ground.speakers().flatMap(id -> formsById.getOrDefault(id, List.of()).stream())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String hint = NearestName.of(name.words(), known)
                .map(near -> "the evidence has \"" + near + "\"")
                .orElse(
                        "cite a passage that has it; say in the passage's note who is meant, or name the speaker there");
        return Agreement.broken(
                Aspect.NAME,
                words,
                Diagnostic.of(
                        Rule.NAME_NOT_IN_EVIDENCE,
                        words.span(),
                        "the name \"" + name.words() + "\" stands in " + AgreementRule.cited(claim),
                        hint));
    }
}
