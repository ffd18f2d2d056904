package org.vouch.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forges quotations in every way and has each forgery judged, together with the genuine ones, so that a run which
 * refuses everything shows itself.
 */
final class Campaign {
    private static final int BATCH = 1_000;

    private final List<Article> articles;
    private final Map<String, Judge> judges;
    private final Map<String, Oracle> oracles = new HashMap<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> refusedGenuine = new ArrayList<>();
    private final List<Forged> batch = new ArrayList<>();

    private record Forged(Tally tally, Genuine genuine, Quoted quoted) {}

    /** @param judges the briefings that judge, by what they have of the articles */
    Campaign(List<Article> articles, Map<String, Judge> judges) {
        this.articles = articles;
        this.judges = judges;
        articles.forEach(article -> oracles.put(article.id(), new Oracle(article.tokens())));
    }

    Campaign run(List<Genuine> quotations) throws IOException {
        for (Operator operator : Forgeries.all()) {
            Tally tally = new Tally(operator);
            tallies.add(tally);
            for (Genuine genuine : quotations) {
                forge(operator, genuine, tally);
                if (batch.size() == BATCH) {
                    judge();
                }
            }
        }
        judge();
        return this;
    }

    private void forge(Operator operator, Genuine genuine, Tally tally) {
        Chance chance = new Chance(31 * genuine.seed() + operator.name().hashCode(), articles);
        Optional<Quoted> forged = operator.forge().apply(genuine, chance);
        if (forged.isEmpty()) {
            return;
        }
        if (oracles.get(forged.get().source()).isGenuine(forged.get().written())) {
            tally.countGenuine();
        } else {
            tally.countForged();
            batch.add(new Forged(tally, genuine, forged.get()));
        }
    }

    private void judge() throws IOException {
        Set<Quoted> genuine = new LinkedHashSet<>();
        batch.forEach(forged -> genuine.add(forged.genuine().quoted()));
        List<Quoted> all = new ArrayList<>(genuine);
        batch.forEach(forged -> all.add(forged.quoted()));
        for (Map.Entry<String, Judge> judge : judges.entrySet()) {
            List<Set<String>> refusedBy = judge.getValue().check(all).refusedBy();
            for (int i = 0; i < all.size(); i++) {
                count(judge.getKey(), all.get(i), refusedBy.get(i), i - genuine.size());
            }
        }
        batch.clear();
    }

    /** @param forgery its number in the batch; negative for a genuine quotation */
    private void count(String how, Quoted quoted, Set<String> refusedBy, int forgery) {
        if (forgery < 0 && !refusedBy.isEmpty()) {
            refusedGenuine.add(how + ": " + quoted + " " + refusedBy);
        }
        if (forgery >= 0 && refusedBy.isEmpty()) {
            batch.get(forgery).tally().accept(how, quoted);
        }
        if (forgery >= 0) {
            refusedBy.forEach(rule -> refusals.merge(how + ", `" + rule + "`", 1, Integer::sum));
        }
    }

    List<Tally> tallies() {
        return tallies;
    }

    /** Returns how many forgeries each rule refused, by what the briefing has of the articles and the rule's id. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    List<String> refusedGenuine() {
        return refusedGenuine;
    }

    List<String> accepted() {
        return tallies.stream().flatMap(tally -> tally.accepted().stream()).toList();
    }

    /** Returns the operators for which no quotation gave a hold. */
    List<String> idle() {
        return tallies.stream()
                .filter(tally -> tally.forged() == 0)
                .map(Tally::row)
                .toList();
    }

    int forged() {
        return tallies.stream().mapToInt(Tally::forged).sum();
    }

    int leftOut() {
        return tallies.stream().mapToInt(Tally::genuine).sum();
    }
}
