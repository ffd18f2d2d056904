package org.vouch.proof;

import java.util.List;
import java.util.stream.Stream;

/** Every way to forge a quotation that is tried here. */
final class Forgeries {
    private Forgeries() {}

    static List<Operator> all() {
        return Stream.of(
                        WordForgeries.all(),
                        NumberForgeries.all(),
                        LetterForgeries.all(),
                        MarkForgeries.all(),
                        CutForgeries.all(),
                        OmissionForgeries.all(),
                        BracketForgeries.all(),
                        SourceForgeries.all())
                .flatMap(List::stream)
                .toList();
    }
}
