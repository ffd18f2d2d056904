package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.content.Modality;
import org.vouch.content.Passage;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;

/** Reads the {@code passages} of a source: records under their names. */
final class PassageReader {
    private static final Field<Located<String>> EXACT = required(
            "exact",
            Values.text(),
            "The words as the article prints them, as one text; [...] stands for words left out, [words] for words added.");
    private static final Field<List<Located<String>>> SAID_BY = optional(
            "said-by",
            Values.reference("the id of an entity").oneOrMore(),
            "Who said it, outermost first, the last is the root; the article itself where absent.");
    private static final Field<Modality> MODALITY = optional(
            "modality",
            Values.choice(Modality.class),
            "Whether the words hold their matter as done or as something less; asserted where absent.");
    private static final Field<Boolean> HEADLINE =
            optional("headline", Values.flag(), "Whether the words are the article's headline; false where absent.");
    private static final Field<String> NOTE = optional(
            "note",
            Values.plainText(),
            "What a reader should know of these words; who is meant, where the words do not name them.");
    private static final Field<String> PREFIX =
            optional("prefix", Values.plainText(), "Words right before, to pin words that stand more than once.");
    private static final Field<String> SUFFIX =
            optional("suffix", Values.plainText(), "Words right after, to pin words that stand more than once.");
    private static final Field<Integer> PARAGRAPH = optional(
            "paragraph",
            Values.number(1, 9_999_999),
            "The paragraph, counted from 1, to pin words that stand more than once.");
    private static final Field<String> LANG =
            optional("lang", SettingsReader.language(), "The language of the words where it is not the briefing's.");
    private static final Field<String> TRANSLATION =
            optional("translation", Values.plainText(), "The author's translation.");

    static final Shape SHAPE = new Shape(
            "passage",
            "Words of the article under a name, for use in many places.",
            List.of(
                    EXACT,
                    SAID_BY,
                    MODALITY,
                    HEADLINE,
                    NOTE,
                    PREFIX,
                    SUFFIX,
                    PARAGRAPH,
                    LANG,
                    TRANSLATION,
                    CommonFields.FORMERLY));

    private PassageReader() {}

    static Value<List<Passage>> passages() {
        Value<Slug> name = Values.id();
        return new Value<>(new Kind.MapOf(name.kind(), new Kind.RecordOf(SHAPE)), (field, node, findings) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return Value.wrongShape(field, node, "passages under their names", findings);
            }
            List<Passage> passages = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                Optional<Slug> id = name.read("the name of a passage", entry.key(), findings);
                Optional<Fields> fields = Fields.of(SHAPE, entry.key().text(), entry.value(), findings);
                if (id.isPresent() && fields.isPresent()) {
                    passage(new Located<>(id.get(), entry.key().span()), fields.get())
                            .ifPresent(passages::add);
                }
            }
            return Optional.of(passages);
        });
    }

    private static Optional<Passage> passage(Located<Slug> name, Fields fields) {
        return fields.get(EXACT)
                .map(exact -> new Passage(
                        name,
                        exact,
                        fields.list(SAID_BY),
                        fields.get(MODALITY).orElse(Modality.ASSERTED),
                        fields.get(HEADLINE).orElse(false),
                        fields.get(NOTE),
                        fields.get(PREFIX),
                        fields.get(SUFFIX),
                        fields.get(PARAGRAPH).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        fields.get(LANG),
                        fields.get(TRANSLATION),
                        fields.list(CommonFields.FORMERLY)));
    }
}
