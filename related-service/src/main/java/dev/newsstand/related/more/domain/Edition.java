package dev.newsstand.related.more.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stories that are public at one moment, with the block of each. Blocks are made when first asked for. */
public final class Edition {

    private final View view;
    private final Weights weights;
    private final TermWeights terms;
    private final Kinship kinship;
    private final Ladder ladder;
    private final Set<StoryId> gone;
    private final Map<StoryId, Choices> choices;
    private final KeptBlocks blocks = new KeptBlocks();

    /** {@code gone} are those that were public once; {@code choices} those of editors, by article. */
    public Edition(View view, Set<StoryId> gone, Map<StoryId, Choices> choices, Weights weights) {
        this.view = view;
        this.weights = weights;
        this.terms = new TermWeights(view, weights);
        this.kinship = new Kinship(terms);
        this.ladder = new Ladder(view, weights, kinship);
        this.gone = gone;
        this.choices = choices;
    }

    public int size() {
        return view.size();
    }

    public Optional<Story> story(StoryId id) {
        return view.story(id);
    }

    public boolean isGone(StoryId id) {
        return gone.contains(id);
    }

    public Weights weights() {
        return weights;
    }

    View view() {
        return view;
    }

    Kinship kinship() {
        return kinship;
    }

    Set<StoryId> gone() {
        return gone;
    }

    Choices choices(StoryId article) {
        return choices.getOrDefault(article, Choices.NONE);
    }

    /** The block of a public story. */
    public Optional<Block> block(StoryId id) {
        return view.find(id).map(article -> blocks.of(id, () -> ladder.block(article, choices(id))));
    }

    /** How well things other than stories fit a public story. */
    public Optional<Fit> fit(StoryId id) {
        return view.find(id).map(article -> new Fit(terms, article));
    }

    /** The stories whose blocks a story may be in. */
    public Set<StoryId> near(StoryId id) {
        return kinship.of(id).stream().map(affinity -> affinity.other().id()).collect(Collectors.toSet());
    }

    /** The block that a draft would have. */
    public Block preview(Document draft) {
        return ladder.block(view.draft(draft), Choices.NONE);
    }

    /** SHA-256 over what this edition shows; see {@link Digest}. */
    public String digest() {
        return new Digest(this).value();
    }
}
