package dev.newsstand.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What came of a run, as Gatling's page has it. */
record Report(Path page, List<Line> lines, boolean passed) {

    static Report read(Path page, boolean passed) throws IOException {
        List<Line> lines = Jsoup.parse(page).select("#container_statistics_body tr").stream()
                .map(Line::of)
                .toList();
        return new Report(page, lines, passed);
    }

    /** A journey as a whole, or one of its requests; milliseconds, and how many ended in a second. */
    record Line(boolean journey, String name, long count, long failed, double perSecond, long p50, long p95, long p99) {

        static Line of(Element row) {
            return new Line(
                    "ROOT".equals(row.attr("data-parent")),
                    row.select(".ellipsed-name").text(),
                    (long) figure(row, 2),
                    (long) figure(row, 4),
                    figure(row, 6),
                    (long) figure(row, 8),
                    (long) figure(row, 10),
                    (long) figure(row, 11));
        }

        private static double figure(Element row, int column) {
            String digits = row.select("td.col-" + column).text().replaceAll("[^0-9.]", "");
            return digits.isEmpty() ? 0 : Double.parseDouble(digits);
        }

        String text() {
            return "%-24s %9d %8d %8.1f %8d %8d %8d"
                    .formatted(journey ? name : "  " + name, count, failed, perSecond, p50, p95, p99);
        }
    }

    /** Requests that got no answer, or one that failed a check. */
    long failed() {
        return requests().mapToLong(Line::failed).sum();
    }

    /** Whether there was anything to judge, and all of it was right. */
    boolean clean() {
        return passed && failed() == 0 && requests().findAny().isPresent();
    }

    void print(PrintStream out) {
        out.printf("%n%-24s %9s %8s %8s %8s %8s %8s%n", "", "count", "failed", "per s", "p50 ms", "p95 ms", "p99 ms");
        lines.forEach(line -> out.println(line.text()));
        double throughput = requests().mapToDouble(Line::perSecond).sum();
        out.printf("%n%.1f requests/s, failed checks: %d%nreport: %s%n", throughput, failed(), page);
    }

    private Stream<Line> requests() {
        return lines.stream().filter(line -> !line.journey());
    }
}
