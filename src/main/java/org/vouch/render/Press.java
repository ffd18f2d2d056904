package org.vouch.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * Prints a model through a layout. A mistake in a layout is a finding at its place in the layout, reported once however
 * many pages meet it, with the first of them; the pages are then left out.
 *
 * <p>Layouts can run no code of the machine: no class can be named, no method called but {@code say(key, …)}, which
 * returns the pages' own words.
 */
final class Press {
    static {
        // What Freemarker would log is either reported as a finding or of no use to an author.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private final Configuration configuration;
    /** Each mistake with the pages that meet it. */
    private final Map<Diagnostic, List<PrintablePage>> mistakes = new LinkedHashMap<>();

    Press(Layouts layouts, Words words) {
        this.configuration = configure(layouts, words);
    }

    /** Returns the page, or nothing where its layout has a mistake. */
    Optional<String> print(PrintablePage page) {
        StringWriter out = new StringWriter(16_384);
        try {
            configuration.getTemplate(page.layout()).process(model(page), out);
            return Optional.of(out.toString());
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
        return model;
    }

    /** Returns each mistake once; the hint names the second place, the content with which the layout failed. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        mistakes.forEach(
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

    private void report(PrintablePage page, Span span, String message) {
        Diagnostic mistake = Diagnostic.of(Rule.LAYOUT_ERROR, span, firstSentence(message));
        mistakes.computeIfAbsent(mistake, first -> new ArrayList<>()).add(page);
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

    private static Configuration configure(Layouts layouts, Words words) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        StringTemplateLoader loader = new StringTemplateLoader();
        layouts.templates()
                .forEach(path -> loader.putTemplate(path, layouts.text(path).orElseThrow(), 0));
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setTabSize(1);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        shareWords(configuration, words);
        return configuration;
    }

    private static void shareWords(Configuration configuration, Words words) {
        TemplateMethodModelEx say = arguments -> {
            List<Object> plain = new ArrayList<>();
            for (Object argument : arguments) {
                plain.add(ModelWrapper.unwrap(argument));
            }
            return words.say(
                    String.valueOf(plain.get(0)), plain.subList(1, plain.size()).toArray());
        };
        configuration.setSharedVariable("say", say);
    }
}
