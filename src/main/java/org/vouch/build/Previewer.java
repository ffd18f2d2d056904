package org.vouch.build;

import java.io.IOException;
import org.vouch.check.CheckMemory;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.check.Salvage;
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
    private final CheckMemory check = new CheckMemory();
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
        Checked checked = Checker.check(Pipeline.read(project, read), check);
        return new Preview(checked, Renderer.onDemand(Salvage.of(checked), Pipeline.layouts(project), render));
    }
}
