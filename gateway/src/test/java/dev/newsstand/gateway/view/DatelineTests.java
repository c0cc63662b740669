package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatelineTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 6);

    @Test
    void readsAsAgenciesWriteIt() {
        assertThat(new Dateline("Washington", DAY, "Reuters").text())
                .isEqualTo("WASHINGTON, Nov\u00a06 (Reuters)\u00a0—");
    }

    @Test
    void leavesOutWhatIsMissing() {
        assertThat(new Dateline("SYDNEY", null, "Reuters").text()).isEqualTo("SYDNEY (Reuters)\u00a0—");
        assertThat(new Dateline("SYDNEY", DAY, null).text()).isEqualTo("SYDNEY, Nov\u00a06\u00a0—");
        assertThat(new Dateline(null, null, "Reuters").text()).isEqualTo("(Reuters)\u00a0—");
        assertThat(new Dateline(null, DAY, " ").text()).isEqualTo("Nov\u00a06\u00a0—");
    }

    @Test
    void saysNothingWhenAllIsMissing() {
        assertThat(new Dateline(" ", null, null).text()).isEmpty();
    }
}
