package org.vouch.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows the model to layouts: text, numbers, booleans, lists, {@link Html}, and records by their components. Nothing
 * else can be reached, no method and no class; a component that does not exist is a mistake in the layout, and an empty
 * {@link Optional} is a missing value. What is supplied is made each time that it is asked for.
 */
final class ModelWrapper implements ObjectWrapper {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // Every call asks otherwise who calls, which costs more than the call.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof Supplier<?> supplied) {
            return wrap(supplied.get());
        }
        if (value instanceof Record record) {
            return new RecordModel(record);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        return value instanceof TemplateModel model ? model : wrapPlain(value);
    }

    private static TemplateModel wrapPlain(Object value) throws TemplateModelException {
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean bool) {
            return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new TemplateModelException("layouts cannot see a value of " + value.getClass());
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record record;

        RecordModel(Record record) {
            this.record = record;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Map<String, Method> components = COMPONENTS.get(record.getClass());
            Method accessor = components.get(name);
            if (accessor == null) {
                throw new TemplateModelException("there is no \"" + name + "\" in a "
                        + record.getClass().getSimpleName() + ", which has " + String.join(", ", components.keySet()));
            }
            try {
                return wrap(accessor.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError("a record of this package can be read: " + record.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Returns the text of a model that a layout passed back, for example as an argument of {@code say}. */
    static Object unwrap(Object model) throws TemplateModelException {
        if (model instanceof SimpleNumber number) {
            return number.getAsNumber().intValue();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("only text and numbers can be put into words");
    }
}
