package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.MailWay;
import dev.newsstand.cart.mail.QueuedMail;
import dev.newsstand.support.web.Blocking;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import reactor.core.publisher.Mono;

/** Puts mails into a folder, one {@code .eml} file each, for runs without a mail server. A file that is there is complete. */
final class FolderWay implements MailWay {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Letters letters;

    FolderWay(Path folder, Letters letters) {
        this.folder = folder;
        this.letters = letters;
    }

    @Override
    public Mono<Void> send(QueuedMail mail) {
        return Blocking.call(() -> write(mail)).then();
    }

    private Path write(QueuedMail mail) throws IOException, MessagingException {
        String name = WHEN.format(mail.queuedAt()) + "-" + mail.id();
        Path unfinished = Files.createDirectories(folder).resolve("." + name + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            letters.writeReadable(mail, new MimeMessage(Session.getInstance(new Properties())))
                    .writeTo(file);
        }
        return Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
