package dev.newsstand.cart.mail.sending;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave: through {@code host}; without one into {@code folder}; with neither they wait in the queue.
 *
 * @param from the sender; when it is empty, no-reply at the site's host
 * @param port 0 for the usual one: 587 with STARTTLS, 465 with TLS, 25 with none
 */
@ConfigurationProperties("newsstand.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") Security security,
        @DefaultValue("") String folder,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("4h") Duration longestRetry,
        @DefaultValue("4d") Duration giveUpAfter,
        @DefaultValue("30d") Duration keep) {

    enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    MailSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("NEWSSTAND_MAIL_PORT is no port: " + port);
        }
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    int serverPort() {
        return port == 0 ? security.usualPort : port;
    }

    @Nullable
    Path folderPath() {
        return folder.isBlank() ? null : Path.of(folder);
    }
}
