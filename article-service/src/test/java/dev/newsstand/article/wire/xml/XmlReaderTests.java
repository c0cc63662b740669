package dev.newsstand.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.article.wire.WireReader.Entry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MimeType;

/** What is read as XML, and what never is. */
class XmlReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><rss><channel><title>&a;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"x\">]><rss version=\"&a;\"/>",
                "<html><body/></html>"
            })
    void whatIsNeverReadIsRefused(String xml) {
        assertThat(Xml.read(xml)).isInstanceOf(Delivery.Forbidden.class);
    }

    @Test
    void whatIsTooDeepOrTooWideIsRefused() {
        assertThat(Xml.read("<a>".repeat(50_000) + "</a>".repeat(50_000))).isInstanceOf(Delivery.Forbidden.class);
        assertThat(Xml.read("<rss>" + "<a/>".repeat(200_001) + "</rss>")).isInstanceOf(Delivery.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{}",
                "<rss>",
                "<rss><channel></rss>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><rss/>"
            })
    void whatIsNoXmlIsBroken(String text) {
        assertThat(Xml.read(text)).isInstanceOf(Delivery.Broken.class);
    }

    @Test
    void aDocumentTypeIsPassedOverAndNamesOfHtmlAreKnown() {
        WireItem item = Xml.story(
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">"
                        + "<rss version=\"0.91\"><channel><item><title>&eacute;t&eacute;</title></item></channel></rss>");

        assertThat(item.headline()).isEqualTo("été");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,application/rss+xml",
        "UTF-16LE,,application/rss+xml",
        "UTF-16BE,,application/rss+xml",
        "ISO-8859-1,ISO-8859-1,application/rss+xml",
        "windows-1252,iso-8859-1,application/rss+xml",
        "windows-1252,utf-8,application/rss+xml;charset=windows-1252",
        "UTF-8,utf-8,application/rss+xml"
    })
    void encodingsAreReadAsTheyAreDeclared(String encoding, String declared, String type) {
        String xml = (declared == null ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                + "<rss><channel><item><title>Ærøskøbing</title></item></channel></rss>";

        Delivery delivery = Xml.READER.read(xml.getBytes(Charset.forName(encoding)), MimeType.valueOf(type));

        assertThat(((Entry.Story) ((Delivery.Items) delivery).entries().getFirst())
                        .item()
                        .headline())
                .isEqualTo("Ærøskøbing");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Xml.story("\ufeff<rss><channel><item><title>A</title></item></channel></rss>")
                        .headline())
                .isEqualTo("A");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = "<rss><channel><title>\u00e9</title></channel></rss>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Xml.read(bytes)).isInstanceOf(Delivery.Broken.class);
    }
}
