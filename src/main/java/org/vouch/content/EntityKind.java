package org.vouch.content;

/** What sort of thing an entity is. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    STATE,
    PLACE,
    EVENT
}
