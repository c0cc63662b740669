package dev.newsstand.article.story.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class StoryRoutes {

    @Bean
    RouterFunction<ServerResponse> readerRoutes(ReaderHandler reader, ListHandler lists) {
        return route().GET("/api/v1/articles", lists::list)
                .GET("/api/v1/newsroom/sections", lists::sections)
                .GET("/api/v1/articles/by-slug/{slug}", reader::bySlug)
                .GET("/api/v1/articles/{id}", reader::byId)
                .GET("/api/v1/articles/{id}/versions", reader::versions)
                .GET("/api/v1/articles/{id}/corrections", reader::corrections)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> editorRoutes(EditorHandler editor, DeskHandler desk) {
        return route().POST("/api/v1/newsroom/articles", editor::draft)
                .GET("/api/v1/newsroom/articles", desk::list)
                .GET("/api/v1/newsroom/topics", desk::topics)
                .GET("/api/v1/newsroom/articles/{id}", desk::read)
                .GET("/api/v1/newsroom/articles/{id}/versions", desk::versions)
                .GET("/api/v1/newsroom/articles/{id}/versions/compare", desk::compare)
                .GET("/api/v1/newsroom/articles/{id}/versions/{version}", desk::version)
                .PATCH("/api/v1/newsroom/articles/{id}", editor::edit)
                .POST("/api/v1/newsroom/articles/{id}/transitions", editor::move)
                .build();
    }
}
