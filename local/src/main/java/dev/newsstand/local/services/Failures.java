package dev.newsstand.local.services;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

final class Failures {

    private Failures() {}

    /** Waits for the first failure or for all to end well; the failure comes out as it was thrown. */
    static void join(List<CompletableFuture<Void>> all) {
        var first = new CompletableFuture<Void>();
        all.forEach(each -> each.whenComplete((result, failure) -> {
            if (failure != null) {
                first.completeExceptionally(failure);
            }
        }));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> first.complete(null));
        try {
            first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException original ? original : e;
        }
    }
}
