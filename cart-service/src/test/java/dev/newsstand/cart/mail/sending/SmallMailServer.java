package dev.newsstand.cart.mail.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server (RFC 5321) as a client needs that has nothing to hide. Refuses who is named nobody, and lotteries. */
final class SmallMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private volatile boolean knowsTheSender = true;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();

    SmallMailServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    void knowsTheSender(boolean knows) {
        knowsTheSender = knows;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<byte[]> received() {
        return received;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // the next one may not
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 small.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ")[0]) {
                case "DATA" -> {
                    say(client, "354 go on");
                    byte[] data = data(in);
                    boolean wanted = !new String(data, StandardCharsets.UTF_8).contains("Lottery");
                    if (wanted) {
                        received.add(data);
                    }
                    say(client, wanted ? "250 thanks" : "554 no lotteries");
                }
                case "MAIL" -> say(client, knowsTheSender ? "250 ok" : "550 who are you");
                case "RCPT" -> say(client, recipient(line));
                case "QUIT" -> say(client, "221 bye");
                default -> say(client, "250 small.example");
            }
        }
    }

    private static String recipient(String line) {
        if (line.contains("<nobody@")) {
            return "550 no such mailbox <nobody@example.org>";
        }
        return line.contains("<full@") ? "452 mailbox full" : "250 ok";
    }

    private static byte[] data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
