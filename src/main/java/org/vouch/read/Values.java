package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_DATE;
import static org.vouch.diagnostic.Rule.INVALID_SLUG;
import static org.vouch.diagnostic.Rule.INVALID_VALUE;
import static org.vouch.diagnostic.Rule.INVALID_YAML;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vouch.content.EdtfDate;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Wording;

/** The values that fields hold. */
final class Values {
    static final String ID_FORM = "lower-case letters and digits with single hyphens, at most 80 characters";

    private static final String ID_PATTERN = "^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final Kind.Form DATE = new Kind.Form("an EDTF date", DatePattern.INTERVAL_OR_POINT);

    /** More words than these are listed in the hint alone. */
    private static final int MOST_LISTED = 10;

    private Values() {}

    /** Free text, without white space at its ends. A comment on the line of an unquoted text is reported. */
    static Value<Located<String>> text() {
        return new Value<>(
                new Kind.Text(),
                (name, node, findings) -> scalar(name, node, "text", findings)
                        .flatMap(scalar -> uncut(name, scalar, findings))
                        .flatMap(scalar -> filled(name, scalar, findings)));
    }

    /** Free text with the place of each of its words. */
    static Value<Wording> words() {
        return new Value<>(
                new Kind.Text(),
                (name, node, findings) -> scalar(name, node, "text", findings)
                        .flatMap(scalar -> uncut(name, scalar, findings))
                        .flatMap(scalar -> filled(name, scalar, findings)
                                .map(text ->
                                        Wording.between(scalar.file(), scalar.start(), scalar.end(), text.value()))));
    }

    /** Free text whose place does not matter. */
    static Value<String> plainText() {
        return text().map(Located::value);
    }

    /** Text kept with the white space at its ends. */
    static Value<String> verbatim() {
        return new Value<>(
                new Kind.Verbatim(),
                (name, node, findings) -> scalar(name, node, "text", findings)
                        .flatMap(scalar -> uncut(name, scalar, findings))
                        .map(Node.Scalar::text));
    }

    /** Text with its node, for what reads it further. */
    static Value<Node.Scalar> citation() {
        return new Value<>(
                new Kind.Form("a citation"),
                (name, node, findings) ->
                        scalar(name, node, "a citation", findings).flatMap(scalar -> uncut(name, scalar, findings)));
    }

    /**
     * A text of a fixed form.
     *
     * @param hint examples, or the form in words
     */
    static <T> Value<T> form(Kind.Form form, Rule rule, String hint, Function<String, Optional<T>> parse) {
        return form(form, rule, text -> hint, parse);
    }

    /** @param hint what to do about a text that does not have the form */
    private static <T> Value<T> form(
            Kind.Form form, Rule rule, UnaryOperator<String> hint, Function<String, Optional<T>> parse) {
        return new Value<>(form, (name, node, findings) -> {
            Optional<Node.Scalar> scalar = scalar(name, node, form.what(), findings);
            Optional<T> value = scalar.flatMap(s -> parse.apply(s.text()));
            if (scalar.isPresent() && value.isEmpty()) {
                findings.add(
                        rule,
                        node.span(),
                        name + " is " + ShownWords.quoted(scalar.get().text()) + ", expected " + form.what(),
                        hint.apply(scalar.get().text()));
            }
            return value;
        });
    }

    static Value<EdtfDate> date() {
        return form(DATE, INVALID_DATE, DateHint::of, EdtfDate::parse);
    }

    /** An id that is defined here. */
    static Value<Slug> id() {
        return form(idForm("an id"), INVALID_SLUG, ID_FORM, Slug::of);
    }

    /** An id that is defined here, with its place. */
    static Value<Located<Slug>> locatedId() {
        return located(id());
    }

    /** The id of something defined elsewhere. */
    static Value<Located<String>> reference(String what) {
        return located(
                form(idForm(what), INVALID_SLUG, ID_FORM, text -> Slug.of(text).map(Slug::value)));
    }

    /** The form of an id under another name. */
    static Kind.Form idForm(String what) {
        return new Kind.Form(what, ID_PATTERN);
    }

    static Value<Boolean> flag() {
        Value<Boolean> value =
                form(new Kind.Form("true or false"), INVALID_VALUE, "write true or false", text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                });
        return new Value<>(new Kind.Flag(), value.reading());
    }

    /** One of an enumeration's constants, each written in lower case with hyphens. */
    static <E extends Enum<E>> Value<E> choice(Class<E> type) {
        Map<String, E> byWord = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants()).forEach(constant -> byWord.put(word(constant), constant));
        return choice(byWord);
    }

    /** One of several words. */
    static <T> Value<T> choice(Map<String, T> byWord) {
        Kind.Choice kind = new Kind.Choice(byWord.keySet().stream().toList());
        return new Value<>(
                kind,
                (name, node, findings) -> scalar(name, node, "a word", findings).flatMap(scalar -> {
                    T value = byWord.get(scalar.text());
                    if (value == null) {
                        notOneOf(name, scalar, byWord.keySet(), findings);
                    }
                    return Optional.ofNullable(value);
                }));
    }

    /** A whole number. */
    static Value<Integer> number(int least, int most) {
        String range = "a whole number from " + least + " to " + most;
        Value<Integer> value =
                form(new Kind.Form(range), INVALID_VALUE, "write it in digits", text -> wholeNumber(text, least, most));
        return new Value<>(new Kind.Number(least, most, true), value.reading());
    }

    static <T> Value<Located<T>> located(Value<T> value) {
        return new Value<>(
                value.kind(),
                (name, node, findings) ->
                        value.read(name, node, findings).map(read -> new Located<>(read, node.span())));
    }

    static <T> Value<T> record(Shape shape, Function<Fields, Optional<T>> make) {
        return new Value<>(
                new Kind.RecordOf(shape),
                (name, node, findings) -> Fields.of(shape, name, node, findings).flatMap(make));
    }

    /** Returns the spelling of a constant in YAML. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void notOneOf(String name, Node.Scalar found, Collection<String> words, Findings findings) {
        findings.add(
                INVALID_VALUE,
                found.span(),
                name + " is " + ShownWords.quoted(found.text()) + ", expected one of "
                        + (words.size() > MOST_LISTED ? words.size() + " words" : String.join(", ", words)),
                Nearest.hint(found.text(), words).orElse("use one of " + String.join(", ", words)));
    }

    static Optional<Node.Scalar> scalar(String name, Node node, String expected, Findings findings) {
        if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        return Value.wrongShape(name, node, expected, findings);
    }

    private static Optional<Located<String>> filled(String name, Node.Scalar scalar, Findings findings) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            findings.add(
                    INVALID_VALUE, scalar.span(), name + " holds no words", "write the words, or delete the field");
            return Optional.empty();
        }
        return Optional.of(new Located<>(text, scalar.span()));
    }

    private static Optional<Node.Scalar> uncut(String name, Node.Scalar scalar, Findings findings) {
        scalar.comment()
                .ifPresent(at -> findings.add(
                        INVALID_YAML,
                        scalar.file().span(at, at + 1),
                        name + " ends before this #, as YAML takes the rest of the line for a comment",
                        "put the text between quotation marks, or move the comment to a line of its own"));
        return Optional.of(scalar);
    }

    private static Optional<Integer> wholeNumber(String text, int least, int most) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }
}
