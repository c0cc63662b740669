package dev.newsstand.related.more.web;

import static dev.newsstand.related.more.domain.SomeStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.related.more.InMemory;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.problem.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class RelatedRoutesTests {

    private static final String STORY = "/api/v1/related/00000000-0000-0000-0000-000000000001";

    private final InMemory stories = new InMemory();
    private final RouterFunction<ServerResponse> routes = new RelatedRoutes()
            .related(
                    new BlockHandler(stories.find()),
                    new ExplainHandler(stories.explain()),
                    new IndexHandler(stories.describe()),
                    new ChoiceHandler(stories.choose()),
                    new PreviewHandler(stories.preview()));
    private final WebTestClient client = WebTestClient.bindToRouterFunction(routes.filter(this::asTheFunnelDoes))
            .build();

    @Test
    void areTheCallsOfTheDocument() throws IOException {
        Set<String> served = Pattern.compile("\\((GET|POST|PUT|PATCH|DELETE) && (/[^)]*)\\)")
                .matcher(routes.toString())
                .results()
                .map(route -> route.group(1) + " " + route.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> documented = ApiSchema.read().calls();
        assertThat(documented).hasSize(12).containsAll(served);
        assertThat(documented)
                .filteredOn(call -> !served.contains(call))
                .allMatch(call -> call.endsWith("/products") || call.endsWith("/shelf"));
    }

    @ParameterizedTest
    @CsvSource({"'',Block", "?limit=12,Block", "/explain,Explanation", "/explain?limit=1,Explanation"})
    void answerAsTheDocumentSays(String call, String schema) throws IOException {
        stories.with(SomeStories.related(8));

        assertThat(ApiSchema.read().faults(schema, body(STORY + call))).isEmpty();
    }

    @Test
    void describeTheIndexAsTheDocumentSays() throws IOException {
        stories.with(SomeStories.related(8));

        String index = body("/api/v1/related/index");

        assertThat(ApiSchema.read().faults("Index", index)).isEmpty();
        assertThat(index).contains("\"documents\":8", "\"waiting\":8", "\"lagMillis\":12", "\"position\":\"0:1.2.3\"");
    }

    @Test
    void areHeldToTheDocumentByASchemaThatBites() throws IOException {
        assertThat(ApiSchema.read().faults("Block", "{\"articleId\":1}")).isNotEmpty();
    }

    @Test
    void serveTheDocument() {
        assertThat(body("/api/v1/related-service/openapi.json")).contains("\"openapi\": \"3.1.0\"");
    }

    @Test
    void sendACardWithAllThatItShows() {
        stories.with(SomeStories.related(2))
                .with(List.of(
                        story(3).titled("Cup final")
                                .text("A late goal decided it.")
                                .manuscript(),
                        story(4).titled("Bread")
                                .text("The oven is old and slow.")
                                .manuscript()));

        get(STORY + "?limit=1").expectStatus().isOk().expectBody().json("""
                    {"articleId": "00000000-0000-0000-0000-000000000001", "source": "related", "stale": false,
                     "items": [{"id": "00000000-0000-0000-0000-000000000002",
                       "slug": "story-00000000-0000-0000-0000-000000000002", "title": "Lamp 2",
                       "excerpt": "They lit the lamp of Gull Point, number 2.",
                       "image": {"url": "/api/v1/pictures/p/1200.jpg", "alt": null, "width": 1200, "height": 800,
                         "renditions": [{"url": "/api/v1/pictures/p/400.jpg", "width": 400, "height": 267}]},
                       "publishedAt": "2026-11-20T08:00:00Z", "reasons": ["Also about Gull Point"]}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "13", "1.5", "four", "2147483648", ""})
    void refuseALimitOutOfBounds(String limit) {
        stories.with(SomeStories.related(4));

        get(STORY + "?limit=" + limit)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/explain"})
    void sayThatAStoryIsGone(String call) {
        stories.with(SomeStories.related(4)).without(new StoryId(new UUID(0, 1)));

        get(STORY + call).expectStatus().isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000099", "nothing", "1-1-1-1-1"})
    void sayThatNothingIsKnown(String id) {
        stories.with(SomeStories.related(4));

        get("/api/v1/related/" + id).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {STORY, "/api/v1/related/index"})
    void sayThatTheyCannotAnswerYet(String path) {
        get(path).expectStatus().isEqualTo(503).expectHeader().exists("Retry-After");
    }

    @Test
    void answerNotModifiedToTheTagOfTheSameBlock() {
        stories.with(SomeStories.related(4));
        String tag = get(STORY).returnResult(Void.class).getResponseHeaders().getETag();

        client.get()
                .uri(STORY)
                .header("If-None-Match", "\"x\", " + tag)
                .exchange()
                .expectStatus()
                .isNotModified();
        client.get()
                .uri(STORY + "?limit=2")
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void pinAndBanAndTakeItBack() {
        stories.with(SomeStories.related(8));

        put("/pins/" + id(7)).expectStatus().isNoContent();
        put("/bans/" + id(2)).expectStatus().isNoContent();

        assertThat(body(STORY)).contains("\"source\":\"pinned\"").doesNotContain(id(2));
        client.delete().uri(STORY + "/pins/" + id(7)).exchange().expectStatus().isNoContent();
        client.delete().uri(STORY + "/bans/" + id(2)).exchange().expectStatus().isNoContent();
        assertThat(body(STORY)).contains("\"source\":\"related\"").contains(id(2));
    }

    @Test
    void refuseToPinWhatIsUnknownGoneOrTheStoryItself() {
        stories.with(SomeStories.related(4)).without(new StoryId(new UUID(0, 3)));

        put("/pins/" + id(99)).expectStatus().isNotFound();
        put("/pins/" + id(3)).expectStatus().isEqualTo(410);
        put("/pins/" + id(1)).expectStatus().isEqualTo(422);
        put("/bans/nothing").expectStatus().isNotFound();
    }

    @Test
    void previewADraftAsTheDocumentSays() throws IOException {
        stories.with(SomeStories.related(8));

        String preview = preview("{\"title\": \"Lamp\", \"body\": \"The lamp of Gull Point.\"}")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(ApiSchema.read().faults("Preview", preview)).isEmpty();
        assertThat(preview).contains("\"source\":\"related\"");
        preview("{\"title\": \"\", \"body\": \"\"}").expectStatus().isOk();
        preview("{\"title\": \"Lamp\"}").expectStatus().isEqualTo(422);
        preview("{").expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    private WebTestClient.ResponseSpec put(String call) {
        return client.put().uri(STORY + call).exchange();
    }

    private WebTestClient.ResponseSpec preview(String json) {
        return client.post()
                .uri("/api/v1/related/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }

    private Mono<ServerResponse> asTheFunnelDoes(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return Mono.defer(() -> next.handle(request))
                .onErrorResume(Refused.class, refused -> refused.problem().response(request));
    }

    private String body(String path) {
        return new String(
                get(path).expectStatus().isOk().expectBody().returnResult().getResponseBodyContent());
    }
}
