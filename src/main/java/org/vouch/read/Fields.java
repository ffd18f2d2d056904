package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_VALUE;
import static org.vouch.diagnostic.Rule.MISSING_FIELD;
import static org.vouch.diagnostic.Rule.UNKNOWN_FIELD;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * One record as written, read through its shape. A field that is named and left empty counts as not written.
 *
 * <p>Reports {@code unknown-field}, {@code missing-field} and what the values report.
 */
final class Fields {
    private final Node.Mapping mapping;
    private final Findings findings;
    private final List<Field<?>> written = new ArrayList<>();
    private final Map<Field<?>, Node> nodes = new IdentityHashMap<>();
    private final Map<Field<?>, Object> values = new IdentityHashMap<>();

    private Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /**
     * Reads every field of a record; absent where the node is none.
     *
     * @param name what is read, as it stands at the start of a message
     */
    static Optional<Fields> of(Shape shape, String name, Node node, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(
                    INVALID_VALUE,
                    node.span(),
                    name + " is " + node.shape() + ", expected a record: " + shape.name(),
                    fieldsOf(shape));
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, findings);
        mapping.entries().forEach(entry -> fields.read(shape, entry));
        if (mapping.isComplete()) {
            fields.reportMissing(shape);
        }
        return Optional.of(fields);
    }

    /** Returns the fields of a record that cannot be read: none, and none of them is missed. */
    static Fields unread(SourceFile file, Findings findings) {
        return new Fields(Node.Mapping.unread(file), findings);
    }

    /** Returns the field's value; absent where it is not written or could not be read. */
    @SuppressWarnings("unchecked") // A value is only ever put under the field whose type it has.
    <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** Returns the items of a list; empty where it is not written or could not be read. */
    <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** Returns the fields that have a value, in the order written. */
    List<Field<?>> written() {
        return written.stream().filter(values::containsKey).toList();
    }

    /** Returns the place of a field's value, readable or not; the record's start where it is not written. */
    Span place(Field<?> field) {
        Node node = nodes.get(field);
        return node == null ? start() : node.span();
    }

    boolean isWritten(Field<?> field) {
        return nodes.containsKey(field);
    }

    /** Returns whether the record could be read to its end. */
    boolean isComplete() {
        return mapping.isComplete();
    }

    Span span() {
        return mapping.span();
    }

    /** Returns the place where the record begins, without width. */
    Span start() {
        return mapping.file().span(mapping.start(), mapping.start());
    }

    Findings findings() {
        return findings;
    }

    private void read(Shape shape, Node.Entry entry) {
        Optional<Field<?>> field = shape.field(entry.key().text());
        if (field.isEmpty()) {
            reportUnknown(shape, entry);
        } else if (!(entry.value() instanceof Node.Scalar scalar && scalar.isEmpty())) {
            written.add(field.get());
            nodes.put(field.get(), entry.value());
            read(field.get(), entry.value());
        }
    }

    private <T> void read(Field<T> field, Node node) {
        field.value().read(field.name(), node, findings).ifPresent(value -> values.put(field, value));
    }

    private void reportUnknown(Shape shape, Node.Entry entry) {
        Node.Scalar key = entry.key();
        if (isRestOfText(entry)) {
            findings.add(
                    UNKNOWN_FIELD,
                    key.span(),
                    "a comma ends the text before " + ShownWords.plain(key.text())
                            + ", which is read as a field without a value",
                    "put the whole text between quotation marks");
            return;
        }
        Optional<String> near = Nearest.to(key.text(), shape.names());
        Diagnostic finding = Diagnostic.of(
                UNKNOWN_FIELD,
                key.span(),
                ShownWords.plain(key.text()) + " is not a field of the " + shape.name() + " record",
                Nearest.hint(key.text(), shape.names()).orElse(fieldsOf(shape)));
        findings.add(near.isPresent() && key.span().isAsLongAs(key.text()) ? finding.mendedBy(near.get()) : finding);
    }

    /** In {@code {question: When, and why?}} the words behind the comma are a name of their own, without a colon. */
    private boolean isRestOfText(Node.Entry entry) {
        String text = mapping.file().text();
        int behind = entry.key().end();
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        boolean isNamed = text.startsWith(":", behind);
        boolean isFirst = mapping.entries().get(0) == entry;
        return text.startsWith("{", mapping.start()) && !isFirst && !isNamed;
    }

    private static String fieldsOf(Shape shape) {
        return "its fields are " + String.join(", ", shape.names());
    }

    private void reportMissing(Shape shape) {
        for (Field<?> field : shape.fields()) {
            if (field.isRequired() && !isWritten(field)) {
                findings.add(
                        MISSING_FIELD,
                        start(),
                        "the " + shape.name() + " record has no " + field.name(),
                        "write " + field.name() + ": " + field.about().replaceFirst("\\.$", ""));
            }
        }
    }
}
