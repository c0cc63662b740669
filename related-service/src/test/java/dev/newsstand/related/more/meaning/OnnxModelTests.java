package dev.newsstand.related.more.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.related.more.domain.Meaning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxModelTests {

    private static OnnxModel model;

    @BeforeAll
    static void load() {
        model = OnnxModel.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void findsTextsOfOneMeaningAlikeThatShareNoWord() {
        Meaning strike = meaning("Ferry crews walk out over pay");
        Meaning sameStrike = meaning("Sailors on the boats stop work, demanding higher wages");
        Meaning goal = meaning("A late header wins the derby for the home side");

        assertThat(strike.cosine(sameStrike)).isGreaterThan(strike.cosine(goal) + 0.2);
    }

    @Test
    void saysTheSameOfTheSameText() {
        String text = "The harbour lights were dimmed for the birds.";

        assertThat(meaning(text).bytes()).isEqualTo(meaning(text).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "🎉", "Ракета стартовала", "انطلق الصاروخ", "火箭清晨从发射场升空", "\u0000\uFFFD", "\uD800"
            })
    void answersForAnyText(String text) {
        assertThat(meaning(text).bytes()).hasSize(Meaning.SIZE);
    }

    @Test
    void answersForAMegabyteOfText() {
        assertThat(meaning("word ".repeat(210_000)).bytes()).hasSize(Meaning.SIZE);
    }

    private static Meaning meaning(String text) {
        return Meaning.of(model.encode(text));
    }
}
