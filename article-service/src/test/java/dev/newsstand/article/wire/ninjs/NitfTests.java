package dev.newsstand.article.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NitfTests {

    @Test
    void aPictureStandsInItsPlaceInItsWidestFile() {
        String html = Nitf.html("""
                <nitf><head><title>No part of it</title></head><body><body.head/><body.content><p>Before.</p>
                <media media-type="image">
                <media-reference mime-type="image/jpeg" source="https://pics.example/small.jpg" width="300" height="200"/>
                <media-reference mime-type="image/jpeg" source="https://pics.example/wide.jpg" width="1200" height="800" alternate-text="A gull"/>
                <media-caption>A gull &lt;over&gt; the reef.</media-caption><media-producer>Jane Doe</media-producer>
                </media><p>After.</p></body.content></body></nitf>""");

        assertThat(html.replace("\n", ""))
                .isEqualTo("<p>Before.</p><figure>"
                        + "<img src=\"https://pics.example/wide.jpg\" alt=\"A gull\" width=\"1200\" height=\"800\" />"
                        + "<figcaption>A gull &lt;over&gt; the reef.</figcaption></figure><p>After.</p>");
    }

    @Test
    void whatIsNoPictureIsLeftOut() {
        assertThat(Nitf.html("<nitf><body><body.content><p>Words.</p><media media-type=\"video\">"
                        + "<media-reference mime-type=\"video/mp4\" source=\"https://films.example/a.mp4\"/>"
                        + "<media-caption>A film</media-caption></media></body.content></body></nitf>"))
                .isEqualTo("<p>Words.</p>");
    }
}
