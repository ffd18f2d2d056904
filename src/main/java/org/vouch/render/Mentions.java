package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;

/** Which quotations name an entity, or come from it. */
final class Mentions {
    private final Map<String, List<Quotation>> byEntity = new TreeMap<>();

    Mentions(Library library) {
        Comparator<CheckedSource> byDate = Comparator.comparing(CheckedSource::source, MatrixPage.BY_DATE);
        for (CheckedSource source :
                library.verified().sources().stream().sorted(byDate).toList()) {
            for (CheckedPassage passage : source.passages()) {
                Quotation quotation = library.quotation(passage);
                entities(library, passage, quotation.text())
                        .forEach(id -> byEntity.computeIfAbsent(id, e -> new ArrayList<>())
                                .add(quotation));
            }
        }
    }

    /** Returns the quotations, article by article by date and in each article's order; empty where there are none. */
    List<Quotation> of(Slug entity) {
        return byEntity.getOrDefault(entity.value(), List.of());
    }

    private static Set<String> entities(Library library, CheckedPassage passage, String text) {
        Set<String> ids = new LinkedHashSet<>();
        passage.named()
                .ifPresent(named -> named.saidBy().stream().map(Located::value).forEach(ids::add));
        library.names().in(text).forEach(mention -> ids.add(mention.entity().value()));
        return ids;
    }
}
