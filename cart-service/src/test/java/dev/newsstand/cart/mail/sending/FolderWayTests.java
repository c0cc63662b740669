package dev.newsstand.cart.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWayTests {

    private static final String TEXT = "It costs 5 €:\n\nhttp://localhost:8080/stock-alerts/" + "x".repeat(80) + "\n";

    @TempDir
    Path folder;

    @Test
    void writesAMessageThatMailProgramsUnderstand() throws Exception {
        send("Back: “Café” — today", TEXT);
        MimeMessage read = Letterbox.read(onlyFile());
        assertThat(read.getSubject()).isEqualTo("Back: “Café” — today");
        assertThat(read.getContent()).isEqualTo(TEXT.replace("\n", "\r\n"));
        assertThat(read.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("ada@example.org");
        assertThat(read.getMessageID()).isEqualTo("<0b8c1ac0-36a5-4b39-8f2d-66c0cf1b1d51@news.example>");
        assertThat(read.getHeader("Date", null)).startsWith("Fri, 1 May 2026 10:00:00 ");
        assertThat(read.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(read.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(read.getHeader("MIME-Version", null)).isEqualTo("1.0");
    }

    @Test
    void headersAreAsciiLinesAndTheTextIsReadableAsItStands() throws Exception {
        send(
                "Back: “Café” — and a subject that goes on and on, past the end of what fits into a line of a header",
                TEXT);
        String file = new String(onlyFile(), StandardCharsets.UTF_8);
        String headers = file.substring(0, file.indexOf("\r\n\r\n"));
        assertThat(headers).matches("[\\x20-\\x7e\\r\\n]+").doesNotContainPattern("[^\\r]\\n");
        assertThat(headers.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
        assertThat(file)
                .contains("\r\nIt costs 5 €:\r\n\r\nhttp://localhost:8080/stock-alerts/" + "x".repeat(80) + "\r\n");
    }

    @Test
    void secondTryReplacesTheFileOfTheFirstAndNothingUnfinishedStays() throws Exception {
        send("One", TEXT);
        send("One", TEXT);
        onlyFile();
    }

    private void send(String subject, String text) {
        new FolderWay(folder.resolve("mail"), Letterbox.LETTERS)
                .send(Letterbox.mail(subject, text))
                .block();
    }

    private byte[] onlyFile() throws IOException {
        try (Stream<Path> listed = Files.list(folder.resolve("mail"))) {
            List<Path> files = listed.toList();
            assertThat(files).singleElement().asString().endsWith(".eml").contains("20260501-100000-500-");
            return Files.readAllBytes(files.getFirst());
        }
    }
}
