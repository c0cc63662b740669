package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.MailQueue;
import dev.newsstand.cart.mail.MailWay;
import dev.newsstand.cart.mail.Patience;
import dev.newsstand.cart.mail.SendMails;
import dev.newsstand.cart.mail.Storefront;
import dev.newsstand.support.work.Repeated;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, Storefront.class})
class MailConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);
    private static final Duration FORGETTING = Duration.ofHours(1);

    /** Sends mails while the service runs; rests where no way is set, and says so. */
    @Bean
    Repeated mailSender(MailSettings settings, Storefront site, MailQueue queue, Clock clock, MeterRegistry meters) {
        MailWay way = way(settings, site);
        if (way == null) {
            log.warn("Mails wait in the queue: neither NEWSSTAND_MAIL_HOST nor NEWSSTAND_MAIL_FOLDER is set");
            return new Repeated("wait", Duration.ofDays(1), Mono::empty);
        }
        Patience patience = new Patience(settings.firstRetry(), settings.longestRetry(), settings.giveUpAfter());
        SendMails sending = new SendMails(queue, way, patience, clock, meters);
        return new Repeated("send mails", settings.pause(), sending::send);
    }

    @Bean
    Repeated mailForgetting(MailSettings settings, MailQueue queue, Clock clock) {
        return new Repeated(
                "forget old mails",
                FORGETTING,
                () -> queue.forget(clock.instant().minus(settings.keep())));
    }

    private static @Nullable MailWay way(MailSettings settings, Storefront site) {
        Letters letters = new Letters(
                settings.from().isBlank() ? "no-reply@" + site.url().getHost() : settings.from(), site.name());
        if (settings.hasServer()) {
            return new ServerWay(ServerWay.server(settings), letters);
        }
        Path folder = settings.folderPath();
        if (folder == null) {
            return null;
        }
        log.info("Mails go into {}", folder.toAbsolutePath());
        return new FolderWay(folder, letters);
    }
}
