package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Feed;
import dev.newsstand.article.feed.FeedFormat;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Picture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** RSS 2.0 with whole texts. A story that is gone is not in it any more. */
@Component
class Rss implements FeedFormat {

    private static final int SUMMARY = 300;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final StoryHtml html;

    Rss(StoryHtml html) {
        this.html = html;
    }

    @Override
    public String suffix() {
        return "rss";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/rss+xml;charset=UTF-8");
    }

    @Override
    public byte[] write(Feed feed) {
        XmlOut out = new XmlOut();
        out.start("rss")
                .attribute("version", "2.0")
                .namespace("atom", "http://www.w3.org/2005/Atom")
                .namespace("content", "http://purl.org/rss/1.0/modules/content/")
                .namespace("dc", "http://purl.org/dc/elements/1.1/")
                .namespace("media", "http://search.yahoo.com/mrss/");
        out.start("channel")
                .element("title", feed.title())
                .element("link", feed.home())
                .element("description", "The newest stories of " + feed.title());
        if (!feed.stories().isEmpty()) {
            out.element("lastBuildDate", date(feed.updated()));
        }
        out.start("atom:link")
                .attribute("rel", "self")
                .attribute("type", "application/rss+xml")
                .attribute("href", feed.site().link(feed.path()))
                .end();
        feed.stories().forEach(story -> item(out, feed, story));
        return out.end().end().bytes();
    }

    private void item(XmlOut out, Feed feed, Article story) {
        Content content = story.content();
        out.start("item")
                .element("title", content.headline())
                .element("link", feed.site().story(story.slug()))
                .start("guid")
                .attribute("isPermaLink", "false")
                .text(Feed.id(story))
                .end()
                .element("pubDate", date(Objects.requireNonNull(story.publishedAt())))
                .element("dc:creator", content.byline())
                .element("category", content.section())
                .element("description", content.excerpt(SUMMARY))
                .element("content:encoded", html.whole(story));
        Picture picture = content.picture();
        if (picture != null && picture.url() != null) {
            picture(out, feed, picture);
        }
        out.end();
    }

    private static void picture(XmlOut out, Feed feed, Picture picture) {
        out.start("media:content")
                .attribute("url", feed.site().link(Objects.requireNonNull(picture.url())))
                .attribute("medium", "image")
                .attribute("type", "image/jpeg")
                .attribute("width", picture.width())
                .attribute("height", picture.height())
                .element("media:description", picture.caption())
                .element("media:credit", picture.credit())
                .end();
    }

    private static String date(Instant time) {
        return DATE.format(time);
    }
}
