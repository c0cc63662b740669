package dev.newsstand.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processor time as Linux counts it, in hundredths of a second. */
final class CpuTime {

    private static final int USER = 11;
    private static final int OF_ENDED_CHILDREN = 4;
    private static final double TICKS_IN_A_MILLISECOND = 0.1;

    private CpuTime() {}

    /** Milliseconds that a process and all it has started have used so far. */
    static double of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> ticks(each.pid()))
                        .sum()
                / TICKS_IN_A_MILLISECOND;
    }

    private static long ticks(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return LongStream.range(USER, USER + OF_ENDED_CHILDREN)
                    .map(field -> Long.parseLong(fields[(int) field]))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
