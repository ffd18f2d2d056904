package org.vouch.bibliography;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The terms, dates and quotation marks of a language, with those that a style sets for itself.
 *
 * @param locale of CSL: the one of the tag, else of the language's main country, else American English
 */
record Language(LLocale locale) {
    private static final String LAST = "en-US";

    /**
     * Returns the language of a BCP 47 tag in a style. What a style says for every language goes before the locale file,
     * what it says for the language before that, and what it says for language and country before all (CSL 1.0.2,
     * Locale Fallback).
     */
    static Language of(String tag, Element style) {
        Locale wanted = Locale.forLanguageTag(tag);
        LLocale merged = file(wanted);
        Locale found = merged.getLang();
        for (Locale own : new Locale[] {null, new Locale(found.getLanguage()), found}) {
            Optional<Element> element = Elements.of(style).stream()
                    .filter(child -> child.getNodeName().equals("locale"))
                    .filter(child -> isOf(child, own))
                    .findFirst();
            if (element.isPresent()) {
                merged = merged.merge(new LLocale(element.get()));
            }
        }
        return new Language(merged);
    }

    Locale java() {
        return locale.getLang();
    }

    private static boolean isOf(Element element, Locale own) {
        String tag = element.getAttribute("xml:lang");
        return own == null
                ? tag.isEmpty()
                : !tag.isEmpty() && Locale.forLanguageTag(tag).equals(own);
    }

    private static LLocale file(Locale wanted) {
        String main = LLocale.PRIMARY_DIALECTS.get(wanted.getLanguage());
        return Stream.of(wanted.getLanguage() + "-" + wanted.getCountry(), wanted.toLanguageTag(), main, LAST)
                .filter(name -> name != null)
                .flatMap(name -> file(name).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the program carries " + LAST));
    }

    /**
     * Days are ordinal numbers in some languages, which the library does not write. Where all of them end alike, as in
     * German, the ending is put after the number.
     */
    private static void pointDays(Element locale) {
        List<Element> endings = Elements.named(locale, "terms").stream()
                .flatMap(terms -> Elements.of(terms).stream())
                .filter(term -> term.getAttribute("name").startsWith("ordinal"))
                .toList();
        if (endings.size() != 1) {
            return;
        }
        String ending = endings.get(0).getTextContent();
        Elements.of(locale).stream()
                .filter(date -> date.getNodeName().equals("date"))
                .flatMap(date -> Elements.of(date).stream())
                .filter(part -> part.getAttribute("form").equals("ordinal"))
                .forEach(day -> {
                    day.setAttribute("form", "numeric");
                    day.setAttribute("suffix", ending + day.getAttribute("suffix"));
                });
    }

    private static Optional<LLocale> file(String name) {
        try (InputStream in = LLocale.class.getResourceAsStream("/locales-" + name + ".xml")) {
            if (in == null) {
                return Optional.empty();
            }
            Document document = StyleFile.builder().parse(in);
            pointDays(document.getDocumentElement());
            return Optional.of(new LLocale(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the locale " + name, e);
        } catch (SAXException e) {
            throw new AssertionError("the locale " + name + " is XML", e);
        }
    }
}
