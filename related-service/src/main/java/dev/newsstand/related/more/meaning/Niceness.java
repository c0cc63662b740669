package dev.newsstand.related.more.meaning;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a thread stands back for others, as Linux counts it. A thread's priority of Java alone changes nothing there.
 */
final class Niceness {

    private static final Logger log = LoggerFactory.getLogger(Niceness.class);
    private static final int PROCESS = 0;
    private static final int THIS_THREAD = 0;
    private static final int MOST = 19;

    private Niceness() {}

    /** From now on this thread gets the processor when nobody else wants it; does nothing where the system has no such thing. */
    static void standBack() {
        if (System.getProperty("os.name").equals("Linux")) {
            Linker linker = Linker.nativeLinker();
            linker.defaultLookup().find("setpriority").ifPresent(function -> call(linker, function));
        }
    }

    private static void call(Linker linker, MemorySegment setPriority) {
        FunctionDescriptor signature = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        try {
            int failed = (int) linker.downcallHandle(setPriority, signature).invokeExact(PROCESS, THIS_THREAD, MOST);
            if (failed != 0) {
                log.warn("The system does not let the model's thread stand back for others");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
