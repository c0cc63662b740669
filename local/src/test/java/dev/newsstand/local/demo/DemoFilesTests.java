package dev.newsstand.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class DemoFilesTests {

    @Test
    void holdAWholeNewsroomAndShop() {
        var stories = DemoFiles.documents("stories");
        var products = DemoFiles.documents("products");

        assertThat(stories).hasSizeGreaterThanOrEqualTo(24);
        assertThat(stories.stream()
                        .map(story -> story.path("section").asString())
                        .distinct())
                .hasSize(5);
        assertThat(stories)
                .extracting(story -> story.path("headline").asString())
                .doesNotHaveDuplicates();
        assertThat(products).hasSizeGreaterThanOrEqualTo(12);
        assertThat(products)
                .anySatisfy(product -> assertThat(product.path("variants").valueStream())
                        .allSatisfy(variant ->
                                assertThat(variant.path("onHand").asInt(-1)).isZero()));
    }

    @TestFactory
    Stream<DynamicTest> areDrawnWithMoreThanAFewColours() {
        return Stream.concat(
                        DemoFiles.documents("stories").stream().map(story -> story.path("picture")),
                        DemoFiles.documents("products").stream()
                                .flatMap(product -> product.path("images").valueStream()))
                .map(picture -> picture.path("file").asString())
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    var image = ImageIO.read(new ByteArrayInputStream(new Drawing(file).toJpeg(300, 200)));
                    assertThat(image.getWidth()).isEqualTo(300);
                    var colours = new HashSet<Integer>();
                    for (var x = 0; x < 300; x += 3) {
                        for (var y = 0; y < 200; y += 3) {
                            colours.add(image.getRGB(x, y) & 0xF0F0F0);
                        }
                    }
                    assertThat(colours).hasSizeGreaterThan(12);
                }));
    }

    @Test
    void describeTheirPictures() {
        assertThat(DemoFiles.documents("stories"))
                .extracting(story -> story.path("picture"))
                .allSatisfy(picture -> {
                    assertThat(text(picture, "alt")).isNotBlank();
                    assertThat(text(picture, "caption")).isNotBlank();
                    assertThat(text(picture, "credit")).isNotBlank();
                });
    }

    private static String text(JsonNode picture, String member) {
        return picture.path(member).asString("");
    }
}
