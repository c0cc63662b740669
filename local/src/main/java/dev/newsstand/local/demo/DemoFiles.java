package dev.newsstand.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demo site's files, from the classes' folder or from the packaged program. */
final class DemoFiles {

    private static final String PACKAGED = "BOOT-INF/classes/";
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
        var location = DemoFiles.class.getResource("/" + path);
        try {
            if (location != null && location.getProtocol().equals("file")) {
                try (var files = Files.list(Path.of(location.getPath()))) {
                    return files.map(file -> file.getFileName().toString()).toList();
                }
            }
            try (var program = new ZipFile(System.getProperty("java.class.path"))) {
                return program.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(PACKAGED + path))
                        .map(name -> name.substring(PACKAGED.length() + path.length()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
