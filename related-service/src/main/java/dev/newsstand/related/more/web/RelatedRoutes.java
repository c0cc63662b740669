package dev.newsstand.related.more.web;

import dev.newsstand.related.more.ChooseStories.Act;
import dev.newsstand.support.identity.Guarded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Where the blocks are served. */
@Configuration(proxyBeanMethods = false)
class RelatedRoutes {

    static final String BASE = "/api/v1/related";

    private static final String PIN = BASE + "/{articleId}/pins/{otherId}";
    private static final String BAN = BASE + "/{articleId}/bans/{otherId}";

    @Bean
    RouterFunction<ServerResponse> related(
            BlockHandler blocks,
            ExplainHandler explain,
            IndexHandler index,
            ChoiceHandler choices,
            PreviewHandler preview) {
        return RouterFunctions.route()
                .GET(BASE + "/index", index::describe)
                .GET(BASE + "/{articleId}", blocks::block)
                .GET(BASE + "/{articleId}/explain", explain::explain)
                .POST(BASE + "/preview", preview::preview)
                .PUT(PIN, choices.to(Act.PIN))
                .DELETE(PIN, choices.to(Act.UNPIN))
                .PUT(BAN, choices.to(Act.BAN))
                .DELETE(BAN, choices.to(Act.UNBAN))
                .GET(
                        "/api/v1/related-service/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(new ClassPathResource("openapi.json")))
                .build();
    }

    @Bean
    Guarded editorsOnly() {
        return new Guarded(
                "newsroom:write",
                "GET " + BASE + "/*/explain",
                "POST " + BASE + "/preview",
                "PUT " + BASE + "/*/pins/*",
                "DELETE " + BASE + "/*/pins/*",
                "PUT " + BASE + "/*/bans/*",
                "DELETE " + BASE + "/*/bans/*");
    }
}
