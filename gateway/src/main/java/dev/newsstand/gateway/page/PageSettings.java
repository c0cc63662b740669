package dev.newsstand.gateway.page;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long pages wait, and what the form of a checkout begins with.
 *
 * @param fragmentLimit the longest that a secondary part holds a page up
 * @param primaryLimit the longest wait for what a page is about, when there is no last good answer
 * @param callLimit the longest that a call for a secondary part goes on for the readers to come
 * @param changeLimit the longest wait for a change of a cart
 * @param homeCountry which country an address form begins with
 * @param sandboxPayments whether a checkout offers to pay at the sandbox, which takes no money
 */
@ConfigurationProperties("newsstand.pages")
public record PageSettings(
        @DefaultValue("300ms") Duration fragmentLimit,
        @DefaultValue("2s") Duration primaryLimit,
        @DefaultValue("1s") Duration callLimit,
        @DefaultValue("5s") Duration changeLimit,
        @DefaultValue("US") String homeCountry,
        @DefaultValue("false") boolean sandboxPayments) {

    /** The country alone, where a part of one is set. */
    public PageSettings {
        homeCountry = homeCountry.length() > 2 ? homeCountry.substring(0, 2) : homeCountry;
    }
}
