package dev.newsstand.cart.broken;

import dev.newsstand.cart.CartService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The classes of the service in a folder of their own, where a rule can be broken, and tests that run on them in a JVM of their own. */
record AlteredService(Path classes) {

    private static final Path ORIGINAL = Path.of("target", "classes");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** Where this JVM has the service from: a folder, or the jar that was made of it. */
    private static final String SERVICE = Path.of(URI.create(CartService.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()))
            .toString();

    /** What came of a run. */
    record Run(Verdict verdict, String said) {}

    enum Verdict {
        PASSED,
        FAILED,
        BROKE_DOWN
    }

    static AlteredService copy(Path folder) {
        try {
            Files.walkFileTree(ORIGINAL, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                    Files.createDirectories(folder.resolve(ORIGINAL.relativize(from)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                    Files.copy(from, folder.resolve(ORIGINAL.relativize(from)), StandardCopyOption.REPLACE_EXISTING);
                    return FileVisitResult.CONTINUE;
                }
            });
            return new AlteredService(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void breaks(BrokenRule rule) throws IOException {
        if (rule.isJava()) {
            Path source = Files.createDirectories(classes.resolveSibling("sources"))
                    .resolve(rule.source().getFileName());
            Files.writeString(source, rule.text());
            compile(source);
        } else {
            Path resource = Path.of("src", "main", "resources").relativize(rule.source());
            Files.writeString(classes.resolve(resource), rule.text());
        }
    }

    private void compile(Path source) {
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-parameters",
                        "-Xlint:none",
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        classes.toString(),
                        source.toString());
        if (errors != 0) {
            throw new IllegalStateException("does not compile any more: " + source);
        }
    }

    /** Runs these tests ({@code Class#method}). */
    Run run(List<String> tests) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                ChosenTests.class.getName()));
        command.addAll(tests);
        Path output = classes.resolveSibling("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int ended = process.waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        return new Run(ended < Verdict.values().length ? Verdict.values()[ended] : Verdict.BROKE_DOWN, said);
    }

    private String classPath() {
        String altered = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString().equals(SERVICE) ? classes.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
        if (altered.equals(CLASS_PATH)) {
            throw new IllegalStateException(SERVICE + " is not on the class path");
        }
        return altered;
    }
}
