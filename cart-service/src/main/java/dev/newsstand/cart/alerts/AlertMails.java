package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.Storefront;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What the mails of back in stock say. */
@Component
class AlertMails {

    private static final int MAX_TITLE = 120;

    private final Storefront site;
    private final Duration confirmWithin;

    AlertMails(Storefront site, AlertSettings settings) {
        this.site = site;
        this.confirmWithin = settings.confirmWithin();
    }

    Mail ofRequest(long request, AlertView view, AlertToken token) {
        Long position = view.position();
        String key = "stock-alert:" + request;
        return position == null ? confirmation(key, view, token) : standing(key, view, position, token);
    }

    private Mail confirmation(String key, AlertView view, AlertToken token) {
        return new Mail(key, to(view.alert()), "Please confirm: " + title(view.ware()), """
                Hello,

                somebody, hopefully you, asked to be told when this is in stock again:

                    %s

                To get in line, open this page and press "Confirm":

                %s

                It can be confirmed for %s. If it was not you, do nothing: without a
                confirmation nobody is told anything.

                %s
                """.formatted(
                        name(view.ware()), page(token), inWords(confirmWithin), signature()));
    }

    private Mail standing(String key, AlertView view, long position, AlertToken token) {
        return new Mail(key, to(view.alert()), "You are in line: " + title(view.ware()), """
                Hello,

                you asked again to be told when this is in stock again:

                    %s

                You are in line already, at number %d. There is nothing to do. To see where
                you are, or to leave the line:

                %s

                %s
                """.formatted(
                        name(view.ware()), position, page(token), signature()));
    }

    Mail ofRestock(long restock, Alert alert, Ware ware, AlertToken token) {
        String key = "restock:" + restock + ":" + alert.id();
        return new Mail(key, to(alert), "Back in stock: " + title(ware), """
                Hello,

                this is in stock again, and it is your turn:

                    %s

                %s

                We told as many people as there are units for, in the order in which they
                asked. It is not set aside for you: who buys first has it. You have left
                the line with this mail; to see that, or to say goodbye for good:

                %s

                %s
                """.formatted(
                        name(ware), product(ware), page(token), signature()));
    }

    private static String to(Alert alert) {
        return alert.email().value();
    }

    private String page(AlertToken token) {
        return site.link("/stock-alerts/" + token.secret());
    }

    private String product(Ware ware) {
        return site.link("/products/" + UriUtils.encodePathSegment(ware.handle().value(), "UTF-8"));
    }

    private String signature() {
        return site.name() + "\n" + site.link("/");
    }

    private static String name(Ware ware) {
        String variant = ware.variant();
        return oneLine(variant == null ? ware.title() : ware.title() + ", " + variant);
    }

    private static String title(Ware ware) {
        String title = oneLine(ware.title());
        return title.codePointCount(0, title.length()) <= MAX_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)).strip() + "…";
    }

    /** Titles are what merchants typed: none of it may become a header, or a line of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String inWords(Duration duration) {
        return duration.toHours() > 0 ? duration.toHours() + " hours" : duration.toMinutes() + " minutes";
    }
}
