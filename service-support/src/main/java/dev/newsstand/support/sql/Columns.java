package dev.newsstand.support.sql;

import io.r2dbc.spi.Readable;
import java.util.Objects;

/** Columns that are never null: one that is null all the same is a NullPointerException that names it. */
public final class Columns {

    private Columns() {}

    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** The column at that place, counted from 0. */
    public static <T> T required(Readable row, int column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), () -> "column " + column);
    }
}
