package dev.newsstand.local.services;

import java.nio.file.Path;

final class Java {

    private Java() {}

    /** A program of the JDK that this one runs on. */
    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
