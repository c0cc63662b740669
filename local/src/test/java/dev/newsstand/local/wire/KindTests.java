package dev.newsstand.local.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "story.ninjs.json | {\"uri\": \"a\"}          | NINJS",
                "story.txt        | ~  \n[{\"uri\": \"a\"}]~ | NINJS",
                "story            | ~\uFEFF{}~               | NINJS",
                "shop.csv         | Handle,Title,Body        | PRODUCTS",
                "shop.txt         | Handle,Title,Body        | PRODUCTS",
                "shop.CSV         | anything                 | PRODUCTS",
                "page.html        | <html>                   | UNKNOWN",
                "page.html        | <!DOCTYPE html><p>       | UNKNOWN",
                "feed             | <?xml version='1.0'?>    | XML",
                "feed.rss         | ~\uFEFF <rss/>~          | XML",
                "empty            | ~~                       | UNKNOWN"
            })
    void isToldByContentThenByName(String name, String content, Kind kind) {
        assertThat(Kind.of(Path.of(name), content.getBytes(UTF_8))).isEqualTo(kind);
    }
}
