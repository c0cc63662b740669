package dev.newsstand.support.events.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final Comparator<Cursor> BY_PLACE =
            Comparator.comparingInt(Cursor::epoch).thenComparingLong(Cursor::tx).thenComparingLong(Cursor::id);

    @Property(tries = 200)
    void textIsReadBack(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int epoch,
            @ForAll @LongRange(max = Long.MAX_VALUE) long tx,
            @ForAll @LongRange(max = Long.MAX_VALUE) long id) {
        Cursor cursor = new Cursor(epoch, tx, id);
        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    }

    @Property(tries = 200)
    void textsCompareLikeTheirCursors(
            @ForAll @LongRange(max = 40) long tx,
            @ForAll @LongRange(max = Long.MAX_VALUE) long id,
            @ForAll @LongRange(max = 40) long otherTx,
            @ForAll @LongRange(max = Long.MAX_VALUE) long otherId) {
        List<Cursor> cursors = List.of(new Cursor(1, tx, id), new Cursor(1, otherTx, otherId), new Cursor(2, 0, 0));
        assertThat(cursors.stream().sorted(BY_PLACE).map(Cursor::toString)).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "latest",
                "00000001-0000000000000001",
                "00000001-0000000000000001-000000000000000G",
                "80000000-0000000000000001-0000000000000001",
                "00000001-0000000000000001-0000000000000001 "
            })
    void otherTextIsNoCursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
