package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a story for a reader, who knows of public ones alone. */
@Component
public class ReadArticle {

    private final Articles articles;

    ReadArticle(Articles articles) {
        this.articles = articles;
    }

    public Mono<Reading> byId(ArticleId id) {
        return articles.find(id).map(ReadArticle::shown).defaultIfEmpty(new Reading.Unknown());
    }

    public Mono<Reading> bySlug(Slug slug) {
        return articles.findBySlug(slug)
                .map(article -> redirected(article, slug))
                .defaultIfEmpty(new Reading.Unknown());
    }

    private static Reading redirected(Article article, Slug asked) {
        boolean elsewhere = article.isPublic() && !article.slug().equals(asked);
        return elsewhere ? new Reading.Moved(article.slug()) : shown(article);
    }

    private static Reading shown(Article article) {
        if (article.isPublic()) {
            return new Reading.Found(article);
        }
        boolean known = article.status().isGone() && article.wasPublic();
        return known ? new Reading.Gone(article) : new Reading.Unknown();
    }
}
