package org.vouch.content;

import java.util.Optional;

/** Where a date comes from and why; {@code why} is absent only where the document shows the date. */
public record Dating(Basis basis, Optional<String> why) {}
