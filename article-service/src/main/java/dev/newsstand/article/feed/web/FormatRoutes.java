package dev.newsstand.article.feed.web;

import dev.newsstand.article.feed.StoryFormat;
import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.ReadArticle;
import dev.newsstand.article.story.Reading;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.support.web.Etags;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * A story in the format that is asked for by name: a public one for anybody, any for editors, who see it there as it will be
 * given out. Everything else about its address is answered as ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormatRoutes implements RouterFunction<ServerResponse> {

    private static final Pattern STORY = Pattern.compile(
            "/api/v1/(newsroom/)?articles/(?:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|by-slug/([^/]+))");

    private final ReadArticle reading;
    private final Articles articles;
    private final List<StoryFormat> formats;

    FormatRoutes(ReadArticle reading, Articles articles, List<StoryFormat> formats) {
        this.reading = reading;
        this.articles = articles;
        this.formats = List.copyOf(formats);
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        Matcher story = STORY.matcher(request.path());
        Optional<StoryFormat> format =
                request.method() == HttpMethod.GET && story.matches() ? wanted(request) : Optional.empty();
        return Mono.justOrEmpty(format)
                .flatMap(found -> read(story).map(shown -> asked -> answer(asked, shown, found)));
    }

    private Mono<Article> read(Matcher story) {
        boolean editors = story.group(1) != null;
        if (story.group(2) != null) {
            ArticleId id = new ArticleId(UUID.fromString(story.group(2)));
            return editors ? articles.find(id) : shown(reading.byId(id));
        }
        boolean slug = !editors && Slug.isWellFormed(story.group(3));
        return slug ? shown(reading.bySlug(new Slug(story.group(3)))) : Mono.empty();
    }

    private static Mono<Article> shown(Mono<Reading> found) {
        return found.filter(Reading.Found.class::isInstance)
                .cast(Reading.Found.class)
                .map(Reading.Found::article);
    }

    /** What comes before plain JSON, and any type at all, among what is accepted. */
    private Optional<StoryFormat> wanted(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept().stream()
                .sorted(java.util.Comparator.comparing(MediaType::getQualityValue)
                        .reversed())
                .toList();
        for (MediaType type : accepted) {
            if (type.isWildcardType() || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
            Optional<StoryFormat> format = formats.stream()
                    .filter(known -> known.type().equalsTypeAndSubtype(type))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Article story, StoryFormat format) {
        String etag = Etags.strong(story.version() + "-" + format.type().getSubtype());
        return request.checkNotModified(story.updatedAt(), etag)
                .switchIfEmpty(Mono.defer(() -> format.write(story)
                        .flatMap(bytes -> ServerResponse.ok()
                                .contentType(format.type())
                                .cacheControl(CacheControl.noCache())
                                .eTag(etag)
                                .lastModified(story.updatedAt())
                                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                                .header("X-Content-Type-Options", "nosniff")
                                .bodyValue(bytes))));
    }
}
