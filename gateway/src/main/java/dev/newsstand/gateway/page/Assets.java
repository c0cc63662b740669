package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/** The style sheet, the script, the fonts and the icons, held in memory and compressed once where that is worth it. */
final class Assets {

    private static final String ROOT = "static/";
    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "txt", MediaType.parseMediaType("text/plain;charset=UTF-8"),
            "png", MediaType.IMAGE_PNG,
            "woff2", MediaType.parseMediaType("font/woff2"));

    /** A file. @param zips whether it is sent compressed */
    record Asset(MediaType type, Rendered content, boolean zips) {}

    private final Map<String, Asset> byPath = new HashMap<>();

    Assets() {
        add("/" + StyleSheet.PATH, StyleSheet.joined(Assets.class.getClassLoader()));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**")) {
                if (file.isReadable() && file.getFilename() != null) {
                    add(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param path below {@code /static}, such as {@code /css/newsstand.css} */
    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void add(Resource file) throws IOException {
        String url = file.getURL().toString();
        String path = url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length());
        add(path, file.getContentAsByteArray());
    }

    private void add(String path, byte[] bytes) {
        MediaType type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type != null) {
            boolean zips = !path.endsWith(".woff2") && !path.endsWith(".png");
            byPath.put(path, new Asset(type, Rendered.of(bytes), zips));
        }
    }
}
