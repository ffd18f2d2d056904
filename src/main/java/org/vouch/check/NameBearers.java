package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Bearer;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Fact;
import org.vouch.content.Passage;
import org.vouch.content.PersonName;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.language.Demonyms;
import org.vouch.language.Extent;
import org.vouch.language.KnownName;
import org.vouch.language.Name;
import org.vouch.language.NamedText;
import org.vouch.language.Names;
import org.vouch.language.QuotedWords;

/**
 * What bears out a name of a claim: the passages' words, the other forms that the briefing's entities give a name that
 * stands there, the recorded speakers, the passages' notes, the records of the articles, and the facts that the claim is
 * tied to.
 */
final class NameBearers {
    /** Of more quoted words of one claim nothing is asked. */
    private static final int MOST = 100;

    private final Map<String, List<KnownName>> formsById = new LinkedHashMap<>();
    private final Map<String, String> noteById = new HashMap<>();
    private final Map<String, EntityKind> kindById = new HashMap<>();
    private final Map<String, Set<String>> apartById = new HashMap<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Map<String, List<List<KnownName>>> entitiesByName = new HashMap<>();
    private final Map<Fact, NamedText> statements = new IdentityHashMap<>();
    private final Map<Source, List<NamedText>> records = new IdentityHashMap<>();
    private final OtherForms otherForms = new OtherForms();

    /** The claim that was last asked for its quoted words, and these. */
    private Claim quotedIn;

    private List<Extent> quoted = List.of();

    NameBearers(Briefing briefing) {
        for (Entity entity : briefing.entities()) {
            List<KnownName> known = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .map(KnownName::of)
                    .toList();
            known.forEach(form -> forms.add(form.words()));
            formsById.put(entity.id().value().value(), known);
            kindById.put(entity.id().value().value(), entity.kind());
            entity.note()
                    .filter(note -> entity.kind() == EntityKind.PERSON)
                    .ifPresent(note -> noteById.put(entity.id().value().value(), note));
            entity.formerly().forEach(former -> kindById.put(former.value(), entity.kind()));
            apartById.put(
                    entity.id().value().value(),
                    entity.not().stream().map(Located::value).collect(Collectors.toSet()));
            entity.formerly().forEach(former -> formsById.putIfAbsent(former.value(), known));
        }
    }

    /** Returns what bears out a name; absent where nothing does. */
    Optional<Bearer> of(Claim claim, List<Ground> grounds, Name name) {
        KnownName known = KnownName.of(name.words());
        return inPassage(grounds, known)
                .or(() -> isQuoted(claim, name) ? inWords(grounds, name) : Optional.empty())
                .or(() -> speaker(claim, grounds, known))
                .or(() -> inFact(claim, known))
                .or(() -> inNote(grounds, known))
                .or(() -> isApart(grounds, known)
                        ? Optional.empty()
                        : inRecord(grounds, known).filter(record -> !isNotedOtherwise(claim, grounds, known)))
                .or(() -> otherForms.of(claim, grounds, name))
                .or(() -> ofSpeaker(grounds, name));
    }

    /** Returns every form of the names of those who speak in some passages. */
    Stream<String> speakers(Ground ground) {
        return ground.speakers()
                .flatMap(id -> formsById.getOrDefault(id, List.of()).stream())
                .map(KnownName::words);
    }

    /**
     * Returns all texts that tell of whom and what the claim speaks: whatever may bear out a name, and what entities are
     * called.
     */
    List<String> texts(Claim claim, List<Ground> grounds) {
        List<String> texts = new ArrayList<>(claim.borneBy());
        for (Ground ground : grounds) {
            speakers(ground).forEach(texts::add);
            ground.passage().named().flatMap(Passage::note).ifPresent(texts::add);
            texts.addAll(recorded(ground.source()));
        }
        formsById.values().stream()
                .distinct()
                .filter(known -> isNamed(known, claim))
                .forEach(known -> known.forEach(form -> texts.add(form.words())));
        return texts;
    }

    /** Returns what the briefing notes of the persons that speak or are named. */
    List<String> notes(Claim claim, List<Ground> grounds) {
        Stream<String> speakers = grounds.stream().flatMap(Ground::speakers);
        Stream<String> named = noteById.keySet().stream().filter(id -> isNamed(formsById.get(id), claim));
        return Stream.concat(speakers, named)
                .distinct()
                .map(noteById::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isNamed(List<KnownName> forms, Claim claim) {
        return forms.stream().anyMatch(form -> claim.text().contains(form.words()));
    }

    /** Returns whether words are a whole form of a name of the briefing. */
    boolean isForm(String words) {
        return forms.contains(words);
    }

    /** Returns whether two names may be forms of one, or two that the briefing's entities give one. */
    boolean areOne(String one, String other) {
        KnownName first = KnownName.of(one);
        KnownName second = KnownName.of(other);
        return first.fits(second)
                || second.fits(first)
                || formsById.values().stream()
                        .anyMatch(forms -> forms.stream().anyMatch(first::fits)
                                && forms.stream().anyMatch(second::fits));
    }

    private Optional<Bearer> inPassage(List<Ground> grounds, KnownName name) {
        return grounds.stream()
                .flatMap(ground -> standing(name, ground.named()).stream()
                        .map(form -> (Bearer) new Bearer.PassageWords(ground.passage(), form)))
                .findFirst();
    }

    /** Words between quotation marks are held to the evidence as they are: "Presidnet [sic] Olga Marten". */
    private boolean isQuoted(Claim claim, Name name) {
        if (claim != quotedIn) {
            quotedIn = claim;
            quoted = QuotedWords.in(claim.text());
        }
        return quoted.stream()
                .limit(MOST)
                .anyMatch(words -> words.start() <= name.start() && name.end() <= words.end());
    }

    private static Optional<Bearer> inWords(List<Ground> grounds, Name name) {
        return grounds.stream()
                .filter(ground -> ground.named().hasWords(name.words()))
                .map(ground -> (Bearer) new Bearer.PassageWords(ground.passage(), name.words()))
                .findFirst();
    }

    /** Returns the form in which a text has the name: as it is, or another form of an entity that it names. */
    private Optional<String> standing(KnownName name, NamedText text) {
        return text.bearing(name)
                .or(() -> Optional.of(name.words())
                        .filter(words -> Names.beginsAsASentenceMay(words) && text.hasWords(words)))
                .or(() -> entities(name).stream()
                        .flatMap(known -> known.stream().filter(form -> isBorne(form, known, text)))
                        .map(KnownName::words)
                        .findFirst());
    }

    /** A form of one entity within a name that is another's, as "Kim" in "Kim Jong-il", does not stand there. */
    private boolean isBorne(KnownName form, List<KnownName> entity, NamedText text) {
        List<String> fitting = text.fitting(form);
        return fitting.stream().anyMatch(name -> isOfOther(name, entity))
                ? fitting.stream().anyMatch(name -> !isOfOther(name, entity))
                : text.bears(form) || text.hasWords(form.words());
    }

    private boolean isOfOther(String name, List<KnownName> entity) {
        return forms.contains(name)
                && entity.stream().noneMatch(form -> form.words().equals(name));
    }

    /** Returns the forms of each entity that the name can be. */
    private List<List<KnownName>> entities(KnownName name) {
        return entitiesByName.computeIfAbsent(
                name.words(),
                words -> formsById.values().stream()
                        .distinct()
                        .filter(known -> known.stream().anyMatch(name::fits))
                        .toList());
    }

    private Optional<Bearer> speaker(Claim claim, List<Ground> grounds, KnownName name) {
        return grounds.stream()
                .flatMap(ground -> ground.speakers()
                        .filter(id -> formsById.getOrDefault(id, List.of()).stream()
                                .anyMatch(form -> name.fits(form) || isPartOf(form, name, claim)))
                        .map(id -> (Bearer) new Bearer.Speaker(ground.passage(), id)))
                .findFirst();
    }

    /**
     * A speaker may be named with a common noun, as "South Korean intelligence" is: then the claim has it whole, or with
     * the noun, as "the Karvenian ministry" for the Karvenian energy ministry.
     */
    private static boolean isPartOf(KnownName form, KnownName name, Claim claim) {
        if (!NamedText.of(form.words()).hasWords(name.words())) {
            return false;
        }
        String noun = form.words().substring(form.words().lastIndexOf(' ') + 1);
        NamedText text = NamedText.of(claim.text());
        return text.hasWords(form.words()) || text.hasSmall(noun);
    }

    private Optional<Bearer> inFact(Claim claim, KnownName name) {
        return claim.facts().stream()
                .filter(fact -> standing(name, statement(fact)).isPresent())
                .map(fact -> (Bearer) new Bearer.TiedFact(fact))
                .findFirst();
    }

    private NamedText statement(Fact fact) {
        return statements.computeIfAbsent(fact, f -> NamedText.of(f.statement().value()));
    }

    /** Where the passages name somebody whom the briefing keeps apart from this one, the article's record does not name him. */
    private boolean isApart(List<Ground> grounds, KnownName name) {
        return formsById.entrySet().stream()
                .filter(entity ->
                        entity.getValue().stream().anyMatch(form -> form.words().equals(name.words())))
                .flatMap(entity -> apartById.getOrDefault(entity.getKey(), Set.of()).stream())
                .flatMap(other -> formsById.getOrDefault(other, List.of()).stream())
                .anyMatch(form -> grounds.stream()
                        .anyMatch(ground -> ground.named().names().contains(form.words())));
    }

    /** "Russia", which the title has, where the note says that China is meant, of which the claim does not speak. */
    private boolean isNotedOtherwise(Claim claim, List<Ground> grounds, KnownName name) {
        if (grounds.stream().allMatch(ground -> ground.note().isEmpty())) {
            return false;
        }
        Set<EntityKind> kinds = formsById.entrySet().stream()
                .filter(entity ->
                        entity.getValue().stream().anyMatch(form -> form.words().equals(name.words())))
                .map(entity -> kindById.get(entity.getKey()))
                .collect(Collectors.toSet());
        return !kinds.isEmpty()
                && formsById.entrySet().stream()
                        .filter(entity -> kinds.contains(kindById.get(entity.getKey())))
                        .anyMatch(entity -> isMeant(entity.getValue(), grounds)
                                && entity.getValue().stream()
                                        .noneMatch(form -> claim.text().contains(form.words())));
    }

    private static boolean isMeant(List<KnownName> forms, List<Ground> grounds) {
        return grounds.stream()
                .anyMatch(ground -> ground.note().stream()
                        .anyMatch(note -> forms.stream().anyMatch(form -> note.hasWords(form.words()))));
    }

    private Optional<Bearer> inNote(List<Ground> grounds, KnownName name) {
        return grounds.stream()
                .filter(ground -> ground.note().stream()
                        .anyMatch(note -> standing(name, note).isPresent()))
                .map(ground -> (Bearer) new Bearer.PassageNote(ground.passage()))
                .findFirst();
    }

    private Optional<Bearer> inRecord(List<Ground> grounds, KnownName name) {
        return grounds.stream()
                .map(Ground::source)
                .distinct()
                .filter(source -> record(source).stream()
                        .anyMatch(text -> standing(name, text).isPresent()))
                .map(source -> (Bearer) new Bearer.ArticleRecord(source))
                .findFirst();
    }

    /** Returns the title, the authors and the other variables of an article. */
    private List<NamedText> record(Source source) {
        return records.computeIfAbsent(
                source, s -> recorded(s).stream().map(NamedText::of).toList());
    }

    private static List<String> recorded(Source source) {
        List<String> texts = new ArrayList<>(source.reference().title().stream().toList());
        source.reference().author().stream().map(PersonName::display).forEach(texts::add);
        texts.addAll(source.reference().variables().values());
        return texts;
    }

    /** "Dolmia" where a Dolmian ministry speaks, and "the Karvenian minister" in a statement of the Republic of Karvenia. */
    private Optional<Bearer> ofSpeaker(List<Ground> grounds, Name name) {
        if (name.words().indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return grounds.stream()
                .flatMap(ground -> ground.speakers()
                        .filter(id -> formsById.getOrDefault(id, List.of()).stream()
                                .anyMatch(form -> NamedText.of(form.words())
                                                .relative(name.words())
                                                .isPresent()
                                        || isOfPeople(form.words(), name.words())))
                        .map(id -> (Bearer) new Bearer.Speaker(ground.passage(), id)))
                .findFirst()
                .or(() -> grounds.stream()
                        .map(Ground::source)
                        .distinct()
                        .filter(source -> record(source).stream()
                                .anyMatch(text -> text.relative(name.words()).isPresent()))
                        .map(source -> (Bearer) new Bearer.ArticleRecord(source))
                        .findFirst());
    }

    /** "The Pellorian side" where Pellorian officials speak. */
    private static boolean isOfPeople(String speaker, String word) {
        return Demonyms.mayBe(word) && speaker.startsWith(word + " ");
    }
}
