package dev.newsstand.local.site;

import dev.newsstand.local.Failure;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

/** The gateway's port, and counted from it those of the services (+1, +2, +3) and of their management (+1000). */
public record Ports(int gateway) {

    private static final int MANAGEMENT = 1000;

    public Ports {
        if (gateway < 1024 || gateway > 64_000) {
            throw new Failure("--port is " + gateway + ", but must be from 1024 to 64000");
        }
    }

    /** Ports of which none is in use now. */
    public static Ports free() {
        return Stream.generate(Ports::random)
                .limit(1000)
                .filter(ports -> ports.all().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new Failure("no free ports were found"));
    }

    /** The port kept under this name, while it is free; else another one, kept from now on. */
    public static int stable(Notes notes, String name) {
        return notes.find(name).map(Integer::parseInt).filter(Ports::isFree).orElseGet(() -> {
            var port = anyFree();
            notes.put(name, Integer.toString(port));
            return port;
        });
    }

    public int of(Service service) {
        return switch (service) {
            case GATEWAY -> gateway;
            case ARTICLE -> gateway + 1;
            case CART -> gateway + 2;
            case RELATED -> gateway + 3;
        };
    }

    public int management(Service service) {
        return of(service) + MANAGEMENT;
    }

    public String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** Refuses with the port and, where it can be found, the process that has it. */
    void requireFree() {
        all().filter(port -> !isFree(port)).findFirst().ifPresent(port -> {
            throw new Failure("port " + port + " is in use" + PortOwner.of(port)
                    + "; choose others with --port (it and the next three are taken, and the same four +1000)");
        });
    }

    private Stream<Integer> all() {
        return Stream.of(Service.values()).flatMap(service -> Stream.of(of(service), management(service)));
    }

    private static Ports random() {
        return new Ports(java.util.concurrent.ThreadLocalRandom.current().nextInt(20_000, 30_000));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
