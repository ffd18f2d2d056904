package org.vouch.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Judgement;

/**
 * Tells what a sentence rests on.
 *
 * <p>A sentence without citation is framing where it shows no {@link ClaimSign}, or where all that it is tied to are
 * facts that state an absence.
 */
final class SentenceKinds {

    /** What a sentence rests on. */
    sealed interface Kind permits Cited, Judged, Framing, Unsupported {}

    /** A citation, or a link to a fact. */
    record Cited() implements Kind {}

    /** Facts, by way of a judgement of the front matter. */
    record Judged() implements Kind {}

    /** Nothing, and it needs nothing. */
    record Framing() implements Kind {}

    /** Nothing, and it claims something. */
    record Unsupported() implements Kind {}

    private final Map<String, Fact> facts;

    /** The names of the briefing's entities that begin with a capital letter, by their first words. */
    private final Map<String, List<String>> names = new HashMap<>();

    SentenceKinds(Briefing briefing) {
        this.facts = briefing.factsByName();
        briefing.entities().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .filter(name ->
                        !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !name.startsWith("The "))
                .forEach(name -> names.computeIfAbsent(firstWord(name), word -> new ArrayList<>())
                        .add(name));
    }

    /** Returns what makes a claim of a sentence; nothing where it claims nothing. */
    Optional<ClaimSign> sign(String sentence) {
        return ClaimSign.in(sentence)
                .or(() -> names.getOrDefault(firstWord(sentence), List.of()).stream()
                        .filter(name -> opens(sentence, name))
                        .findFirst()
                        .map(name -> new ClaimSign("a name", name)));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean opens(String sentence, String name) {
        return sentence.startsWith(name)
                && (sentence.length() == name.length() || !Character.isLetter(sentence.charAt(name.length())));
    }

    Kind of(Body body, Body.Sentence sentence) {
        if (!sentence.citations().isEmpty()) {
            return new Cited();
        }
        Set<FactKind> tied = tied(body, sentence);
        if (!tied.isEmpty()) {
            return tied.equals(Set.of(FactKind.ABSENCE)) ? new Framing() : new Cited();
        }
        String text = sentence.text();
        boolean claims = ClaimSign.isIn(text)
                || names.containsKey(firstWord(text)) && sign(text).isPresent();
        return claims ? new Unsupported() : new Framing();
    }

    /** A judgement rests on something where it names a fact that states more than an absence. */
    Kind of(Judgement judgement) {
        boolean rests = judgement.restsOn().stream()
                .map(id -> Optional.ofNullable(facts.get(id.value())))
                .anyMatch(fact -> fact.flatMap(Fact::kind)
                        .filter(FactKind.ABSENCE::equals)
                        .isEmpty());
        return rests ? new Judged() : new Unsupported();
    }

    private Set<FactKind> tied(Body body, Body.Sentence sentence) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (int link : sentence.links()) {
            if (body.links().get(link).target() instanceof Body.FactTarget target) {
                Fact fact = facts.get(target.fact().value());
                kinds.add(fact == null ? FactKind.STATEMENT : fact.kind().orElse(FactKind.STATEMENT));
            }
        }
        return kinds;
    }
}
