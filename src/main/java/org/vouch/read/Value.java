package org.vouch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;

/** What a field may hold, and how it is read. */
record Value<T>(Kind kind, Reading<T> reading) {

    /** Turns a node into a value, or reports why it is none. */
    @FunctionalInterface
    interface Reading<T> {

        /** @param name what is read, as it stands at the start of a message */
        Optional<T> read(String name, Node node, Findings findings);
    }

    Optional<T> read(String name, Node node, Findings findings) {
        return reading.read(name, node, findings);
    }

    <U> Value<U> map(Function<? super T, ? extends U> function) {
        return new Value<>(
                kind, (name, node, findings) -> read(name, node, findings).map(function));
    }

    /** Returns the value for a list of such; items that cannot be read are reported and left out. */
    Value<List<T>> list() {
        return new Value<>(new Kind.ListOf(kind), (name, node, findings) -> {
            if (node instanceof Node.Sequence sequence) {
                return Optional.of(items(name, sequence, findings));
            }
            return wrongShape(name, node, "a list", findings);
        });
    }

    /** Returns the value for a list of such, in which one item may stand without a list. */
    Value<List<T>> oneOrMore() {
        return new Value<>(new Kind.OneOrMore(kind), (name, node, findings) -> {
            if (node instanceof Node.Sequence sequence) {
                return Optional.of(items(name, sequence, findings));
            }
            return read(name, node, findings).map(List::of);
        });
    }

    private List<T> items(String name, Node.Sequence sequence, Findings findings) {
        List<T> items = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            read("an item of " + name, item, findings).ifPresent(items::add);
        }
        return items;
    }

    /** Reports that a node has not the shape that the value has, and what helps where that is known. */
    static <T> Optional<T> wrongShape(String name, Node node, String expected, Findings findings) {
        String message = name + " is " + node.shape() + ", expected " + expected;
        remedy(node, expected)
                .ifPresentOrElse(
                        hint -> findings.add(Rule.INVALID_VALUE, node.span(), message, hint),
                        () -> findings.add(Rule.INVALID_VALUE, node.span(), message));
        return Optional.empty();
    }

    private static Optional<String> remedy(Node node, String expected) {
        if (node instanceof Node.Scalar scalar && expected.equals("a list") && !scalar.isEmpty()) {
            return Optional.of("write [" + ShownWords.plain(scalar.text()) + "]");
        }
        if (node instanceof Node.Mapping && expected.equals("a list")) {
            return Optional.of("begin each item with a hyphen and a space");
        }
        if (!(node instanceof Node.Scalar) && expected.equals("text")) {
            return Optional.of("put a text that begins with [, { or a hyphen between quotation marks");
        }
        return Optional.empty();
    }
}
