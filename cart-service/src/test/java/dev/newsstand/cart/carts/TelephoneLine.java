package dev.newsstand.cart.carts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a service that can be cut: whoever talks loses the connection, and nobody gets through until it is mended. */
final class TelephoneLine implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> talking = new CopyOnWriteArrayList<>();
    private final int service;
    private volatile boolean broken;

    TelephoneLine(int service) throws IOException {
        this.service = service;
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    void cut() {
        broken = true;
        talking.forEach(TelephoneLine::hangUp);
        talking.clear();
    }

    void mend() {
        broken = false;
    }

    private void answer() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                if (broken) {
                    caller.close();
                } else {
                    connect(caller);
                }
            } catch (IOException closed) {
                // the next one may get through
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket called = new Socket(InetAddress.getLoopbackAddress(), service);
        talking.addAll(List.of(caller, called));
        Thread.ofVirtual().start(() -> pass(caller, called));
        Thread.ofVirtual().start(() -> pass(called, caller));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // so is the other direction
        }
        hangUp(from);
        hangUp(to);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it was to be
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        cut();
    }
}
