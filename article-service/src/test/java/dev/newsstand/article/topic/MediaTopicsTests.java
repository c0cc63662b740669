package dev.newsstand.article.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTopicsTests {

    private final MediaTopics topics = new MediaTopics();

    @Test
    void theSeventeenTopicsAtTheTopAreKnown() {
        TopicTable table = TopicTable.read();

        assertThat(table.byCode().values().stream()
                        .filter(topic -> topic.broader().isEmpty()))
                .hasSize(17);
        assertThat(table.byCode().values())
                .allSatisfy(topic -> assertThat(topic.broader().isEmpty()
                                || table.find(topic.broader()).isPresent())
                        .isTrue());
        assertThat(topics.name("20000106")).contains("judiciary");
        assertThat(topics.name("21999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15000000, sport, Sport",
        "20001339, wellness, Life",
        "20001216, vocational education, Education",
        "20001325, sports officiating, Sport",
        "20001131, weather warning, Environment",
        "20000056, armed conflict, World",
        "20000639, foreign aid, World",
        "20001105, x, Sport",
        "20001400, diversity in sports, Sport",
        "20001401, electric vehicle industry, Business",
        "x-topic, parliamentary inquiry, Politics"
    })
    void eachSubjectHasItsSection(String code, String name, String section) {
        assertThat(topics.section(subjects(code, name))).isEqualTo(section);
    }

    @Test
    void whatSaysNothingHasNoSection() {
        assertThat(topics.section(subjects("20001999", "zzz"))).isEqualTo("News");
        assertThat(topics.section(new LinkedHashMap<>())).isEqualTo("News");
    }

    @Test
    void aKnownCodeSaysMoreThanAName() {
        LinkedHashMap<String, String> subjects = subjects("x-1", "football");
        subjects.put("20000106", "judiciary");

        assertThat(topics.section(subjects)).isEqualTo("Crime");
    }

    private static LinkedHashMap<String, String> subjects(String code, String name) {
        LinkedHashMap<String, String> subjects = new LinkedHashMap<>();
        subjects.put(code, name);
        return subjects;
    }
}
