package dev.newsstand.article.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.support.web.KnownRoutes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.function.server.RouterFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractIT extends RunningNewsroom {

    private static final Map<String, Object> CONTENT = Map.of(
            "headline", "Held to the contract",
            "dateline", Map.of("place", "HALDANE", "date", "2025-01-30"),
            "subjects", List.of(Map.of("code", "15000000", "name", "sport")),
            "picture", Map.of("caption", "A caption"),
            "body",
                    List.of(
                            Map.of("type", "paragraph", "html", "Text."),
                            Map.of("type", "heading", "text", "Heading"),
                            Map.of("type", "quote", "text", "Words"),
                            Map.of("type", "list", "items", List.of("one")),
                            Map.of("type", "image", "caption", "Words")));

    @Autowired
    private List<RouterFunction<?>> routes;

    @Test
    void everyRouteIsInTheDocumentAndTheReverse() {
        Set<String> coded = KnownRoutes.calls(routes);
        coded.removeIf(route -> route.contains(" /internal/") || route.endsWith(" "));

        Set<String> written = document().get("paths").properties().stream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(call -> call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(coded);
    }

    @Test
    void answersAreAsTheDocumentSays() {
        JsonNode draft = drafted(CONTENT);
        assertConforms("Article", draft);
        JsonNode story =
                moved(moved(draft, Map.of("action", "publish")), Map.of("action", "correct", "correction", "It was."));
        assertConforms("Article", body(get("/api/v1/articles/{id}", id(story))));
        assertConforms("ArticleList", body(get("/api/v1/articles?limit=100")));
        assertConforms("Versions", body(get("/api/v1/articles/{id}/versions", id(story))));
        assertConforms("Corrections", body(get("/api/v1/articles/{id}/corrections", id(story))));
        assertConforms("Problem", body(get("/api/v1/articles/nothing")));
        assertConforms("Problem", body(get("/api/v1/articles?limit=0")));
    }

    @Test
    void theDocumentWouldNotTakeAnythingElse() {
        ObjectNode story = (ObjectNode) drafted(Map.of("headline", "Not so"));

        story.put("version", "1");
        story.put("undocumented", true);

        assertThat(errors("Article", story)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aKnownPathSaysWhichMethodsItHas() {
        reader.delete()
                .uri("/api/v1/articles")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET");
        editor.put().uri("/api/v1/newsroom/wire").exchange().expectStatus().isEqualTo(405);
        reader.get().uri("/api/v1/nothing").exchange().expectStatus().isNotFound();
        reader.head().uri("/api/v1/articles").exchange().expectStatus().isOk();
    }

    private void assertConforms(String schema, JsonNode answer) {
        assertThat(errors(schema, answer)).as(schema + ": " + answer).isEmpty();
    }

    private Stream<String> errors(String schema, JsonNode answer) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.put("unevaluatedProperties", schema.equals("Problem"));
        root.set("components", document().get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(answer)
                .stream()
                .map(Error::toString);
    }

    private JsonNode document() {
        return body(get("/api/v1/article-service/openapi.json").expectStatus().isOk());
    }
}
