package org.vouch.read;

/** What the {@code csl} of a source's record can hold, for those who write one. */
public final class CslFields {
    private CslFields() {}

    /** Returns whether it is the name of a CSL item type. */
    public static boolean isType(String name) {
        return ReferenceReader.TYPES.contains(name);
    }

    /** Returns whether a variable that holds text, an address included, can have the value. */
    public static boolean holds(String variable, String value) {
        return variable.equals("URL")
                ? ReferenceReader.isAddress(value)
                : ReferenceReader.TEXTS.stream().anyMatch(field -> field.name().equals(variable));
    }
}
