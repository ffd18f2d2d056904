package org.vouch.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * What changed in the folders that are watched.
 *
 * @param paths files and folders, sorted; empty where the watch was closed
 * @param areAll whether nothing else can have changed; where the system lost events, a file may be another all the same
 */
record Changes(Set<Path> paths, boolean areAll) {}
