package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.Slug;

/**
 * What a text rests on, and whom it names: what other pages say of it.
 *
 * @param articles each that is cited, once, in the order of first use
 * @param quotations each once, in the order of first use
 * @param facts ids of the facts that the text is tied to, in the order of first mention
 * @param mentioned the entities that its prose names
 */
record Basis(List<SourceCard> articles, List<Quotation> quotations, List<String> facts, Set<Slug> mentioned) {

    static Basis of(PrintedBody text) {
        Map<String, SourceCard> articles = new LinkedHashMap<>();
        Map<String, Quotation> quotations = new LinkedHashMap<>();
        for (Entry entry : text.entries()) {
            articles.putIfAbsent(entry.article().id(), entry.article());
            entry.quotation().ifPresent(quotation -> quotations.putIfAbsent(quotation.id(), quotation));
        }
        return new Basis(
                List.copyOf(articles.values()),
                List.copyOf(quotations.values()),
                text.facts(),
                Set.copyOf(text.mentioned()));
    }
}
