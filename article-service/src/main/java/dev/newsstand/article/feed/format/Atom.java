package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Feed;
import dev.newsstand.article.feed.FeedFormat;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Atom with whole texts, and tombstones (RFC 6721) for the stories that are gone. */
@Component
class Atom implements FeedFormat {

    private static final int SUMMARY = 300;

    private final StoryHtml html;

    Atom(StoryHtml html) {
        this.html = html;
    }

    @Override
    public String suffix() {
        return "atom";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/atom+xml;charset=UTF-8");
    }

    @Override
    public byte[] write(Feed feed) {
        XmlOut out = new XmlOut();
        out.start("feed")
                .namespace("", "http://www.w3.org/2005/Atom")
                .namespace("at", "http://purl.org/atompub/tombstones/1.0");
        out.element("id", feed.site().link(feed.path())).element("title", feed.title());
        link(out, "self", "application/atom+xml", feed.site().link(feed.path()));
        link(out, "alternate", "text/html", feed.home());
        out.element("updated", feed.updated().toString());
        person(out, feed.site().name());
        feed.stories().forEach(story -> entry(out, feed, story));
        feed.gone().forEach(story -> tombstone(out, story));
        return out.end().bytes();
    }

    private void entry(XmlOut out, Feed feed, Article story) {
        Content content = story.content();
        out.start("entry")
                .attribute("xml:lang", content.language())
                .element("id", Feed.id(story))
                .element("title", content.headline())
                .element("published", time(story.publishedAt()))
                .element("updated", story.updatedAt().toString());
        link(out, "alternate", "text/html", feed.site().story(story.slug()));
        person(out, content.byline());
        category(out, content.section(), null);
        content.subjects().forEach(subject -> category(out, subject.code(), subject.name()));
        out.element("summary", content.excerpt(SUMMARY));
        out.start("content").attribute("type", "html").text(html.whole(story)).end();
        out.element("rights", content.usageTerms()).end();
    }

    private static void tombstone(XmlOut out, Article story) {
        out.start("at:deleted-entry")
                .attribute("ref", Feed.id(story))
                .attribute("when", story.updatedAt())
                .element("at:comment", story.notice())
                .end();
    }

    private static void link(XmlOut out, String relation, String type, String address) {
        out.start("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("href", address)
                .end();
    }

    private static void person(XmlOut out, @Nullable String name) {
        if (name != null) {
            out.start("author").element("name", name).end();
        }
    }

    private static void category(XmlOut out, @Nullable String term, @Nullable String label) {
        if (term != null) {
            out.start("category")
                    .attribute("term", term)
                    .attribute("label", label)
                    .end();
        }
    }

    private static String time(@Nullable Instant time) {
        return Objects.requireNonNull(time).toString();
    }
}
