package dev.newsstand.local.pages;

import static org.awaitility.Awaitility.await;

import dev.newsstand.local.running.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails to one address, read from the folder that the running site writes them to. */
record Mailbox(String address) {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    /** The mail whose subject begins so, once it has come. */
    String mail(String subject) {
        return await("mail to " + address + ": " + subject)
                .atMost(SOON)
                .until(() -> find(subject), Optional::isPresent)
                .orElseThrow();
    }

    /** The path on the site that a mail links to. */
    static String link(String mail) {
        var found = LINK.matcher(mail);
        if (!found.find()) {
            throw new AssertionError("no link in\n" + mail);
        }
        return found.group(1);
    }

    private Optional<String> find(String subject) {
        var folder = RunningSite.mail();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> mails = Files.list(folder)) {
            return mails.filter(mail -> mail.toString().endsWith(".eml"))
                    .map(Mailbox::read)
                    .filter(mail -> mail.contains("To: " + address) && mail.contains("Subject: " + subject))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path mail) {
        try {
            return Files.readString(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
