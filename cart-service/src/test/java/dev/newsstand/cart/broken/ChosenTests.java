package dev.newsstand.cart.broken;

import dev.newsstand.cart.broken.AlteredService.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests that it is given, {@code package.Class#method} below {@code dev.newsstand.cart}; its exit code is a {@link Verdict}. */
final class ChosenTests implements TestExecutionListener {

    private static final int LONGEST = 200;

    private final List<Throwable> failures = new ArrayList<>();
    private int passed;

    private ChosenTests() {}

    public static void main(String[] tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(tests).map(ChosenTests::method).toList())
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.bounded.seconds", "1")
                .build();
        ChosenTests heard = new ChosenTests();
        LauncherConfig plain = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(plain).execute(request, heard);
        heard.failures.forEach(failure -> System.out.println("\nfailure: " + text(failure)));
        System.exit(heard.verdict(tests.length).ordinal());
    }

    /** A test that could not even begin says nothing of the rule. */
    private Verdict verdict(int tests) {
        if (failures.stream().anyMatch(LinkageError.class::isInstance) || passed + failures.size() < tests) {
            return Verdict.BROKE_DOWN;
        }
        return failures.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
    }

    private static String text(Throwable failure) {
        String line = failure.toString().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static MethodSelector method(String test) {
        String[] names = test.split("#", 2);
        try {
            Class<?> type = Class.forName("dev.newsstand.cart." + names[0]);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(names[1]))
                    .map(method -> DiscoverySelectors.selectMethod(type, method))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such test: " + test));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(failures::add);
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed++;
        }
    }
}
