package dev.newsstand.gateway.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the sample pages to {@code target/preview}, to be looked at through any file server; run from the module's
 * folder. Pictures are the demo site's.
 */
final class PagePreview {

    private static final Path TARGET = Path.of("target", "preview");

    private PagePreview() {}

    public static void main(String[] arguments) throws IOException {
        copy(Path.of("src", "main", "resources", "static"), TARGET.resolve("static"));
        Path sheet = TARGET.resolve("static").resolve(StyleSheet.PATH);
        Files.createDirectories(sheet.getParent());
        Files.write(sheet, StyleSheet.joined(PagePreview.class.getClassLoader()));
        copy(Path.of("..", "local", "src", "main", "resources", "demo", "pictures"), TARGET.resolve("pictures"));
        for (Map.Entry<String, Page> sample : SamplePages.all().entrySet()) {
            write(sample.getKey(), Rendered.html(sample.getValue()));
        }
        write("cart-drawer", Rendered.html(CartDrawer.of(SampleGoods.cart())));
        System.out.println("Written to " + TARGET.toAbsolutePath());
    }

    private static void write(String name, String html) throws IOException {
        Files.writeString(TARGET.resolve(name + ".html"), html, StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
