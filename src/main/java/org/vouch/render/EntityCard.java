package org.vouch.render;

/** What other pages say of an entity. */
record EntityCard(String id, String name, String kind, String address) {}
