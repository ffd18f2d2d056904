package org.vouch.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/** The footnotes of one body: {@code [^label]: words}, numbered when they are first referred to. */
final class Footnotes {

    /** One definition, with the place in the text that referred to it first. */
    static final class Definition {
        final String label;
        final FootnoteBlock block;
        final Span span;
        /** 1-based; 0 while nothing has referred to it. */
        int number;

        int references;
        /** The block and the sentence of the first reference; those of the outer footnote where it stands in one. */
        int homeBlock;

        OptionalInt homeSentence = OptionalInt.empty();
        /** Whether the two are known. */
        boolean hasHome;
        /** Its brackets of citations, by their index in the body, and the footnotes that it refers to. */
        final List<Integer> groups = new ArrayList<>();

        final List<Definition> inner = new ArrayList<>();

        Definition(String label, FootnoteBlock block, Span span) {
            this.label = label;
            this.block = block;
            this.span = span;
        }
    }

    private final Map<String, Definition> byLabel = new LinkedHashMap<>();
    private final List<Definition> inOrder = new ArrayList<>();
    private final List<Diagnostic> findings;

    Footnotes(List<Diagnostic> findings) {
        this.findings = findings;
    }

    void define(String label, FootnoteBlock block, Span span) {
        if (byLabel.putIfAbsent(LinkSyntax.normalLabel(label), new Definition(label, block, span)) != null) {
            findings.add(Diagnostic.of(Rule.DUPLICATE_ID, span, "the footnote [^" + label + "] is defined before"));
        }
    }

    Optional<Definition> find(String label) {
        return Optional.ofNullable(byLabel.get(LinkSyntax.normalLabel(label)));
    }

    /** Numbers a footnote that nothing has referred to before. */
    void number(Definition footnote) {
        if (footnote.number == 0) {
            inOrder.add(footnote);
            footnote.number = inOrder.size();
        }
    }

    /** Returns the 1-based number of a reference among those to its footnote. */
    int refer(Definition footnote) {
        footnote.references++;
        return footnote.references;
    }

    /** Returns the footnote with a 1-based number, nothing where so many have not been referred to. */
    Optional<Definition> withNumber(int number) {
        return number <= inOrder.size() ? Optional.of(inOrder.get(number - 1)) : Optional.empty();
    }

    void reportUnused() {
        for (Definition footnote : byLabel.values()) {
            if (footnote.number == 0) {
                String message = "nothing refers to the footnote [^" + footnote.label + "]";
                String hint = "write [^" + footnote.label + "] where it belongs, or remove it";
                findings.add(Diagnostic.of(Rule.DEAD_LINK, footnote.span, message, hint));
            }
        }
    }
}
