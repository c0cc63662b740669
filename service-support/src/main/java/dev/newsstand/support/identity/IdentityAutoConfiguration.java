package dev.newsstand.support.identity;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import dev.newsstand.support.problem.ProblemWriter;
import dev.newsstand.support.problem.Problems;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets guarded calls through with a token of the right scope, and leaves all others alone. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnClass({SecurityWebFilterChain.class, ReactiveJwtDecoder.class})
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityAutoConfiguration {

    @Bean
    ReactiveJwtDecoder tokenDecoder(IdentityProperties identity, ResourceLoader resources) {
        return TokenDecoders.decoder(identity, resources);
    }

    @Bean
    SecurityWebFilterChain guardedCalls(
            ServerHttpSecurity http, List<Guarded> guarded, ReactiveJwtDecoder decoder, ProblemWriter problems) {
        List<ServerWebExchangeMatcher> matchers =
                guarded.stream().map(Guarded::matcher).toList();
        return http.securityMatcher(new OrServerWebExchangeMatcher(matchers))
                .authorizeExchange(calls -> guarded.forEach(
                        guard -> calls.matchers(guard.matcher()).hasAuthority("SCOPE_" + guard.scope())))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder))
                        .authenticationEntryPoint((exchange, why) -> challenge(problems, exchange)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((exchange, why) -> challenge(problems, exchange))
                                .accessDeniedHandler((exchange, why) -> refuse(problems, exchange, Problems.FORBIDDEN)))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    /** What Spring's firewall turns away is told why as well. */
    @Bean
    ServerExchangeRejectedHandler rejectedCalls(ProblemWriter problems) {
        return (exchange, why) -> refuse(problems, exchange, Problems.MALFORMED_REQUEST);
    }

    private static Mono<Void> challenge(ProblemWriter problems, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return refuse(problems, exchange, Problems.UNAUTHORIZED);
    }

    private static Mono<Void> refuse(ProblemWriter problems, ServerWebExchange exchange, ProblemType type) {
        return problems.write(exchange, Problem.of(type));
    }
}
