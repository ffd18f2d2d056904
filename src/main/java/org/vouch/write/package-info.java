/**
 * Puts a finished site into its folder, whole or not at all: from a {@code Site} and a destination to the files on disk
 * and a result that says what was done or why nothing was.
 *
 * <p><b>Why a whole folder is swapped.</b> Replacing file after file, even atomically and with a journal, leaves a
 * mixture of two sites for as long as it runs and, when killed, until somebody starts the next command. So the new site
 * is completed beside the destination, in {@code .vouch/<name>.swap/new} of the folder above (the same file system, and
 * ignored by git in a project), and takes its place in three steps, each a rename:
 * <ol>
 *   <li>the destination becomes {@code .swap/old};
 *   <li>whatever in it is not ours moves from {@code old} to {@code new}, a folder of strangers as one;
 *   <li>{@code new} becomes the destination.
 * </ol>
 * Then what is left of {@code old} is deleted. A reader of the folder sees the old site, for some microseconds none,
 * and then the new one. The names in {@code .swap} are the journal: {@code old} without a destination means that the
 * steps go on from the second; {@code old} beside a destination, that only deleting remains; {@code new} alone is an
 * unfinished site and is thrown away. The price: the folder above must be writable, the destination cannot be a mount
 * point, and a program that stands in the destination keeps looking at the old folder. Nothing is forced to disk,
 * which a killed process does not need; after a loss of power the site may have to be deleted and built again.
 *
 * <p><b>What is ours.</b> The manifest {@code .vouch.sums} lies in the destination, so that it changes in the same
 * rename as the files and does not depend on caches: a line for each file, its checksum, two spaces and its address,
 * sorted by address. A file is ours where the manifest lists it and its bytes have the checksum listed: that tells what
 * its user changed, and need not withstand whoever could write the manifest as well. Ours alone
 * are replaced or deleted. A listed file with other bytes, or a stranger's file where the new site needs the place, is
 * refused by name before anything changes. An unchanged file is linked into the new folder, or written again where the
 * file system has no hard links, and so keeps its times.
 *
 * <p><i>Invariant:</i> no file of the site is ever written in place, no symbolic link below the folder above the
 * destination is followed, and nothing about the site is decided here.
 */
package org.vouch.write;
