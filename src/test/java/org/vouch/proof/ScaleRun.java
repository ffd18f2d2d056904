package org.vouch.proof;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouch.author.LockWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Briefing;
import org.vouch.content.Source;

/**
 * Checks one large briefing in a process of its own and prints one line: articles, quotations, words, seconds to read and
 * to check, seconds of processor time for each of both, megabytes of heap and of the whole process at their peaks, quotations
 * found.
 */
final class ScaleRun {
    private static final int WARM_UP = 100;

    private ScaleRun() {}

    /** @param arguments an empty folder; the number of articles; whether they are replaced by their locks: true or false */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        LargeBriefing.write(folder.resolve("warm-up"), WARM_UP);
        check(folder.resolve("warm-up"), new ArrayList<>(), new ArrayList<>());
        Path large = folder.resolve("large");
        LargeBriefing.Size size = LargeBriefing.write(large, Integer.parseInt(arguments[1]));
        if (Boolean.parseBoolean(arguments[2])) {
            replaceByLocks(large);
        }
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        Checked checked = check(large, seconds, processor);
        long heap = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d %d %d %.2f %.2f %.2f %.2f %d %d %d%n",
                size.articles(),
                size.quotations(),
                size.words(),
                seconds.get(0),
                seconds.get(1),
                processor.get(0),
                processor.get(1),
                heap >> 20,
                residentPeak(),
                checked.totals().verified() + checked.totals().proven());
    }

    private static Checked check(Path root, List<Double> seconds, List<Double> processor) throws IOException {
        long[] last = {System.nanoTime()};
        double[] lastOfProcessor = {processorSeconds()};
        return Pipeline.check(project(root), Optional.empty(), stage -> {
            seconds.add((System.nanoTime() - last[0]) / 1e9);
            last[0] = System.nanoTime();
            processor.add(processorSeconds() - lastOfProcessor[0]);
            lastOfProcessor[0] = processorSeconds();
        });
    }

    private static void replaceByLocks(Path root) throws IOException {
        Briefing briefing = Pipeline.read(project(root)).value();
        LockWriter writer = new LockWriter(root, briefing);
        for (Source source : briefing.sources()) {
            writer.write(source);
        }
        Files.move(root.resolve("archive"), root.resolveSibling("locked"));
    }

    private static Project project(Path root) {
        return new Project(root, root.resolve("archive"), false, Optional.empty());
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double processorSeconds() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e9;
    }

    /** Returns megabytes, or 0 where the system does not tell. */
    private static long residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0);
    }
}
