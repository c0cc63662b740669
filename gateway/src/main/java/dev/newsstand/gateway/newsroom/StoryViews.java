package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.newsroom.ArticleJson.BlockJson;
import dev.newsstand.gateway.newsroom.ArticleJson.CorrectionJson;
import dev.newsstand.gateway.newsroom.ArticleJson.HighlightsJson;
import dev.newsstand.gateway.view.Block;
import dev.newsstand.gateway.view.Block.Inline;
import dev.newsstand.gateway.view.Correction;
import dev.newsstand.gateway.view.Dateline;
import dev.newsstand.gateway.view.FoundStory;
import dev.newsstand.gateway.view.Section;
import dev.newsstand.gateway.view.Story;
import dev.newsstand.gateway.view.StoryCard;
import dev.newsstand.gateway.view.StoryFacts;
import dev.newsstand.gateway.view.Subject;
import dev.newsstand.gateway.view.Words;
import dev.newsstand.gateway.wire.PictureJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stories as the services tell them, made into what pages show. */
public final class StoryViews {

    private StoryViews() {}

    static Story story(ArticleJson article) {
        return new Story(
                article.id(),
                article.slug(),
                article.headline(),
                article.standfirst(),
                section(article.section()),
                article.byline(),
                dateline(article.dateline()),
                article.body().stream().flatMap(StoryViews::block).toList(),
                PictureJson.view(article.picture()),
                article.signOff(),
                article.corrections().stream().flatMap(StoryViews::correction).toList(),
                Objects.requireNonNullElse(article.publishedAt(), Instant.EPOCH),
                article.updatedAt(),
                new StoryFacts(
                        article.version(),
                        article.language(),
                        article.canonicalUrl(),
                        subjects(article).toList()));
    }

    /** What it is about, of which both code and name are known. */
    static Stream<Subject> subjects(ArticleJson article) {
        return article.subjects().stream()
                .filter(subject -> Words.present(subject.code()) && Words.present(subject.name()))
                .map(subject -> new Subject(text(subject.code()), text(subject.name())));
    }

    static FoundStory found(ArticleJson article) {
        HighlightsJson marked = article.highlights();
        return FoundStory.of(
                card(article), marked == null ? null : marked.headline(), marked == null ? null : marked.excerpt());
    }

    public static StoryCard card(ArticleJson article) {
        return new StoryCard(
                article.slug(),
                article.headline(),
                article.excerpt() == null ? article.standfirst() : article.excerpt(),
                PictureJson.view(article.picture()),
                article.publishedAt(),
                section(article.section()));
    }

    static StoryCard card(RelatedJson.ItemJson item) {
        return new StoryCard(
                item.slug(), item.title(), item.excerpt(), PictureJson.view(item.image()), item.publishedAt(), null);
    }

    static @Nullable Section section(@Nullable String name) {
        return name == null || name.isBlank() ? null : new Section(name);
    }

    private static @Nullable Dateline dateline(ArticleJson.@Nullable DatelineJson dateline) {
        return dateline == null ? null : new Dateline(dateline.place(), dateline.date(), dateline.agency());
    }

    /** A kind of block that is not known here yet is left out. */
    private static Stream<Block> block(BlockJson block) {
        return switch (text(block.type())) {
            case "paragraph" -> Stream.of(new Block.Paragraph(new Inline(text(block.html()))));
            case "heading" ->
                Stream.of(new Block.Heading(text(block.text()), block.level() == null ? 2 : block.level()));
            case "quote" -> Stream.of(new Block.Quote(words(block), block.by()));
            case "list" -> Stream.of(new Block.Listing(Boolean.TRUE.equals(block.ordered()), items(block)));
            case "image" -> Stream.of(new Block.Image(picture(block).view()));
            default -> Stream.empty();
        };
    }

    private static Inline words(BlockJson quote) {
        return quote.html() == null ? Inline.plain(text(quote.text())) : new Inline(quote.html());
    }

    private static List<Inline> items(BlockJson listing) {
        return listing.itemsHtml().isEmpty()
                ? listing.items().stream().map(Inline::plain).toList()
                : listing.itemsHtml().stream().map(Inline::new).toList();
    }

    private static PictureJson picture(BlockJson block) {
        return new PictureJson(
                block.url(),
                block.alt(),
                block.caption(),
                block.credit(),
                block.width(),
                block.height(),
                block.renditions());
    }

    private static Stream<Correction> correction(CorrectionJson correction) {
        return correction.at() == null || correction.text() == null
                ? Stream.empty()
                : Stream.of(new Correction(correction.at(), correction.text()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
