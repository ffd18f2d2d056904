package org.vouch.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets sections one below the other, those that a reviewer must look at first, and keeps the whole under the size that a
 * workflow's summary may have: what is too much is cut from the later sections first, each keeps some of its own, and
 * how much was cut is said in its place.
 */
final class Summary {
    /** In bytes of UTF-8; a step summary may have 1 MiB. */
    private static final int MOST = 1_000_000;

    /** What each section may have, however long those before it are. */
    private static final int SHARE = 16_000;

    private static final String URGENT = "To be looked at first";
    private static final String OTHERS = "Also changed";

    private final StringBuilder text = new StringBuilder();
    private int free = MOST;

    private Summary() {}

    static String of(List<String> notices, List<Section> urgent, List<Section> others) {
        Summary summary = new Summary();
        summary.add("## What changed in the evidence\n\n");
        notices.forEach(notice -> summary.add("- " + notice + "\n"));
        summary.add(overview(URGENT, urgent));
        summary.add(overview(OTHERS, others));
        summary.add(URGENT, urgent, share(others));
        summary.add(OTHERS, others, 0);
        return summary.text.toString();
    }

    private static String overview(String title, List<Section> sections) {
        String counts = sections.stream()
                .map(section -> section.title() + " " + section.entries().size())
                .collect(Collectors.joining(", "));
        return "- **" + title + "**: " + (counts.isEmpty() ? "nothing" : counts) + "\n";
    }

    /** @param after what the sections behind these may have at least */
    private void add(String title, List<Section> sections, int after) {
        if (!sections.isEmpty()) {
            add("\n### " + title + "\n");
        }
        for (int i = 0; i < sections.size(); i++) {
            add(sections.get(i), share(sections.subList(i + 1, sections.size())) + after);
        }
    }

    private static int share(List<Section> sections) {
        return sections.stream().mapToInt(Summary::share).sum();
    }

    private static int share(Section section) {
        return Math.min(SHARE, size(section.head()) + size(section.entries()) + 100);
    }

    private void add(Section section, int reserved) {
        add("\n" + section.head());
        int shown = 0;
        for (String entry : section.entries()) {
            if (size(entry) + 100 > free - reserved) {
                break;
            }
            add(entry + "\n");
            shown++;
        }
        int cut = section.entries().size() - shown;
        if (cut > 0) {
            add("\n" + cut + " more are not shown: the summary would be too long.\n");
        }
    }

    private void add(String part) {
        text.append(part);
        free -= size(part);
    }

    private static int size(List<String> entries) {
        return entries.stream().mapToInt(entry -> size(entry) + 1).sum();
    }

    private static int size(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }
}
