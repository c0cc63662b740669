package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Publication;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Picture;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A story as HTML for whoever shows it elsewhere: every mark cleaned once more, every address whole. */
@Component
class StoryHtml {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Markup markup;
    private final Publication site;

    StoryHtml(Markup markup, Publication site) {
        this.markup = markup;
        this.site = site;
    }

    /** Lead picture, body, corrections and sign-off. */
    String whole(Article story) {
        Document document = document();
        Element page = document.body();
        Picture lead = story.content().picture();
        if (lead != null) {
            figure(page, lead);
        }
        body(page, story);
        story.corrections().forEach(correction -> correction(page, correction));
        String signOff = story.content().signOff();
        if (signOff != null) {
            page.appendElement("p").appendElement("em").text(Plain.text(signOff));
        }
        return page.html();
    }

    /** Blocks as they are. */
    String of(List<Block> blocks) {
        Document document = document();
        blocks.forEach(block -> block(document.body(), block));
        return document.body().html();
    }

    /** The body alone. */
    String body(Article story) {
        Document document = document();
        body(document.body(), story);
        return document.body().html();
    }

    private static Document document() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private void body(Element page, Article story) {
        String dateline = dateline(story.content().dateline());
        for (Block block : story.content().body()) {
            block(page, block);
            if (dateline != null && block instanceof Block.Paragraph) {
                page.children().getLast().prependText(dateline + " ");
                dateline = null;
            }
        }
    }

    private void block(Element page, Block block) {
        switch (block) {
            case Block.Paragraph(String html) -> marked(page.appendElement("p"), html);
            case Block.Heading(String text, int level) ->
                page.appendElement("h" + Math.clamp(level, 2, 6)).text(Plain.text(text));
            case Block.Quote quote -> quote(page.appendElement("blockquote"), quote);
            case Block.Listing list -> {
                Element items = page.appendElement(list.ordered() ? "ol" : "ul");
                list.items().forEach(item -> marked(items.appendElement("li"), item));
            }
            case Block.Image image -> figure(page, image.picture());
        }
    }

    private void quote(Element quote, Block.Quote block) {
        marked(quote.appendElement("p"), block.html());
        if (block.by() != null) {
            quote.appendElement("footer").text(Plain.text(block.by()));
        }
    }

    /** Nothing where the picture is not held. */
    private void figure(Element page, Picture picture) {
        if (picture.url() == null) {
            return;
        }
        Element figure = page.appendElement("figure");
        Element image = figure.appendElement("img")
                .attr("src", site.link(picture.url()))
                .attr("alt", Plain.text(picture.alt()));
        if (picture.width() != null && picture.height() != null) {
            image.attr("width", picture.width().toString())
                    .attr("height", picture.height().toString());
        }
        String words = Stream.of(picture.caption(), picture.credit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            figure.appendElement("figcaption").text(Plain.text(words));
        }
    }

    private void correction(Element page, Correction correction) {
        Element paragraph = page.appendElement("p");
        String day = DAY.format(correction.at().atOffset(ZoneOffset.UTC));
        paragraph.appendElement("strong").text("Correction, " + day + ":");
        paragraph.appendText(" " + Plain.text(correction.text()));
    }

    private void marked(Element element, String html) {
        Document clean = Jsoup.parseBodyFragment(markup.inline(Plain.text(html)), site.link("/"));
        clean.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        List.copyOf(clean.body().childNodes()).forEach(element::appendChild);
    }

    private static @Nullable String dateline(@Nullable Dateline dateline) {
        if (dateline == null || dateline.place() == null && dateline.agency() == null) {
            return null;
        }
        String agency = dateline.agency() == null ? null : "(" + dateline.agency() + ")";
        return Stream.of(dateline.place(), agency)
                        .filter(Objects::nonNull)
                        .map(Plain::text)
                        .collect(Collectors.joining(" "))
                + " –";
    }
}
