package dev.newsstand.article.wire.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.wire.Deliveries;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.JsonNode;

class FetchPicturesIT extends Deliveries {

    private DisposableServer agency;

    @Autowired
    private FetchPictures pictures;

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void serve() throws IOException {
        database.sql("DELETE FROM wanted_picture").then().block();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        agency = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get(
                                "/gull.jpg",
                                (request, response) -> response.sendByteArray(Mono.just(jpeg.toByteArray())))
                        .get("/page", (request, response) -> response.sendString(Mono.just("<html>no picture</html>")))
                        .get(
                                "/busy",
                                (request, response) -> response.status(503).send()))
                .bindNow();
    }

    @AfterEach
    void stop() {
        agency.disposeNow();
    }

    @Test
    void aStoryGetsTheFilesOfItsPicture() {
        JsonNode story = taken("urn:picture:good", "http://127.0.0.1:" + agency.port() + "/gull.jpg");
        assertThat(story.at("/picture/url").isNull()).isTrue();

        pictures.round().block(Duration.ofSeconds(60));

        JsonNode today = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(today.at("/picture/caption").asString()).isEqualTo("A gull");
        assertThat(today.at("/picture/width").asInt()).isEqualTo(960);
        assertThat(today.at("/picture/renditions").size()).isEqualTo(3);
        get(today.at("/picture/url").asString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/jpeg");
        assertThat(waiting()).isZero();
    }

    @Test
    void aPictureThatCannotBeHadLeavesTheStoryWithoutOne() {
        List<JsonNode> stories = List.of(
                taken("urn:picture:page", "http://127.0.0.1:" + agency.port() + "/page"),
                taken("urn:picture:inside", "http://localhost:" + agency.port() + "/gull.jpg"),
                taken("urn:picture:none", "file:///etc/hostname"));

        pictures.round().block(Duration.ofSeconds(60));

        for (JsonNode story : stories) {
            assertThat(body(get("/api/v1/articles/{id}", id(story)))
                            .at("/picture/url")
                            .isNull())
                    .isTrue();
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void picturesWithinATextComeIntoItTogether() {
        String here = "http://127.0.0.1:" + agency.port();
        String text = ("<p><img src='%1$s/page' alt='none'>One.</p><figure><img src='%1$s/gull.jpg?1' alt='A gull'>"
                        + "<figcaption>It lands.</figcaption></figure><p>Two <img src='%1$s/gull.jpg?2'> of them.</p>"
                        + "<img src='/relative.jpg'><img src='%1$s/dot.gif' width='1'>")
                .formatted(here);
        JsonNode story = taken(item("urn:picture:within", "1", "Gulls within", text));
        assertThat(types(story)).as("none that is not held").isEqualTo("paragraph paragraph");

        pictures.round().block(Duration.ofSeconds(60));

        JsonNode today = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(types(today)).isEqualTo("paragraph image paragraph image");
        assertThat(today.at("/body/1/caption").asString()).isEqualTo("It lands.");
        assertThat(today.at("/body/1/alt").asString()).isEqualTo("A gull");
        assertThat(today.at("/body/1/renditions").size()).isEqualTo(3);
        assertThat(today.at("/picture/url").isNull())
                .as("what stands before the first words leads the story, held or not")
                .isTrue();
        assertThat(today.get("version").asInt() - story.get("version").asInt()).isEqualTo(1);
        assertThat(waiting()).isZero();

        JsonNode next = report(item("urn:picture:within", "2", "Gulls within, again", text));
        assertThat(next.get("updated").asInt()).isEqualTo(1);
        assertThat(types(body(get("/api/v1/articles/{id}", id(story))))).isEqualTo("paragraph image paragraph image");
    }

    private static String types(JsonNode story) {
        return String.join(
                " ",
                story.get("body")
                        .valueStream()
                        .map(block -> block.get("type").asString())
                        .toList());
    }

    @Test
    void aServerThatIsBusyIsAskedAgainLater() {
        taken("urn:picture:busy", "http://127.0.0.1:" + agency.port() + "/busy");

        pictures.round().block(Duration.ofSeconds(60));

        assertThat(waiting()).isEqualTo(1);
    }

    private long waiting() {
        return database.sql("SELECT count(*) FROM wanted_picture")
                .mapValue(Long.class)
                .one()
                .block();
    }

    private JsonNode taken(String guid, String href) {
        Map<String, ?> item = Map.of(
                "uri", guid,
                "type", "text",
                "headlines", List.of(Map.of("value", "With a picture")),
                "bodies", List.of(Map.of("contentType", "text/html", "value", "<p>Words.</p>")),
                "associations",
                        List.of(Map.of(
                                "name", "main",
                                "uri", "urn:p",
                                "type", "picture",
                                "descriptions", List.of(Map.of("role", "caption", "value", "A gull")),
                                "renditions", List.of(Map.of("href", href, "contentType", "image/jpeg")))));
        return taken(item);
    }
}
