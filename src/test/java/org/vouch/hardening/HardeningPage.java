package org.vouch.hardening;

import java.nio.file.Path;
import org.vouch.proof.ReportPage;

/** The page of what was tried against the program, {@code src/main/docs/hardening.md}. */
public final class HardeningPage {
    public static final ReportPage PAGE = new ReportPage(Path.of("src/main/docs/hardening.md"));

    private HardeningPage() {}
}
