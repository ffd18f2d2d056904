package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.site.SitePath;

/** The pages of a site: some one by one, and between them rows of many, each made when it is asked for. */
final class PageList {
    private final Map<String, PrintablePage> single = new LinkedHashMap<>();
    private final List<Many> many = new ArrayList<>();
    private int before;

    /**
     * Pages of one kind.
     *
     * @param maker makes the page at a place in the row
     */
    record Many(SiteOnDemand.Row row, IntFunction<PrintablePage> maker) {}

    /**
     * Where the pages made of some things stand.
     *
     * @param things the place of each page's thing among them, 0-based
     * @param found about things that can have no page
     */
    record Plan(SiteOnDemand.Row row, int[] things, List<Diagnostic> found) {}

    /** Adds a page, where its address is not taken. */
    boolean add(PrintablePage page) {
        return !isTaken(page.address()) && single.putIfAbsent(page.address(), page) == null;
    }

    void add(Plan plan, IntFunction<PrintablePage> maker) {
        before = many.isEmpty() ? single.size() : before;
        many.add(new Many(plan.row(), place -> maker.apply(plan.things()[place])));
    }

    boolean isTaken(String address) {
        SitePath path = SitePath.of(address);
        return single.containsKey(address)
                || many.stream().anyMatch(some -> some.row().places().containsKey(path));
    }

    List<PrintablePage> single() {
        return List.copyOf(single.values());
    }

    List<Many> many() {
        return many;
    }

    /** Returns the addresses of all pages, those of rows where these were added. */
    List<String> addresses() {
        List<String> all = new ArrayList<>(single.keySet());
        List<String> last = List.copyOf(all.subList(before, all.size()));
        all.subList(before, all.size()).clear();
        many.forEach(some -> some.row().addresses().forEach(path -> all.add(path.text())));
        all.addAll(last);
        return all;
    }

    /** Returns the addresses that a search engine should know, sorted. */
    List<String> listed() {
        return addresses().stream()
                .filter(address -> !single.containsKey(address) || isListed(single.get(address)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isListed(PrintablePage page) {
        return !page.layout().equals("moved.ftlh") && !page.layout().equals("missing.ftlh");
    }
}
