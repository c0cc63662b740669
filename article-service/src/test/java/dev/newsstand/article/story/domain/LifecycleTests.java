package dev.newsstand.article.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTests {

    /** One line for each status: what each action leads to; a dash is refused. */
    private static final String TABLE = """
            status    edit      publish   schedule  embargo   update  correct   withdraw  kill   restore  release   expire
            draft     draft     published scheduled embargoed -       -         -         killed -        -         -
            scheduled scheduled published scheduled -         -       -         draft     killed -        published -
            embargoed embargoed -         -         embargoed -       -         draft     killed -        published -
            published updated   -         -         -         updated corrected withdrawn killed -        -         withdrawn
            updated   updated   -         -         -         updated corrected withdrawn killed -        -         withdrawn
            corrected updated   -         -         -         updated corrected withdrawn killed -        -         withdrawn
            withdrawn withdrawn -         -         -         -       -         -         killed restored -         -
            killed    -         -         -         -         -       -         -         -      restored -         -
            restored  updated   -         -         -         updated corrected withdrawn killed -        -         withdrawn""";

    private record Pair(Status status, Action action, String expected) {}

    static Stream<Pair> pairs() {
        String[] actions = TABLE.lines().findFirst().orElseThrow().split(" +");
        return TABLE.lines()
                .skip(1)
                .map(line -> line.split(" +"))
                .flatMap(row -> Stream.iterate(1, column -> column < row.length, column -> column + 1)
                        .map(column -> new Pair(
                                Status.valueOf(row[0].toUpperCase(java.util.Locale.ROOT)),
                                Action.valueOf(actions[column].toUpperCase(java.util.Locale.ROOT)),
                                row[column])));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachPairIsAsTheTableSays(Pair pair) {
        assertThat(Lifecycle.after(pair.status(), pair.action())
                        .map(Status::name)
                        .orElse("-"))
                .isEqualToIgnoringCase(pair.expected());
        assertThat(Lifecycle.allowed(pair.status()).contains(pair.action()))
                .isEqualTo(!pair.expected().equals("-") && pair.action().isAsked());
    }

    @Test
    void theTableHasAllPairs() {
        assertThat(pairs()).hasSize(Status.values().length * Action.values().length);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED", "UPDATED", "CORRECTED", "RESTORED"})
    void readersSeeWhatIsPublic(Status status) {
        assertThat(Arrays.stream(Status.values()).filter(Status::isPublic))
                .contains(status)
                .hasSize(4);
    }
}
