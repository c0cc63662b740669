package dev.newsstand.related.more.web;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's OpenAPI document, as a measure for what it does. */
public record ApiSchema(JsonNode document) {

    public static ApiSchema read() throws IOException {
        byte[] bytes = new ClassPathResource("openapi.json").getContentAsByteArray();
        return new ApiSchema(JsonMapper.shared().readTree(bytes));
    }

    /** Every call as {@code GET /path}. */
    Set<String> calls() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What in this answer is not as the schema of that name says. */
    public List<String> faults(String name, String answer) {
        JsonMapper json = JsonMapper.shared();
        Map<String, Object> schema =
                Map.of("$ref", "#/components/schemas/" + name, "components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.writeValueAsString(schema))
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
