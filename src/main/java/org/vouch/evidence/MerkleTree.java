package org.vouch.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree of hashes in the shape of RFC 6962 §2.1: the left part of n leaves is the largest power of two below n.
 *
 * <p>The path of a run of leaves is the hashes of all greatest subtrees without a leaf of the run, in pre-order, left
 * to right. Level by level the same tree comes out of joining neighbours, a last one without neighbour moving up.
 */
final class MerkleTree {
    private final int size;
    private final byte[] head;
    private final List<byte[][]> levels = new ArrayList<>();

    private MerkleTree(byte[][] leaves, Hashes hashes) {
        size = leaves.length;
        levels.add(leaves);
        byte[][] level = leaves;
        while (level.length > 1) {
            level = above(level, hashes);
            levels.add(level);
        }
        head = level.length == 0 ? hashes.emptyHead() : level[0];
    }

    static MerkleTree of(byte[][] leaves, Hashes hashes) {
        return new MerkleTree(leaves, hashes);
    }

    byte[] head() {
        return head.clone();
    }

    /** Returns the path of the leaves from one to another, at least one. */
    List<byte[]> path(int first, int end) {
        List<byte[]> path = new ArrayList<>();
        collect(0, size, first, end, path);
        return path;
    }

    /**
     * Returns the head of a tree of which only a run of leaves and its path are known; absent where the path has too
     * few or too many hashes.
     *
     * @param size number of leaves of the whole tree
     * @param first index of the first known leaf
     * @param leaves the known leaves, at least one, none beyond {@code size}
     */
    static Optional<byte[]> head(int size, int first, byte[][] leaves, List<byte[]> path, Hashes hashes) {
        if (path.size() != pathSize(0, size, first, first + leaves.length)) {
            return Optional.empty();
        }
        return Optional.of(new Rebuilding(first, leaves, path, hashes).head(0, size));
    }

    private void collect(int low, int high, int first, int end, List<byte[]> path) {
        if (end <= low || high <= first) {
            path.add(hash(low, high));
        } else if (low < first || end < high) {
            int middle = low + leftSize(high - low);
            collect(low, middle, first, end, path);
            collect(middle, high, first, end, path);
        }
    }

    private static int pathSize(int low, int high, int first, int end) {
        if (end <= low || high <= first) {
            return 1;
        }
        if (first <= low && high <= end) {
            return 0;
        }
        int middle = low + leftSize(high - low);
        return pathSize(low, middle, first, end) + pathSize(middle, high, first, end);
    }

    /** Returns the hash of a subtree: its leftmost node on the lowest level that one node covers all of it. */
    private byte[] hash(int low, int high) {
        int height = 32 - Integer.numberOfLeadingZeros(high - low - 1);
        return levels.get(height)[low >> height].clone();
    }

    private static byte[][] above(byte[][] level, Hashes hashes) {
        byte[][] above = new byte[(level.length + 1) / 2][];
        for (int i = 0; i < above.length; i++) {
            above[i] = 2 * i + 1 < level.length ? hashes.node(level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
        return above;
    }

    /** Returns the number of leaves of the left part: the largest power of two below {@code leaves}, at least 2. */
    private static int leftSize(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    /** Joins leaves and path again, taking each where it belongs. */
    private static final class Rebuilding {
        private final int first;
        private final byte[][] leaves;
        private final List<byte[]> path;
        private final Hashes hashes;
        private int taken;

        Rebuilding(int first, byte[][] leaves, List<byte[]> path, Hashes hashes) {
            this.first = first;
            this.leaves = leaves;
            this.path = path;
            this.hashes = hashes;
        }

        byte[] head(int low, int high) {
            if (first + leaves.length <= low || high <= first) {
                return path.get(taken++);
            }
            if (high - low == 1) {
                return leaves[low - first];
            }
            int middle = low + leftSize(high - low);
            byte[] left = head(low, middle);
            return hashes.node(left, head(middle, high));
        }
    }
}
