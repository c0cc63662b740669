package dev.newsstand.related.more.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The stories that are public at one moment, with the block of each. Immutable: blocks are made when first asked for. */
public final class Edition {

    private final Ranking.Judged judged;
    private final Weights weights;
    private final Ladder ladder;
    private final Set<StoryId> gone;
    private final Map<StoryId, Block> blocks = new ConcurrentHashMap<>();

    /** Of the stories that were judged; {@code gone} are those that were public once. */
    public Edition(Ranking.Judged judged, Set<StoryId> gone, Weights weights) {
        this.judged = judged;
        this.weights = weights;
        this.ladder = new Ladder(judged, weights);
        this.gone = Set.copyOf(gone);
    }

    public int size() {
        return judged.stories().size();
    }

    public boolean isGone(StoryId id) {
        return gone.contains(id);
    }

    /** How many were public once and are not now. */
    public int gone() {
        return gone.size();
    }

    public Ranking.Judged judged() {
        return judged;
    }

    public Weights weights() {
        return weights;
    }

    /** The block of a public story. */
    public Optional<Block> block(StoryId id) {
        return judged.story(id).map(story -> blocks.computeIfAbsent(id, unmade -> ladder.block(story)));
    }

    /** SHA-256 over every block, in the order of the stories' ids: equal for equal sets of stories. Makes all blocks. */
    public String digest() {
        MessageDigest sha256 = sha256();
        judged.stories().stream()
                .map(story -> block(story.id()).orElseThrow().toString())
                .forEach(block -> sha256.update(block.getBytes(StandardCharsets.UTF_8)));
        gone.stream().sorted().forEach(id -> sha256.update(id.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
