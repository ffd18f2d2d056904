package org.vouch.read;

/**
 * What is read of a project.
 *
 * @param drafts whether notes and pages with {@code draft: true} are read; else they and their findings are left out
 */
public record ReadOptions(boolean drafts) {}
