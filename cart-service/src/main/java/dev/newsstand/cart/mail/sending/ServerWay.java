package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.MailWay;
import dev.newsstand.cart.mail.QueuedMail;
import dev.newsstand.support.web.Blocking;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;

/** Hands mails to a mail server. */
final class ServerWay implements MailWay {

    private static final String PATIENCE_MILLIS = "10000";

    private final JavaMailSender server;
    private final Letters letters;

    ServerWay(JavaMailSender server, Letters letters) {
        this.server = server;
        this.letters = letters;
    }

    @Override
    public Mono<Void> send(QueuedMail mail) {
        return Blocking.call(() -> {
                    server.send(letters.write(mail, server.createMimeMessage()));
                    return mail;
                })
                .onErrorMap(Refusals::read)
                .then();
    }

    static JavaMailSender server(MailSettings settings) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.serverPort());
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        Properties properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> properties.setProperty("mail.smtp.starttls.required", "true");
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return server;
    }
}
