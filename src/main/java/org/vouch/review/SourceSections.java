package org.vouch.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.content.Source;

/** What became of the sources themselves: their roots and texts, their rights, and their descriptions. */
final class SourceSections {
    private static final int MOST_SHOWN = 12;

    private final Comparison comparison;

    SourceSections(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Sources whose root or text changed while something was newly quoted of them: the way to slip in a false quotation. */
    Section together() {
        List<String> entries = new ArrayList<>();
        for (Pair<Source> source : comparison.sources) {
            if (source.isBoth() && hasOtherRoot(source)) {
                List<String> leaning = leaning(source.any().id().value());
                if (!leaning.isEmpty()) {
                    entries.add("**" + name(source) + "**: its root or text changed, and so did what is quoted of it:"
                            + nested(leaning));
                }
            }
        }
        return Section.list("A source and its quotations changed together", entries);
    }

    private static String nested(List<String> leaning) {
        List<String> shown = new ArrayList<>(leaning.subList(0, Math.min(MOST_SHOWN, leaning.size())));
        if (shown.size() < leaning.size()) {
            shown.add("and " + (leaning.size() - shown.size()) + " more");
        }
        return "\n  - " + String.join("\n  - ", shown);
    }

    /** Returns what is new or changed and leans on the source. */
    private List<String> leaning(String source) {
        List<String> leaning = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Pair<Quote> quote : comparison.quotes) {
            boolean changed = quote.isAdded()
                    || quote.isBoth() && quote.any().hasOtherWords(quote.was().orElseThrow());
            if (quote.any().source().equals(source) && changed) {
                leaning.add((quote.isAdded() ? "new: " : "changed: ")
                        + Shown.quoted(quote.any().words()) + ", "
                        + Shown.place(quote.any().span()));
                told.add(Naming.quoted(source, quote.any().normal()));
            }
        }
        new Citing(comparison).added().forEach((key, places) -> {
            if (Naming.cites(key, source) && !told.contains(key)) {
                leaning.add("newly cited: " + Shown.code(key) + ", " + Shown.row(places, place -> place));
            }
        });
        return leaning;
    }

    Section roots() {
        List<String> entries = new ArrayList<>();
        for (Pair<Source> source : comparison.sources) {
            if (source.isAdded()) {
                entries.add(added(source.any()));
            } else if (source.isRemoved()) {
                entries.add(name(source) + ": "
                        + (comparison.after.isWhole() ? "removed" : "removed, or its record cannot be read")
                        + "; it had " + Footing.of(source.any()).shown());
            } else {
                changed(source).ifPresent(entries::add);
            }
        }
        return Section.list("Roots and texts of sources", entries);
    }

    private static String added(Source source) {
        return "new: " + Shown.code(source.id().value())
                + source.reference().title().map(t -> " " + Shown.quoted(t)).orElse("") + ", rights "
                + Changed.word(source.rights())
                + source.reliability().map(r -> ", reliability " + r).orElse("") + ", "
                + Footing.of(source).shown() + "; nobody has vouched for it yet";
    }

    private static Optional<String> changed(Pair<Source> source) {
        Source was = source.was().orElseThrow();
        Source now = source.now().orElseThrow();
        List<String> changes = new ArrayList<>();
        if (!was.id().equals(now.id())) {
            changes.add("was " + Shown.code(was.id().value()) + " before");
        }
        if (hasOtherRoot(source)) {
            changes.add("**" + Footing.of(was).shown() + " → " + Footing.of(now).shown() + "**");
        } else if (!Footing.of(was).equals(Footing.of(now))) {
            changes.add(Footing.of(was).kind() + " → " + Footing.of(now).kind());
        }
        if (source.differs(Source::cleaning)) {
            changes.add("its record tells another cleaning of the article");
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(name(source) + ": " + String.join("; ", changes));
    }

    private static boolean hasOtherRoot(Pair<Source> source) {
        return source.differs(s -> Footing.of(s).root());
    }

    Section rights() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair<Source> source : comparison.sources) {
            if (source.differs(Source::rights)) {
                rows.add(List.of(
                        name(source),
                        Changed.word(source.was().orElseThrow().rights()),
                        Changed.word(source.now().orElseThrow().rights())));
            }
        }
        return Section.table("Rights", List.of("source", "before", "after"), rows);
    }

    /** What a source's record says of the document, apart from its date and grades. */
    Section descriptions() {
        List<String> entries = new ArrayList<>();
        for (Pair<Source> source : comparison.sources) {
            if (source.isBoth()) {
                Map<String, String> was = described(source.was().orElseThrow());
                Map<String, String> now = described(source.now().orElseThrow());
                TreeMap<String, String> fields = new TreeMap<>(was);
                fields.putAll(now);
                for (String field : fields.keySet()) {
                    String before = was.getOrDefault(field, "");
                    String after = now.getOrDefault(field, "");
                    if (!before.equals(after)) {
                        entries.add(name(source) + ", " + Shown.text(field) + ": " + Changed.words(before, after));
                    }
                }
            }
        }
        return Section.list("Descriptions of sources", entries);
    }

    private static Map<String, String> described(Source source) {
        Reference reference = source.reference();
        Map<String, String> fields = new TreeMap<>(reference.variables());
        fields.put("type", reference.type());
        reference.title().ifPresent(title -> fields.put("title", title));
        fields.put(
                "author",
                String.join(
                        ", ",
                        reference.author().stream().map(PersonName::display).toList()));
        source.descriptor().ifPresent(descriptor -> fields.put("descriptor", descriptor));
        return fields;
    }

    static String name(Pair<Source> source) {
        return Shown.code(source.any().id().value());
    }
}
