package org.vouch.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.vouch.check.CheckMemory;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.check.Salvage;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Reported;
import org.vouch.read.ReadMemory;
import org.vouch.render.RenderMemory;
import org.vouch.render.Renderer;

/**
 * Builds a project again and again, to be looked at. Each preview is what a build of its own would give; what did not
 * change since the last one is not worked out again. One preview is made at a time.
 */
public final class Previewer {
    private final Project project;
    private final ReadMemory read = new ReadMemory();
    private CheckMemory check = new CheckMemory();
    private final RenderMemory render = new RenderMemory();

    public Previewer(Project project) {
        this.project = project;
    }

    /**
     * Reads and checks the project as it is now. Nothing is written, and no page is made before it is asked for.
     *
     * @throws IOException naming the file or folder that the system cannot read
     */
    public Preview preview() throws IOException {
        return preview(Optional.empty());
    }

    /**
     * Returns the same, where nothing but some files changed since the last preview. Where that could not be made, the
     * files that changed before it count as changed still.
     *
     * @param changed files and folders, by their paths in the project's real folder
     * @throws IOException naming the file or folder that the system cannot read
     */
    public Preview preview(Set<Path> changed) throws IOException {
        return preview(Optional.of(changed));
    }

    private Preview preview(Optional<Set<Path>> changed) throws IOException {
        changed.ifPresentOrElse(read::trustBut, read::trustNothing);
        Checked checked = checked(Pipeline.read(project, read));
        return new Preview(checked, Renderer.onDemand(Salvage.of(checked), Pipeline.layouts(project), render));
    }

    /** What a check that fails has seen of a change is not to be taken for checked by the next one. */
    private Checked checked(Reported<Briefing> briefing) {
        boolean isDone = false;
        try {
            Checked checked = Checker.check(briefing, check);
            isDone = true;
            return checked;
        } finally {
            if (!isDone) {
                check = new CheckMemory();
            }
        }
    }

    /**
     * How much has been done for all previews so far.
     *
     * @param parsed files that were parsed
     * @param texts notes and pages whose sentences were looked at
     * @param sources of which words were looked for
     * @param claims files whose claims were held against their evidence
     * @param pairs of articles that were compared
     */
    record Work(int parsed, int texts, int sources, int claims, int pairs) {

        Work since(Work before) {
            return new Work(
                    parsed - before.parsed,
                    texts - before.texts,
                    sources - before.sources,
                    claims - before.claims,
                    pairs - before.pairs);
        }
    }

    Work work() {
        return new Work(read.parsed(), check.texts(), check.sources(), check.claims(), check.pairs());
    }
}
