package org.vouch.content;

import java.util.Optional;
import org.vouch.diagnostic.Wording;

/** Where a date comes from and why; the reason is absent only where the document shows the date. */
public record Dating(Basis basis, Optional<Wording> reason) {

    /** Returns the words of the reason. */
    public Optional<String> why() {
        return reason.map(Wording::value);
    }
}
