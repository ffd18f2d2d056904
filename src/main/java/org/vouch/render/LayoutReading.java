package org.vouch.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * How layouts are read. They can run no code of the machine: no class can be named, no method called but {@code say(key,
 * …)}, which returns the pages' own words.
 */
final class LayoutReading {
    static {
        // What Freemarker would log is either reported as a finding or of no use to an author.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private LayoutReading() {}

    /** Returns what reads each layout once, when it is first asked for. May be shared between threads. */
    static Configuration of(Layouts layouts, Words words) {
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
