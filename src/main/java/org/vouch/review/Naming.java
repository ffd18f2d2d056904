package org.vouch.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.content.Citation;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.text.NormalForm;

/**
 * The names that one state writes, turned into those that the state after has for the same things, so that a renamed
 * thing is no changed one. A name that leads nowhere stays as it is.
 *
 * @param passages by the source's name after, {@code #} and the passage's own name
 */
record Naming(
        Map<String, String> sources,
        Map<String, String> passages,
        Map<String, String> facts,
        Map<String, String> entities) {

    /** Returns the name after of each name, former ones included, that a state has for things of one kind. */
    static <T> Map<String, String> names(
            List<Pair<T>> pairs,
            Function<Pair<T>, Optional<T>> side,
            Function<T, String> id,
            Function<T, ? extends Collection<?>> formerly) {
        Map<String, String> names = new HashMap<>();
        pairs.forEach(pair -> side.apply(pair).ifPresent(own -> names.put(id.apply(own), id.apply(pair.any()))));
        pairs.forEach(pair -> side.apply(pair)
                .ifPresent(own -> formerly.apply(own)
                        .forEach(former -> names.putIfAbsent(former.toString(), id.apply(pair.any())))));
        return names;
    }

    String source(String written) {
        return sources.getOrDefault(written, written);
    }

    String source(Source source) {
        return source(source.id().value());
    }

    String fact(String written) {
        return facts.getOrDefault(written, written);
    }

    List<String> entities(List<Located<String>> written) {
        return written.stream()
                .map(id -> entities.getOrDefault(id.value(), id.value()))
                .toList();
    }

    /** Returns what two citations of the same words have in common, in a form that can be shown. */
    String key(Citation citation) {
        String source = source(citation.source().value());
        if (citation.words() instanceof Citation.Named named) {
            String name = source + "#" + named.passage().value();
            return source + "#" + passages.getOrDefault(name, named.passage().value());
        }
        if (citation.words() instanceof Citation.Quoted quoted) {
            return quoted(source, NormalForm.line(quoted.exact().value()))
                    + (citation.paragraph().isPresent()
                            ? ", para. " + citation.paragraph().getAsInt()
                            : "");
        }
        return source;
    }

    static String quoted(String source, String normal) {
        return source + " \"" + normal + "\"";
    }

    /** Returns whether a key is that of a citation of the source. */
    static boolean cites(String key, String source) {
        return key.equals(source) || key.startsWith(source + "#") || key.startsWith(source + " \"");
    }
}
