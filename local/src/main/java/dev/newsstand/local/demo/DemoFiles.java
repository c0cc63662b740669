package dev.newsstand.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demo site's files, from the classes' folder, or from the packaged program as it is or unpacked. */
final class DemoFiles {

    private static final String PACKAGED = "BOOT-INF/classes/";
    private static final Pattern JAR = Pattern.compile("^jar:(?:file|nested):(.*?\\.jar)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoFiles() {}

    /** The JSON documents of {@code demo/<folder>}, in the order of their file names. */
    static List<ObjectNode> documents(String folder) {
        var path = "demo/" + folder + "/";
        return names(path).stream()
                .filter(name -> name.endsWith(".json"))
                .sorted()
                .map(name -> read(path + name))
                .toList();
    }

    static InputStream open(String path) {
        var stream = DemoFiles.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException("the demo site has no file " + path);
        }
        return stream;
    }

    private static ObjectNode read(String path) {
        try (var stream = open(path)) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String path) {
        var marker = DemoFiles.class.getResource("/demo/README.md");
        var location = URLDecoder.decode(String.valueOf(marker), StandardCharsets.UTF_8);
        var jar = JAR.matcher(location);
        try {
            return jar.find() ? inJar(Path.of(jar.group(1)), path) : inFolder(location, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inFolder(String marker, String path) throws IOException {
        var folder = Path.of(marker.substring("file:".length())).resolveSibling(path.substring("demo/".length()));
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> inJar(Path jar, String path) throws IOException {
        try (var program = new ZipFile(jar.toFile())) {
            return program.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.startsWith(PACKAGED) ? name.substring(PACKAGED.length()) : name)
                    .filter(name -> name.startsWith(path) && name.length() > path.length())
                    .map(name -> name.substring(path.length()))
                    .toList();
        }
    }
}
