package dev.newsstand.related.more.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.words.LuceneTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingBytesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kursk",
                "The crew of Kursk met Harbour Master Alder 17 times in 2000.",
                "Подлодка «Курск» затонула",
                "غرقت الغواصة كورسك",
                "库尔斯克号潜艇沉没 \uD83D\uDE80",
            })
    void giveBackWhatWasRead(String text) {
        Reading reading = Reading.of("Kursk", text, null, new LuceneTokens(), 2);

        Reading kept = ReadingBytes.read(ReadingBytes.of(reading));

        assertThat(kept.terms().words().toList())
                .isEqualTo(reading.terms().words().toList());
        assertThat(kept.terms().times()).isEqualTo(reading.terms().times());
        assertThat(kept.names().toList()).isEqualTo(reading.names().toList());
        assertThat(kept.print().runs()).isEqualTo(reading.print().runs());
        assertThat(kept.print().facts()).isEqualTo(reading.print().facts());
    }
}
