package org.vouch.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vouch.text.Tokens;

/** The hashes of a lock: salts, leaves, nodes and the root. Not safe for use by two threads at once. */
final class Hashes {
    static final int SIZE = Sha256.SIZE;
    static final int SALT_SIZE = 16;

    /** Bytes that SHA-256 takes at a time; FIPS 180-4 §1. */
    private static final int BLOCK_SIZE = 64;

    private static final byte[] VERSION = "vouch lock v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EMPTY_SALT = new byte[SIZE];

    private final MessageDigest sha256 = Sha256.digest();

    /** Returns K: HKDF-SHA-256 (RFC 5869) of the normalised text, with an empty salt and one block of output. */
    static byte[] key(String normalText) {
        byte[] extracted = hmac(EMPTY_SALT).doFinal(normalText.getBytes(StandardCharsets.UTF_8));
        Mac expand = hmac(extracted);
        expand.update(VERSION);
        return expand.doFinal(new byte[] {1});
    }

    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new AssertionError("every JDK has HMAC-SHA-256", impossible);
        }
    }

    /** Returns the salts of the first {@code count} tokens, 16 bytes each: HMAC-SHA-256 (RFC 2104) of their numbers. */
    static byte[] salts(byte[] key, int count) {
        MessageDigest inner = padded(key, 0x36);
        MessageDigest outer = padded(key, 0x5c);
        byte[] salts = new byte[count * SALT_SIZE];
        for (int i = 0; i < count; i++) {
            byte[] hash = copy(outer).digest(copy(inner).digest(bigEndian(i)));
            System.arraycopy(hash, 0, salts, i * SALT_SIZE, SALT_SIZE);
        }
        return salts;
    }

    /** Returns a digest that has taken the padded key, from which the codes of many messages go on. */
    private static MessageDigest padded(byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, BLOCK_SIZE);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        MessageDigest digest = new Hashes().sha256;
        digest.update(block);
        return digest;
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError("SHA-256 of every JDK can be copied", impossible);
        }
    }

    /**
     * Returns the leaves of all tokens that are seen.
     *
     * @param salts 16 bytes for each of them
     */
    byte[][] leaves(Tokens tokens, byte[] salts) {
        byte[][] leaves = new byte[tokens.size()][];
        for (int i = 0; i < leaves.length; i++) {
            byte[] text = tokens.text(i).getBytes(StandardCharsets.UTF_8);
            leaves[i] = sha256.digest(ByteBuffer.allocate(1 + SALT_SIZE + 2 * Integer.BYTES + text.length)
                    .put((byte) 0)
                    .put(salts, i * SALT_SIZE, SALT_SIZE)
                    .putInt(tokens.paragraph(i))
                    .putInt(tokens.offset(i))
                    .put(text)
                    .array());
        }
        return leaves;
    }

    byte[] node(byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    Root root(int tokens, byte[] head) {
        sha256.update((byte) 2);
        sha256.update(VERSION);
        sha256.update(bigEndian(tokens));
        return new Root(Hex.of(sha256.digest(head)));
    }

    /** Returns the head of a tree without leaves (RFC 6962 §2.1): the hash of nothing. */
    byte[] emptyHead() {
        return sha256.digest();
    }

    private static byte[] bigEndian(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
