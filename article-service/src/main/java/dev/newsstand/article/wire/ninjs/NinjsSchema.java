package dev.newsstand.article.wire.ninjs;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of ninjs, as IPTC publishes them, with the one of GeoJSON that they refer to. Nothing is fetched. Formats of
 * dates are not looked at: agencies write too many that are none.
 */
public final class NinjsSchema {

    private static final String ADDRESS = "http://www.iptc.org/std/ninjs/ninjs-schema_%s.json";
    private static final List<String> EDITIONS = List.of("3.1", "3.0", "2.1", "1.4");
    private static final Pattern EDITION = Pattern.compile("(\\d)\\.(\\d{1,3})");
    private static final SchemaRegistryConfig NO_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private NinjsSchema() {}

    /**
     * Where an item departs from the schema; {@code member} is the one that should not be there, or should. {@code follows}
     * where it may only follow from another flaw: what is around a flaw counts as unknown.
     */
    public record Flaw(String pointer, @Nullable String member, String problem, boolean follows) {}

    /** By the edition that we give out, 3.1. */
    public static List<Flaw> flaws(JsonNode item) {
        return by("3.1", item).map(NinjsSchema::flaw).toList();
    }

    /** By the edition that the item names; an item that names none by the one that it departs from least. */
    public static List<Flaw> judge(JsonNode item) {
        String named = named(item);
        return named != null
                ? judge(item, named)
                : EDITIONS.stream()
                        .map(edition -> judge(item, edition))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
    }

    /** By this edition, such as "2.0", or the item's own of the same generation. */
    public static List<Flaw> judge(JsonNode item, String edition) {
        String own = named(item);
        String asked = own != null && own.charAt(0) == edition.charAt(0) ? own : edition;
        String schema = nearest(asked);
        boolean newer = isLater(asked, schema);
        List<Flaw> flaws = Stream.concat(
                        by(schema, item)
                                .filter(error -> !newer || !isUnknown(error))
                                .map(NinjsSchema::flaw),
                        LaterAdditions.in(item, asked, schema(schema).getSchemaNode()))
                .toList();
        boolean all = flaws.stream().allMatch(Flaw::follows);
        return flaws.stream().filter(flaw -> all || !flaw.follows()).toList();
    }

    private static @Nullable String named(JsonNode item) {
        return Stream.of("/standard", "/$standard")
                .flatMap(standard -> Stream.of("/schema", "/version").map(member -> item.at(standard + member)))
                .map(text -> EDITION.matcher(text.asString("")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** The schema that is here for an edition: its own, or the newest of its generation. */
    private static String nearest(String edition) {
        return EDITIONS.contains(edition)
                ? edition
                : EDITIONS.stream()
                        .filter(held -> held.charAt(0) == edition.charAt(0))
                        .findFirst()
                        .orElse(EDITIONS.getFirst());
    }

    /** Whether both are editions, and the first came after the second. */
    static boolean isLater(String one, String other) {
        Matcher first = EDITION.matcher(one);
        Matcher second = EDITION.matcher(other);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(first.group(2)) > Integer.parseInt(second.group(2));
    }

    private static Stream<Error> by(String edition, JsonNode item) {
        return schema(edition).validate(item).stream();
    }

    /** A member that the schema does not know. */
    private static boolean isUnknown(Error error) {
        return "additionalProperties".equals(error.getKeyword()) || follows(error);
    }

    private static boolean follows(Error error) {
        return "unevaluatedProperties".equals(error.getKeyword());
    }

    private static Flaw flaw(Error error) {
        String path = error.getInstanceLocation().toString();
        String pointer = path.equals("$") ? "" : path;
        return new Flaw(pointer, error.getProperty(), error.getMessage(), follows(error));
    }

    private static Schema schema(String edition) {
        return SCHEMAS.computeIfAbsent(edition, NinjsSchema::read);
    }

    private static Schema read(String edition) {
        String address = ADDRESS.formatted(edition);
        SpecificationVersion dialect =
                edition.startsWith("1") ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_2020_12;
        return SchemaRegistry.withDefaultDialect(
                        dialect,
                        builder -> builder.schemaRegistryConfig(NO_FORMATS)
                                .schemas(Map.of(
                                        address,
                                        text("ninjs-schema_" + edition + ".json"),
                                        "https://geojson.org/schema/GeoJSON.json",
                                        text("GeoJSON-schema.json"))))
                .getSchema(SchemaLocation.of(address));
    }

    private static String text(String file) {
        try (InputStream stream = new ClassPathResource("ninjs/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
