package dev.newsstand.gateway.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where, when and by which agency a story was filed; any part may be missing. */
public record Dateline(
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String agency) {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    /** Such as "WASHINGTON, Nov 6 (Reuters) —"; empty when there is nothing to say. */
    public String text() {
        StringBuilder line = new StringBuilder(Words.either(place, "").toUpperCase(Locale.ROOT));
        if (date != null) {
            line.append(line.isEmpty() ? "" : ", ")
                    .append(MONTHS.get(date.getMonthValue() - 1))
                    .append('\u00a0')
                    .append(date.getDayOfMonth());
        }
        String filer = Words.either(agency, "");
        if (!filer.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append('(').append(filer).append(')');
        }
        return line.isEmpty() ? "" : line.append("\u00a0—").toString();
    }
}
