package dev.newsstand.related.more.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over an edition, in the order of the stories' ids: over every block while there are few enough to make them all,
 * else over all that blocks are made of. Equal for equal sets of stories.
 */
final class Digest {

    /** Of stories. */
    static final int MOST_BLOCKS = 2_000;

    private final Edition edition;
    private final MessageDigest sha256;

    Digest(Edition edition) {
        this.edition = edition;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String value() {
        List<Entry> entries = edition.view()
                .places()
                .mapToObj(edition.view()::entry)
                .sorted(Comparator.comparing(entry -> entry.story().id()))
                .toList();
        entries.forEach(entries.size() <= MOST_BLOCKS ? this::addBlock : this::addEntry);
        edition.gone().stream().sorted().forEach(id -> add(id.toString()));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void addBlock(Entry entry) {
        add(edition.block(entry.story().id()).orElseThrow().toString());
    }

    private void addEntry(Entry entry) {
        add(entry.story().toString());
        add(edition.choices(entry.story().id()).pins().toString());
        edition.choices(entry.story().id()).bans().stream().sorted().forEach(id -> add(id.toString()));
        for (int term : entry.terms()) {
            sha256.update(edition.view().words().bytes(term));
            sha256.update((byte) 0);
        }
        sha256.update(entry.times());
        if (entry.meaning() != null) {
            sha256.update(entry.meaning().bytes());
        }
    }

    private void add(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
    }
}
