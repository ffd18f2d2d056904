package org.vouch.serve;

import java.util.List;
import org.vouch.build.Preview;
import org.vouch.diagnostic.Diagnostic;

/** Is told what the preview does, at times by several threads at once. */
public interface Listener {

    /** Files have changed, and a build begins. The names are relative to the root or, for an archive elsewhere, to it; sorted. */
    void changed(List<String> files);

    /**
     * A build has ended.
     *
     * @param fresh what was not found by the build before
     * @param mended how many findings of the build before are gone
     */
    void built(Preview preview, List<Diagnostic> fresh, int mended);

    /** Something kept a build or a page from being made, and what was served before is served on. */
    void failed(String what);
}
