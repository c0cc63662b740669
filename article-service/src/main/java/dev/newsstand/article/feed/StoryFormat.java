package dev.newsstand.article.feed;

import dev.newsstand.article.story.domain.Article;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/** Another form in which a story is given out, to whoever asks for its type. */
public interface StoryFormat {

    MediaType type();

    Mono<byte[]> write(Article story);
}
