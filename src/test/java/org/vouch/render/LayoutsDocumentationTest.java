package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on layouts names every record that a layout can see, and each name in it. */
class LayoutsDocumentationTest {
    private static final List<Class<?>> ROOTS = List.of(
            Frame.class,
            HomePage.class,
            NotePage.class,
            NoteFilePage.class,
            ContentsPage.class,
            SourcePage.class,
            FactsPage.class,
            EntityPage.class,
            IndexPages.SourcesPage.class,
            IndexPages.FactIndexPage.class,
            IndexPages.EntitiesPage.class,
            TimelinePage.class,
            MatrixPage.class,
            VisitsPage.class,
            OriginsPage.class,
            QuestionsPage.class,
            DisagreementsPage.class,
            SearchPage.class,
            PlainPages.CorrectionsPage.class,
            PlainPages.AuthorPage.class,
            PlainPages.MissingPage.class,
            PlainPages.MovedPage.class);

    @Test
    void everyNameThatALayoutSeesIsDocumented() throws IOException {
        Set<Class<?>> seen = new TreeSet<>(Comparator.comparing(Class::getName));
        ROOTS.forEach(root -> gather(root, seen));
        Map<String, String> sections = sections();
        List<String> missing = new ArrayList<>();
        for (Class<?> type : seen) {
            String section = sections.getOrDefault(
                    type.getSimpleName(),
                    sections.getOrDefault(
                            type.getName().replaceFirst(".*\\.", "").replace('$', '.'), ""));
            for (RecordComponent component : type.getRecordComponents()) {
                if (!section.contains("`" + component.getName() + "`")) {
                    missing.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void gather(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> gather(argument, seen));
        } else if (type instanceof Class<?> c && c.isRecord() && isShown(c) && seen.add(c)) {
            Stream.of(c.getRecordComponents()).forEach(component -> gather(component.getGenericType(), seen));
        }
    }

    private static boolean isShown(Class<?> type) {
        return type.getPackage() == Frame.class.getPackage() && type != Html.class;
    }

    private static Map<String, String> sections() throws IOException {
        String page = Files.readString(Path.of("src/main/docs/layouts.md"));
        Map<String, String> sections = new TreeMap<>();
        Matcher heading = Pattern.compile("(?m)^### (.+)\n((?:(?!#).*\n?)*)").matcher(page);
        while (heading.find()) {
            sections.put(heading.group(1), heading.group(2));
        }
        return sections;
    }
}
