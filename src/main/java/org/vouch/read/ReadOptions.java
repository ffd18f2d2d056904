package org.vouch.read;

/**
 * What is read of a project.
 *
 * @param drafts whether notes and pages with {@code draft: true} are read; else they and their findings are left out
 * @param unsaved texts that are read in the place of files
 */
public record ReadOptions(boolean drafts, Unsaved unsaved) {

    /** Returns the options of a reading of the files as they are. */
    public ReadOptions(boolean drafts) {
        this(drafts, Unsaved.NONE);
    }
}
