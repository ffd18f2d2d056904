package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Source;
import org.vouch.language.OfficeWords;
import org.vouch.language.SpeakerPhrase;
import org.vouch.language.SpeakerWords;
import org.vouch.language.SpeakersOfArticle;
import org.vouch.language.Spoken;

/** Whether the words by which a claim names a speaker can mean the one who spoke a passage. */
final class Speakers {
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, List<Entity>> byForm = new HashMap<>();
    private final Map<Source, SpeakersOfArticle> articles = new IdentityHashMap<>();

    Speakers(Briefing briefing) {
        for (Entity entity : briefing.entities()) {
            byId.put(entity.id().value().value(), entity);
            entity.formerly().forEach(former -> byId.putIfAbsent(former.value(), entity));
            forms(entity)
                    .filter(Speakers::isName)
                    .forEach(form -> byForm.computeIfAbsent(SpeakerWords.form(form), f -> new ArrayList<>())
                            .add(entity));
        }
    }

    /** "The company" means another in every article. */
    private static boolean isName(String form) {
        return form.replaceFirst("^[Tt]he ", "").chars().anyMatch(Character::isUpperCase);
    }

    private static Stream<String> forms(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    /** Returns the name of the speaker as the briefing has it; absent where the record of the passage names none. */
    Optional<String> name(Ground ground) {
        return recorded(ground).reduce((outer, inner) -> inner).map(Entity::name);
    }

    /** Returns whether the words name the speaker of a passage. */
    boolean isNamed(String words, Ground ground) {
        return !words.isEmpty() && SpeakerWords.share(words, known(ground));
    }

    /** Returns whether the words before a verb name the speaker as the one who does what it tells. */
    boolean isSubject(String words, Ground ground) {
        return SpeakerWords.isSubject(words, known(ground))
                || recorded(ground).anyMatch(e -> e.kind() != EntityKind.PERSON && SpeakerWords.isBody(words));
    }

    /** Returns whether the words before a verb tell what is so for the speaker: "to the mayor it was". */
    boolean isFor(String words, Ground ground) {
        return SpeakerWords.isFor(words, known(ground));
    }

    /** Returns whether the words name the speaker, or mean a body of the kind that he is. */
    boolean isMeant(String words, Ground ground) {
        Set<Entity> meant = entities(words);
        return isNamed(words, ground)
                || recorded(ground).anyMatch(entity -> isNoted(words, entity))
                || recorded(ground)
                        .anyMatch(entity -> meant.contains(entity)
                                || entity.kind() != EntityKind.PERSON && SpeakerWords.isBody(words));
    }

    private static Set<String> spoken(Ground ground) {
        return ground.spoken().stream()
                .flatMap(s -> s.speakers().stream())
                .map(SpeakerWords::form)
                .collect(Collectors.toSet());
    }

    /** Returns every form of a name by which the speaker of a passage is known. */
    private Set<String> known(Ground ground) {
        Set<String> known =
                new LinkedHashSet<>(ground.spoken().map(s -> s.speakers()).orElse(Set.of()));
        recorded(ground).flatMap(Speakers::forms).forEach(known::add);
        return known;
    }

    private Stream<Entity> recorded(Ground ground) {
        return ground.recordedSpeakers().map(byId::get).filter(entity -> entity != null);
    }

    /** Returns whether a passage has no more than a pronoun for its speaker. */
    boolean isAnybody(Ground ground) {
        return known(ground).stream().allMatch(SpeakerWords::isOpen);
    }

    /**
     * Returns whether words name somebody who reports the speech of a passage, by a name that the speaker has not, and
     * nothing in the claim names the speaker himself.
     */
    boolean reportsAlone(String words, String claim, Ground ground) {
        List<Entity> chain = recorded(ground).toList();
        if (chain.size() < 2) {
            return false;
        }
        Set<String> own = forms(chain.get(chain.size() - 1)).collect(Collectors.toSet());
        Set<Entity> meant = entities(words);
        return !meant.isEmpty()
                && chain.subList(0, chain.size() - 1).containsAll(meant)
                && !SpeakerWords.share(words, own)
                && !SpeakerPhrase.mentions(claim, own);
    }

    /** Returns whether nothing speaks against it that the words mean the speaker of a passage. */
    boolean canBe(String words, Ground ground) {
        Set<String> known = known(ground);
        if (SpeakerWords.isSameCount(words, known)) {
            return true;
        }
        if (isSeveralForOne(words, ground)
                || isOfOther(words, known, ground)
                || known.stream().anyMatch(other -> SpeakerWords.isOfOthers(words, other))) {
            return false;
        }
        if (SpeakerWords.isOfWords(words) && SpeakerPhrase.mentions(words, known)) {
            return true;
        }
        if (recorded(ground).count() > 1 && SpeakerWords.isSeveral(words.replaceFirst("^the ", ""))) {
            return true;
        }
        if (SpeakerWords.isOpen(words)) {
            return !SpeakerWords.isOther(words, spoken(ground));
        }
        Set<Entity> meant = entities(words);
        Set<Entity> recorded = recorded(ground).collect(Collectors.toSet());
        boolean open = ground.spoken().stream()
                .flatMap(s -> s.speakers().stream())
                .anyMatch(s -> s.equalsIgnoreCase("you") || s.equalsIgnoreCase("I"));
        if (open
                || known.stream().allMatch(SpeakerWords::isOpen) && mayBeMeant(words, ground)
                || meant.stream().anyMatch(recorded::contains)) {
            return true;
        }
        boolean ofBody = recorded.stream()
                .filter(entity -> entity.kind() != EntityKind.PERSON)
                .anyMatch(entity -> forms(entity).anyMatch(form -> SpeakerWords.isOwned(words, form)));
        if (ofBody) {
            return true;
        }
        if (meant.isEmpty()) {
            return SpeakerWords.share(words, known) || mayMean(words, known, recorded, ground);
        }
        Set<String> shown = ground.spoken().map(Spoken::speakers).orElse(Set.of());
        boolean named = recorded.isEmpty()
                || !meant.stream().allMatch(m -> recorded.stream().allMatch(r -> r.kind() == m.kind()));
        return named && SpeakerWords.share(words, known)
                || meant.stream()
                        .anyMatch(entity -> forms(entity)
                                .anyMatch(form ->
                                        SpeakerWords.share(form, isNamesake(words, entity, recorded) ? shown : known)))
                || meant.stream().anyMatch(entity -> isLinked(entity, known, recorded, ground));
    }

    /** Two persons who are both named may share a name: it does not make one the other. */
    private static boolean isNamesake(String words, Entity entity, Set<Entity> recorded) {
        return !recorded.isEmpty()
                && entity.kind() == EntityKind.PERSON
                && recorded.stream().allMatch(other -> other.kind() == EntityKind.PERSON)
                && SpeakerWords.share(words, Set.of(entity.name()));
    }

    /** "Several delegations" where one spoke. */
    private boolean isSeveralForOne(String words, Ground ground) {
        Set<String> shown = ground.spoken().map(Spoken::speakers).orElse(Set.of());
        boolean one = shown.isEmpty()
                ? recorded(ground).count() == 1 && recorded(ground).allMatch(e -> e.kind() == EntityKind.PERSON)
                : shown.stream().allMatch(SpeakerWords::isOne);
        return one && SpeakerWords.isSeveral(words);
    }

    /** "Quiroga's office" where that of another spoke. */
    private boolean isOfOther(String words, Set<String> known, Ground ground) {
        String owner = SpeakerWords.owner(words);
        String all = String.join(" ", known);
        return !owner.isEmpty()
                && !known.isEmpty()
                && known.stream()
                        .anyMatch(k -> SpeakerWords.share(words, Set.of(k))
                                && (SpeakerWords.isPossessive(words)
                                        || !SpeakerWords.owner(k).isEmpty()))
                && !SpeakerWords.share(owner, known)
                && !SpeakerWords.hasKin(all, owner)
                && !SpeakerWords.isOfPronoun(known)
                && article(ground).holds(owner)
                && entities(words).stream().noneMatch(recorded(ground).collect(Collectors.toSet())::contains)
                && !article(ground).isBeside(owner, known);
    }

    /** Returns whether a text names the speaker of a passage anywhere. */
    boolean isPresent(String text, Ground ground) {
        return SpeakerPhrase.mentions(text, known(ground));
    }

    /** Returns whether a ground may speak of the one whom the words mean: by a word, a name, a pronoun, or its record. */
    boolean mayStandIn(String words, Ground ground) {
        String sentence = ground.before() + ground.words() + ground.after();
        Set<String> known = known(ground);
        boolean isAntecedent =
                recorded(ground).findAny().isEmpty() && SpeakerPhrase.hasPronoun(sentence) && mayBeMeant(words, ground);
        return isAntecedent
                || !(ground.source().article() instanceof Source.AtHand)
                || SpeakerPhrase.mentions(sentence, Set.of(words))
                || canBe(words, ground) && !known.isEmpty()
                || entities(words).stream()
                        .flatMap(Speakers::forms)
                        .anyMatch(form -> SpeakerPhrase.mentions(sentence, Set.of(form)))
                || OfficeWords.areIn(words) && isOfficeOf(words, sentence);
    }

    /** "The president" where the sentence has "Mr Brev", of whom the briefing notes that office. */
    private boolean isOfficeOf(String words, String sentence) {
        return byId.values().stream()
                .filter(entity -> isNoted(words, entity))
                .anyMatch(entity -> forms(entity).anyMatch(form -> SpeakerPhrase.mentions(sentence, Set.of(form))));
    }

    /** Whom a pronoun means stands shortly before it, unless the article has another word for him. */
    private boolean mayBeMeant(String words, Ground ground) {
        String text = ground.earlier() + " " + ground.words();
        boolean stands = SpeakerPhrase.mentions(text, Set.of(words))
                || entities(words).stream()
                        .flatMap(Speakers::forms)
                        .anyMatch(f -> SpeakerPhrase.mentions(text, Set.of(f)));
        return stands || !isElsewhere(words, ground);
    }

    /** Returns whether the article speaks of the one whom the words mean, or the briefing knows him. */
    boolean isElsewhere(String words, Ground ground) {
        return !entities(words).isEmpty() || article(ground).holds(words);
    }

    private static boolean isNoted(String words, Entity entity) {
        return entity.note()
                .filter(note -> SpeakerWords.share(words, Set.of(note)))
                .isPresent();
    }

    private boolean mayMean(String words, Set<String> known, Set<Entity> recorded, Ground ground) {
        boolean body = recorded.stream().anyMatch(entity -> entity.kind() != EntityKind.PERSON);
        boolean noted = recorded.stream().anyMatch(entity -> isNoted(words, entity));
        return noted || body && SpeakerWords.isBody(words) || article(ground).mayMean(words, known);
    }

    /** A body may speak for its head, and the head for the body, where the article names them side by side. */
    private boolean isLinked(Entity entity, Set<String> known, Set<Entity> recorded, Ground ground) {
        boolean alike = recorded.stream().anyMatch(other -> other.kind() == entity.kind());
        boolean speaks = entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION;
        return speaks
                && !alike
                && forms(entity).anyMatch(form -> article(ground).isBeside(form, known));
    }

    private Set<Entity> entities(String words) {
        List<String> forms =
                SpeakerWords.forms(words).stream().filter(byForm::containsKey).toList();
        return forms.stream()
                .filter(form -> forms.stream().noneMatch(longer -> isPart(form, longer)))
                .flatMap(form -> byForm.get(form).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "Mina Brandl" means nobody else who is known as "Brandl". */
    private static boolean isPart(String form, String longer) {
        return !form.equals(longer) && (" " + longer + " ").contains(" " + form + " ");
    }

    private SpeakersOfArticle article(Ground ground) {
        return articles.computeIfAbsent(
                ground.source(),
                source -> source.article() instanceof Source.AtHand article
                        ? SpeakersOfArticle.of(article.text()
                                .tokens()
                                .text(0, article.text().tokens().size())
                                .toLowerCase(Locale.ROOT))
                        : SpeakersOfArticle.of(""));
    }
}
