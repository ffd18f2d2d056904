package org.vouch.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.site.SiteText;

/**
 * Prints a model through a layout. A mistake in a layout is a finding at its place in the layout, reported once however
 * many pages meet it, with the first of them; the pages are then left out.
 */
final class Press {
    private final Configuration configuration;

    /** Each mistake with the pages that meet it, by their addresses. */
    private final Map<Diagnostic, Map<String, PrintablePage>> mistakes = new LinkedHashMap<>();

    Press(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Returns the page, or nothing where its layout has a mistake. */
    Optional<SiteFile> print(PrintablePage page) {
        SiteText out = new SiteText(65_536);
        try {
            configuration.getTemplate(page.layout()).process(model(page), out);
            return Optional.of(SiteFile.of(SitePath.of(page.address()), out));
        } catch (ParseException e) {
            report(page, place(e), e.getEditorMessage());
        } catch (TemplateException e) {
            report(page, place(e), message(e));
        } catch (IOException e) {
            report(page, Span.wholeFile(Layouts.place(page.layout())), e.getMessage());
        }
        return Optional.empty();
    }

    /** {@code root} leads to the site's folder and stands before every link. */
    private SimpleHash model(PrintablePage page) {
        SimpleHash model = new SimpleHash(configuration.getObjectWrapper());
        model.put("frame", page.frame().get());
        model.put("page", page.page().get());
        model.put("root", Addresses.root(page.address()));
        model.put("way", way(page.leads()));
        return model;
    }

    /** {@code way(address)} returns the link to an address of the site; a missing value where none can be made. */
    private static TemplateMethodModelEx way(Leads leads) {
        return arguments -> leads.to(String.valueOf(ModelWrapper.unwrap(arguments.get(0))));
    }

    /**
     * Returns each mistake once; the hint names the second place, the content with which the layout failed.
     *
     * @param order the addresses of all pages; pages that several threads printed are told in this order
     */
    synchronized List<Diagnostic> diagnostics(Supplier<List<String>> order) {
        List<Diagnostic> all = new ArrayList<>();
        Map<Diagnostic, List<PrintablePage>> ordered = new LinkedHashMap<>();
        if (!mistakes.isEmpty()) {
            order.get()
                    .forEach(address -> mistakes.forEach((found, pages) -> {
                        if (pages.containsKey(address)) {
                            ordered.computeIfAbsent(found, first -> new ArrayList<>())
                                    .add(pages.get(address));
                        }
                    }));
        }
        ordered.forEach(
                (found, pages) -> all.add(Diagnostic.of(found.rule(), found.span(), found.message(), where(pages))));
        return all;
    }

    private static String where(List<PrintablePage> pages) {
        PrintablePage first = pages.get(0);
        int others = pages.size() - 1;
        return "it failed on the page " + first.address()
                + first.file().map(file -> ", made of " + file).orElse("")
                + (others == 0 ? "" : ", and on " + others + (others == 1 ? " other page" : " other pages"));
    }

    private synchronized void report(PrintablePage page, Span span, String message) {
        Diagnostic mistake = Diagnostic.of(Rule.LAYOUT_ERROR, span, firstSentence(message));
        mistakes.computeIfAbsent(mistake, first -> new HashMap<>()).put(page.address(), page);
    }

    private static Span place(ParseException e) {
        return span(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
    }

    private static Span place(TemplateException e) {
        return span(
                e.getTemplateSourceName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
    }

    /** Freemarker's ends are inclusive, and each of its numbers may be missing. */
    private static Span span(String layout, Integer line, Integer column, Integer endLine, Integer endColumn) {
        String file = Layouts.place(layout == null ? "" : layout);
        int at = atLeast(1, line);
        int from = atLeast(1, column);
        int last = atLeast(at, endLine);
        int end = endColumn == null ? from : endColumn + 1;
        return new Span(file, at, from, last, last == at ? Math.max(from, end) : Math.max(1, end));
    }

    private static int atLeast(int least, Integer number) {
        return number == null ? least : Math.max(least, number);
    }

    /** What went wrong in a call of {@code say} is told by its cause. */
    private static String message(TemplateException e) {
        return e.getCause() instanceof IllegalArgumentException cause
                ? cause.getMessage()
                : e.getMessageWithoutStackTop();
    }

    /** Freemarker explains at length below the first paragraph. */
    private static String firstSentence(String message) {
        String text = message == null ? "the layout cannot be printed" : message.strip();
        int end = text.indexOf("\n\n");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ");
    }
}
