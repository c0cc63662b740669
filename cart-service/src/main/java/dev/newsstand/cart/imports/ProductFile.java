package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a product file, in its order; rows that cannot be read at all are rejected. */
record ProductFile(List<Row> rows, List<Rejection> rejections) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    /** The header lacks these columns. */
    static final class HeaderLacks extends Exception {

        private final transient List<Column> columns;

        HeaderLacks(List<Column> columns) {
            super(null, null, false, false);
            this.columns = columns;
        }

        List<Column> columns() {
            return columns;
        }
    }

    static ProductFile read(String text) throws HeaderLacks {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(withoutMark, FORMAT)) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProductFile read(CSVParser parser) throws HeaderLacks {
        List<Row> rows = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        Map<Integer, Column> header = Map.of();
        int number = 0;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                number++;
                if (number == 1) {
                    header = header(record);
                } else {
                    Row row = row(number, record, header);
                    rejectionOf(row).ifPresentOrElse(rejections::add, () -> rows.add(row));
                }
            }
        } catch (UncheckedIOException broken) {
            rejections.add(
                    new Rejection(number + 1, null, "The file cannot be read from here on: its quotes do not match."));
        }
        if (header.isEmpty()) {
            throw new HeaderLacks(Column.REQUIRED);
        }
        return new ProductFile(rows, rejections);
    }

    private static Optional<Rejection> rejectionOf(Row row) {
        return row.values().entrySet().stream()
                .filter(cell -> !Text.isSound(cell.getValue()))
                .findFirst()
                .map(cell -> Rejection.at(row, cell.getKey(), "Characters that cannot be stored."));
    }

    private static Map<Integer, Column> header(CSVRecord record) throws HeaderLacks {
        Map<Integer, Column> header = new HashMap<>();
        Set<Column> missing = EnumSet.copyOf(Column.REQUIRED);
        for (int index = 0; index < record.size(); index++) {
            int position = index;
            Column.named(record.get(index))
                    .filter(column -> !header.containsValue(column))
                    .ifPresent(column -> {
                        header.put(position, column);
                        missing.remove(column);
                    });
        }
        if (!missing.isEmpty()) {
            throw new HeaderLacks(List.copyOf(missing));
        }
        return header;
    }

    private static Row row(int number, CSVRecord record, Map<Integer, Column> header) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        header.forEach((index, column) -> {
            if (index < record.size() && !record.get(index).isBlank()) {
                values.put(column, record.get(index).strip());
            }
        });
        return new Row(number, values);
    }
}
