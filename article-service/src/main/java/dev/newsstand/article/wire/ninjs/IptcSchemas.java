package dev.newsstand.article.wire.ninjs;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of ninjs that are held: as IPTC publishes them, or as one of those with what a later edition or IPTC's working
 * draft adds to it. Nothing is fetched. Formats of dates are not looked at: agencies write too many that are none.
 */
final class IptcSchemas {

    private static final String ADDRESS = "http://www.iptc.org/std/ninjs/ninjs-schema_%s.json";
    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";
    private static final String ADVICES = "urn:newsstand:ninjs:advices";

    /** Each with the one that it adds to. */
    private static final Map<String, String> ADDITIONS = Map.of("1.5", "1.4", "1.x_dev", "1.5", "2.x_dev", "2.1");

    /** Of each generation the oldest first. */
    private static final List<String> NUMBERED = List.of("1.4", "1.5", "2.1", "3.0", "3.1");

    private static final SchemaRegistryConfig NO_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private IptcSchemas() {}

    /** The widest of each generation. */
    static List<String> widest() {
        return List.of("3.1", "2.x_dev", "1.x_dev");
    }

    /** The edition that is held for an edition: itself, else the next of its generation, else the newest of that. */
    static String nearest(String edition) {
        if (NUMBERED.contains(edition) || ADDITIONS.containsKey(edition)) {
            return edition;
        }
        List<String> generation = NUMBERED.stream()
                .filter(held -> held.charAt(0) == edition.charAt(0))
                .toList();
        return generation.stream()
                .filter(held -> EditionNumbers.isLater(held, edition))
                .findFirst()
                .orElse((generation.isEmpty() ? NUMBERED : generation).getLast());
    }

    /** Of one that is held. */
    static Schema of(String edition) {
        return SCHEMAS.computeIfAbsent(edition, IptcSchemas::read);
    }

    private static Schema read(String edition) {
        String address = ADDRESS.formatted(edition);
        SpecificationVersion dialect =
                edition.startsWith("1") ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_2020_12;
        Map<String, String> all = Map.of(
                address,
                document(edition).toString(),
                GEO_JSON,
                text("GeoJSON-schema.json"),
                ADVICES,
                text("advices.json"));
        return SchemaRegistry.withDefaultDialect(
                        dialect,
                        builder -> builder.schemaRegistryConfig(NO_FORMATS).schemas(all))
                .getSchema(SchemaLocation.of(address));
    }

    private static JsonNode document(String edition) {
        String before = ADDITIONS.get(edition);
        return before == null
                ? JSON.readTree(text("ninjs-schema_" + edition + ".json"))
                : JSON.readerForUpdating(document(before)).readTree(text("additions_" + edition + ".json"));
    }

    private static String text(String file) {
        try (InputStream stream = new ClassPathResource("ninjs/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
