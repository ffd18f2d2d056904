package org.vouch.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    /** The inputs of the test vectors that implementations of RFC 6962 share. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private final Hashes hashes = new Hashes();

    @Test
    void headsAreThoseOfRfc6962() {
        check(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        check(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        check(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        check(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        check(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        check(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        check(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        check(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        check(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void everyRunOfEveryTreeLeadsToItsHead() {
        for (int size = 1; size <= 33; size++) {
            byte[][] leaves = numbered(size);
            MerkleTree tree = MerkleTree.of(leaves, hashes);
            assertArrayEquals(recursiveHead(leaves), tree.head());
            for (int first = 0; first < size; first++) {
                for (int end = first + 1; end <= size; end++) {
                    byte[][] known = Arrays.copyOfRange(leaves, first, end);
                    Optional<byte[]> head = MerkleTree.head(size, first, known, tree.path(first, end), hashes);
                    assertArrayEquals(tree.head(), head.orElseThrow());
                }
            }
        }
    }

    @Test
    void aRunElsewhereOrAnotherSizeLeadsElsewhere() {
        byte[][] leaves = numbered(21);
        MerkleTree tree = MerkleTree.of(leaves, hashes);
        byte[][] known = Arrays.copyOfRange(leaves, 5, 9);
        List<byte[]> path = tree.path(5, 9);
        Root root = hashes.root(21, tree.head());
        for (int size = 9; size < 60; size++) {
            for (int first = 0; first + 4 <= size; first++) {
                if (size != 21 || first != 5) {
                    Optional<byte[]> head = MerkleTree.head(size, first, known, path, hashes);
                    // The shape alone does not tell sizes apart; the root does, since it holds the number of tokens.
                    assertNotEquals(Optional.of(root), rooted(size, head));
                }
            }
        }
    }

    @Test
    void pathsThatAreTooLongOrTooShortLeadNowhere() {
        byte[][] leaves = numbered(21);
        byte[][] known = Arrays.copyOfRange(leaves, 5, 9);
        List<byte[]> path = MerkleTree.of(leaves, hashes).path(5, 9);
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(path.get(0));
        assertEquals(Optional.empty(), MerkleTree.head(21, 5, known, longer, hashes));
        assertEquals(Optional.empty(), MerkleTree.head(21, 5, known, path.subList(1, path.size()), hashes));
        assertEquals(Optional.empty(), MerkleTree.head(Integer.MAX_VALUE, 5, known, path, hashes));
    }

    private void check(int size, String expected) {
        byte[][] leaves = INPUTS.stream()
                .limit(size)
                .map(input -> sha256(new byte[] {0}, Hex.bytes(input)))
                .toArray(byte[][]::new);
        assertEquals(expected, Hex.of(MerkleTree.of(leaves, hashes).head()));
    }

    private Optional<Root> rooted(int size, Optional<byte[]> head) {
        return head.map(bytes -> hashes.root(size, bytes));
    }

    private static byte[][] numbered(int size) {
        byte[][] leaves = new byte[size][];
        for (int i = 0; i < size; i++) {
            leaves[i] = sha256(new byte[] {(byte) i});
        }
        return leaves;
    }

    /** The definition of RFC 6962 §2.1, word for word. */
    private static byte[] recursiveHead(byte[][] leaves) {
        if (leaves.length == 1) {
            return leaves[0];
        }
        int k = 1;
        while (2 * k < leaves.length) {
            k *= 2;
        }
        return sha256(
                new byte[] {1},
                recursiveHead(Arrays.copyOfRange(leaves, 0, k)),
                recursiveHead(Arrays.copyOfRange(leaves, k, leaves.length)));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
