package org.vouch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Rule;

/** The page that explains a rule, which the program carries: Markdown with a title, the summary, the severity and sections. */
record RulePage(Rule rule, String markdown) {

    private static final String REMEDY = "\n## Remedy\n";

    static RulePage of(Rule rule) throws IOException {
        String resource = "/docs/rules/" + rule.id() + ".md";
        try (InputStream page = RulePage.class.getResourceAsStream(resource)) {
            if (page == null) {
                throw new IOException("the program lacks its page " + resource);
            }
            return new RulePage(rule, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Returns what the rule looks at: the paragraphs between the severity and the first section, without line ends. */
    String description() {
        List<String> blocks =
                List.of(markdown.substring(0, markdown.indexOf("\n## ")).strip().split("\n\n"));
        return blocks.stream().skip(3).map(block -> block.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** Returns what helps: the section of that name. */
    String remedy() {
        String section = markdown.substring(markdown.indexOf(REMEDY) + REMEDY.length());
        int end = section.indexOf("\n## ");
        return (end < 0 ? section : section.substring(0, end)).strip().replace('\n', ' ');
    }
}
