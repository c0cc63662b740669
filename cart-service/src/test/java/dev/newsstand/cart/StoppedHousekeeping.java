package dev.newsstand.cart;

import dev.newsstand.support.work.Repeated;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** While a test runs, nothing is done in the background, rounds that had begun included: it does them itself, or counts. */
public final class StoppedHousekeeping implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws InterruptedException {
        stop(housekeeping(test));
    }

    /** Comes back when no round of these is under way any more. */
    public static void stop(Collection<Repeated> all) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(all.size());
        all.forEach(work -> work.stop(stopped::countDown));
        stopped.await();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        housekeeping(test).forEach(Repeated::start);
    }

    private static Collection<Repeated> housekeeping(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getBeansOfType(Repeated.class)
                .values();
    }
}
