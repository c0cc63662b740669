package dev.newsstand.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden files: {@code golden/} holds what events look like today, {@code golden/v1/} what release 1 wrote. */
final class Golden {

    /** Jackson's defaults, as the services write and read their events. */
    static final JsonMapper JSON = JsonMapper.shared();

    private Golden() {}

    static Optional<JsonNode> today(String name) {
        return read("/golden/" + name + ".json");
    }

    static Optional<JsonNode> ofRelease(int release, String name) {
        return read("/golden/v" + release + "/" + name + ".json");
    }

    private static Optional<JsonNode> read(String resource) {
        try (InputStream file = Golden.class.getResourceAsStream(resource)) {
            return Optional.ofNullable(file).map(JSON::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
