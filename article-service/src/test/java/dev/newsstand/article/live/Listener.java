package dev.newsstand.article.live;

import dev.newsstand.article.Patience;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who listens to the live stream, line by line as it comes. */
public final class Listener implements AutoCloseable {

    /** An event with its id; {@code data} is JSON. */
    public record Event(String id, String name, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private final Thread reading;

    private Listener(String url, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        reading = Thread.ofVirtual().start(() -> read(request.build()));
    }

    /** Listens from now on (null), or from after that event; returns when the stream has begun. */
    public static Listener to(String url, String lastEventId) {
        Listener listener = new Listener(url, lastEventId);
        Patience.until("the stream has begun", Duration.ofSeconds(10), () -> !listener.lines.isEmpty());
        return listener;
    }

    private void read(HttpRequest request) {
        try (BufferedReader stream = new BufferedReader(new InputStreamReader(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            List<String> event = new ArrayList<>();
            for (String line = stream.readLine(); line != null; line = stream.readLine()) {
                lines.add(line);
                if (line.isEmpty()) {
                    add(event);
                    event.clear();
                } else {
                    event.add(line);
                }
            }
        } catch (IOException | InterruptedException ended) {
            lines.add("ended");
        }
    }

    private void add(List<String> event) {
        String id = field(event, "id");
        lastId = id.isEmpty() ? lastId : id;
        if (!field(event, "data").isEmpty()) {
            events.add(new Event(id, field(event, "event"), field(event, "data")));
        }
    }

    private static String field(List<String> event, String name) {
        return event.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** What it would come back with. */
    public String lastId() {
        return lastId;
    }

    /** Everything that came over the wire. */
    public String heard() {
        return String.join("\n", lines);
    }

    /** Waits for so many events. */
    public List<Event> await(int count) {
        Patience.until(count + " events", Duration.ofSeconds(10), () -> events.size() >= count);
        return events();
    }

    @Override
    public void close() {
        client.shutdownNow();
        reading.interrupt();
    }
}
