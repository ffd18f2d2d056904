package org.vouch.evidence;

import org.vouch.text.NormalForm;
import org.vouch.text.NormalText;
import org.vouch.text.Tokens;

/** An article at hand. What it can tell is worked out when first asked and kept; may be shared between threads. */
public final class SourceText implements Evidence {
    private final NormalText normal;
    private volatile Tokens lazyTokens;
    private volatile Root lazyRoot;

    private SourceText(NormalText normal) {
        this.normal = normal;
    }

    /** Returns the source with this text, one paragraph a line, as it stands in the archive. */
    public static SourceText of(String article) {
        return new SourceText(NormalForm.article(article));
    }

    public NormalText normal() {
        return normal;
    }

    @Override
    public Tokens tokens() {
        Tokens tokens = lazyTokens;
        if (tokens == null) {
            tokens = Tokens.of(normal);
            lazyTokens = tokens;
        }
        return tokens;
    }

    @Override
    public Root root() {
        Root root = lazyRoot;
        if (root == null) {
            Hashes hashes = new Hashes();
            root = hashes.root(tokens().size(), tree(salts(), hashes).head());
            lazyRoot = root;
        }
        return root;
    }

    /** Returns the salts of all tokens, 16 bytes each. */
    byte[] salts() {
        return Hashes.salts(Hashes.key(normal.text()), tokens().size());
    }

    MerkleTree tree(byte[] salts, Hashes hashes) {
        return MerkleTree.of(hashes.leaves(tokens(), salts), hashes);
    }
}
