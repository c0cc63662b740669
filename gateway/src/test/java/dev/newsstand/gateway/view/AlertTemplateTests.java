package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AlertTemplateTests {

    @Test
    void confirmsByAButtonAndNotByALink() {
        Document pending = page("alert-pending");
        assertThat(pending.select("main form").eachAttr("action"))
                .containsExactly("/stock-alerts/token/confirm", "/stock-alerts/token/leave");
        assertThat(pending.select("main form").eachAttr("method")).containsOnly("post");
        assertThat(pending.select("main a[href*=confirm], main a[href*=leave]")).isEmpty();
    }

    @Test
    void saysWhereOneIsInLine() {
        assertThat(page("alert-waiting").select("main").text())
                .contains("You are number 12", "It is in stock right now.");
        assertThat(page("alert-first").select("h1").text()).isEqualTo("You are first in line");
        assertThat(page("alert-first").select("main form").eachAttr("action"))
                .containsExactly("/stock-alerts/token/leave");
    }

    @Test
    void offersNothingToWhoHasLeftOrWasTold() {
        assertThat(page("alert-left").select("main form")).isEmpty();
        assertThat(page("alert-notified").select("main form")).isEmpty();
        assertThat(page("alert-notified").select("main").text()).contains("It is sold out again.");
    }

    @Test
    void keepsTheSecretOutOfTheHead() {
        assertThat(page("alert-waiting").head().html()).doesNotContain("token");
    }

    private static Document page(String name) {
        return Rendered.page(SamplePages.all().get(name));
    }
}
