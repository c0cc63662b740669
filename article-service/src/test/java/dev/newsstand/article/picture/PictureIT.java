package dev.newsstand.article.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class PictureIT extends RunningNewsroom {

    @Test
    void aPictureIsKeptInTheWidthsOfThePages() throws IOException {
        JsonNode picture = body(
                upload(picture("png", 1200, 800), "image/png").expectStatus().isCreated());

        assertThat(picture.get("renditions")
                        .valueStream()
                        .map(size -> size.get("width").asInt()))
                .containsExactly(320, 640, 960);
        byte[] jpeg = reader.get()
                .uri(picture.get("renditions").get(1).get("url").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "image/jpeg")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueMatches("Cache-Control", ".*max-age=31536000.*public.*immutable.*")
                .expectBody()
                .returnResult()
                .getResponseBody();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(read.getWidth()).isEqualTo(640);
        assertThat(read.getHeight()).isEqualTo(427);
    }

    @Test
    void nothingOfTheFileThatWasSentIsPassedOn() throws IOException {
        byte[] canary = "GPS-CANARY".getBytes(StandardCharsets.US_ASCII);
        byte[] file = withComment(picture("jpg", 400, 300), canary);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("GPS-CANARY");

        JsonNode picture = body(upload(file, "image/jpeg").expectStatus().isCreated());

        byte[] kept =
                get(picture.get("url").asString()).expectBody().returnResult().getResponseBody();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS-CANARY");
    }

    @Test
    void theSameFileAgainIsTheSamePicture() throws IOException {
        byte[] file = picture("jpg", 330, 220);

        JsonNode first = body(upload(file, "image/jpeg").expectStatus().isCreated());
        JsonNode second = body(upload(file, "image/jpeg").expectStatus().isCreated());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        upload("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "image/png")
                .expectStatus()
                .isEqualTo(415);
        upload(picture("gif", 20, 20), "image/png").expectStatus().isEqualTo(415);
        upload(picture("png", 20, 20), "image/svg+xml").expectStatus().isEqualTo(415);
        upload(Arrays.copyOf(picture("png", 200, 200), 80), "image/png")
                .expectStatus()
                .isEqualTo(422);
        upload(hugeByItsHeader(), "image/png").expectStatus().isEqualTo(422);
        upload(new byte[10 * 1024 * 1024 + 1], "image/png").expectStatus().isEqualTo(413);
    }

    @Test
    void onlyEditorsUpload() throws IOException {
        reader.post()
                .uri("/api/v1/newsroom/pictures")
                .header("Content-Type", "image/png")
                .bodyValue(picture("png", 20, 20))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void anUnknownFileIsNotFound() {
        get("/api/v1/pictures/00000000-0000-0000-0000-000000000000/320.jpg")
                .expectStatus()
                .isNotFound();
        get("/api/v1/pictures/x/320.jpg").expectStatus().isNotFound();
        get("/api/v1/pictures/00000000-0000-0000-0000-000000000000/320.png")
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec upload(byte[] file, String type) {
        return editor.post()
                .uri("/api/v1/newsroom/pictures")
                .header("Content-Type", type)
                .bodyValue(file)
                .exchange();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(width % 256, height % 256, 90));
        canvas.fillRect(0, 0, width, height / 2);
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    /** A comment segment right after the start of the file. */
    private static byte[] withComment(byte[] jpeg, byte[] comment) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length + 2)});
        file.writeBytes(comment);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    /** A few bytes that claim to be 50,000 pixels wide and high. */
    private static byte[] hugeByItsHeader() throws IOException {
        byte[] png = picture("png", 20, 20);
        for (int at : new int[] {16, 20}) {
            png[at] = 0;
            png[at + 1] = 0;
            png[at + 2] = (byte) 0xc3;
            png[at + 3] = 0x50;
        }
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return png;
    }
}
