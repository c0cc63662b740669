package dev.newsstand.cart;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema of the OpenAPI document, to hold answers to it. */
public record OpenApiSchema(Schema schema) {

    public static OpenApiSchema named(String name) {
        JsonMapper json = JsonMapper.shared();
        try {
            JsonNode document = json.readTree(new ClassPathResource("openapi.json").getContentAsByteArray());
            ObjectNode root = json.createObjectNode();
            root.put("$ref", "#/components/schemas/" + name);
            root.set("components", document.get("components"));
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return new OpenApiSchema(registry.getSchema(json.writeValueAsString(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What in this JSON is not as the document says. */
    public List<String> problemsOf(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
