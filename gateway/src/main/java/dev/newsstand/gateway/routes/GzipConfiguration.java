package dev.newsstand.gateway.routes;

import dev.newsstand.gateway.page.Encodings;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Compresses answers of services on their way out. Pages and assets are compressed once, when they are made. */
@Configuration(proxyBeanMethods = false)
class GzipConfiguration {

    @Bean
    GzipTags gzipTags() {
        return new GzipTags();
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> gzip() {
        return factory -> factory.addServerCustomizers(server -> server.compress(GzipConfiguration::zips));
    }

    private static boolean zips(HttpServerRequest asked, HttpServerResponse told) {
        HttpHeaders headers = told.responseHeaders();
        return Encodings.gzip(asked.requestHeaders().get(HttpHeaderNames.ACCEPT_ENCODING))
                && Gzip.fits(
                        asked.method().name(),
                        new Gzip.Told(
                                told.status().code(),
                                headers.get(HttpHeaderNames.CONTENT_TYPE),
                                headers.get(HttpHeaderNames.CONTENT_ENCODING),
                                headers.get(HttpHeaderNames.CACHE_CONTROL),
                                length(headers.get(HttpHeaderNames.CONTENT_LENGTH))));
    }

    private static long length(@Nullable String length) {
        return length == null ? -1 : Long.parseLong(length);
    }
}
