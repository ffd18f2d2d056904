package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Path;

/** The page of what was measured, {@code src/main/docs/proof.md}. */
public final class ProofPage {
    private static final ReportPage PAGE = new ReportPage(Path.of("src/main/docs/proof.md"));

    private ProofPage() {}

    /** As {@link ReportPage#section} has it. */
    public static void section(String name, String markdown) throws IOException {
        PAGE.section(name, markdown);
    }

    /** As {@link ReportPage#isMeasuring} has it. */
    public static boolean isMeasuring() {
        return ReportPage.isMeasuring();
    }

    /** As {@link ReportPage#write} has it. */
    public static void write(String name, String markdown) throws IOException {
        PAGE.write(name, markdown);
    }
}
