package org.vouch.read;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.content.Body;
import org.vouch.content.EdtfDate;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;
import org.vouch.evidence.Lock;
import org.vouch.evidence.SourceText;

/** Records as a tree of their components, without those that are absent, empty or false. */
final class Printed {
    private final StringBuilder text = new StringBuilder();

    private Printed() {}

    static String of(Object value) {
        Printed printed = new Printed();
        printed.print("", value, "");
        return printed.text.toString();
    }

    private void print(String name, Object value, String indent) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> print(name, inner, indent));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(inner -> print(name, inner, indent));
        } else if (value instanceof Located<?> located && located.value() instanceof String words) {
            line(indent, name, words + " @" + Told.place(located.span()));
        } else if (value instanceof Wording words) {
            line(indent, name, words.value() + " @" + Told.place(words.span()));
        } else if (value instanceof Located<?> located && located.value() instanceof Slug slug) {
            line(indent, name, slug + " @" + Told.place(located.span()));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> print(name + "[]", item, indent));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> line(indent, name + "[" + key + "]", String.valueOf(item)));
        } else if (value instanceof Record inner && !isWord(value)) {
            line(indent, name, inner.getClass().getSimpleName());
            components(inner, indent + "  ");
        } else if (!Boolean.FALSE.equals(value)) {
            line(indent, name, word(value));
        }
    }

    private void components(Record value, String indent) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                print(component.getName(), component.getAccessor().invoke(value), indent);
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private static boolean isWord(Object value) {
        return value instanceof Slug || value instanceof EdtfDate || value instanceof Span || value instanceof Body;
    }

    private static String word(Object value) {
        if (value instanceof Span span) {
            return Told.place(span);
        }
        if (value instanceof Body body) {
            return body.citations().size() + " citations, " + body.links().size() + " links, "
                    + body.sentences().size() + " sentences";
        }
        if (value instanceof SourceText article) {
            return article.normal().text();
        }
        if (value instanceof Lock lock) {
            return "lock of " + lock.source();
        }
        return String.valueOf(value);
    }

    private void line(String indent, String name, String words) {
        text.append(indent)
                .append(name)
                .append(name.isEmpty() ? "" : ": ")
                .append(words.replace("\n", "⏎"))
                .append('\n');
    }
}
