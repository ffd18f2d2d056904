package org.vouch.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private final StringBuilder text = new StringBuilder();
    private int free = MOST;

    private Summary() {}

    static String of(List<String> notices, List<Section> urgent, List<Section> others) {
        Summary summary = new Summary();
        summary.add("## What changed in the evidence\n\n");
        summary.add(overview("To be looked at first", urgent));
        summary.add(overview("Also changed", others));
        notices.forEach(notice -> summary.add("- " + notice + "\n"));
        List<Section> sections = new ArrayList<>(urgent);
        sections.addAll(others);
        int reserved = sections.stream().mapToInt(Summary::share).sum();
        for (Section section : sections) {
            reserved -= share(section);
            summary.add(section, reserved);
        }
        return summary.text.toString();
    }

    private static String overview(String title, List<Section> sections) {
        String counts = sections.stream()
                .map(section -> section.title() + " " + section.entries().size())
                .collect(Collectors.joining(", "));
        return "- **" + title + "**: " + (counts.isEmpty() ? "nothing" : counts) + "\n";
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
