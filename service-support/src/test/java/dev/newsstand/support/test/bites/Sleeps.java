package dev.newsstand.support.test.bites;

final class Sleeps {

    void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
