package dev.newsstand.related.more.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The model bge-small-en-v1.5, loaded: about 240 MB outside the heap until it is closed. For one thread at a time. */
public final class OnnxModel implements AutoCloseable {

    /** Part of the key under which vectors are kept: vectors of different names are not comparable. */
    public static final String NAME = "bge-small-en-v1.5-q 512 centred 1";

    /** Of a text so many pieces are read, some 400 words: all that the model can. */
    private static final int PIECES = 512;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final int MODEL_SIZE = 40 << 20;
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** The mean of news: what all stories have in common says nothing of one. */
    private static final String CENTRE = "/meaning/centre.txt";

    private final WordPieces pieces;
    private final float[] centre;
    private final OrtSession session;

    private OnnxModel(WordPieces pieces, float[] centre, OrtSession session) {
        this.pieces = pieces;
        this.centre = centre;
        this.session = session;
    }

    /** Takes about a second. */
    public static OnnxModel load() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            options.setCPUArenaAllocator(false);
            options.setDeterministicCompute(true);
            return new OnnxModel(
                    new WordPieces(vocabulary()),
                    centre(),
                    OrtEnvironment.getEnvironment().createSession(model(), options));
        } catch (OrtException e) {
            throw new IllegalStateException("the language model cannot be loaded", e);
        }
    }

    /** Where the text lies from the centre of the news. */
    public float[] encode(String text) {
        long[] ids = pieces.of(text, PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            // The model speaks through the first of its states, which stands for the whole text.
            float[] first = ((float[][][]) result.get(0).getValue())[0][0];
            return fromCentre(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the language model failed", e);
        }
    }

    private static OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private float[] fromCentre(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) StrictMath.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vector[i] / length - centre[i];
        }
        return vector;
    }

    private static float[] centre() {
        try (InputStream stream = resource(CENTRE)) {
            String[] lines = new String(stream.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+");
            float[] centre = new float[lines.length];
            for (int i = 0; i < lines.length; i++) {
                centre[i] = Float.parseFloat(lines[i]);
            }
            return centre;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outside the heap, which need not have room for it. */
    private static ByteBuffer model() {
        try (InputStream stream = resource(MODEL);
                var channel = Channels.newChannel(stream)) {
            ByteBuffer model = ByteBuffer.allocateDirect(MODEL_SIZE).order(ByteOrder.nativeOrder());
            while (channel.read(model) >= 0) {
                if (!model.hasRemaining()) {
                    throw new IOException("larger than expected: " + MODEL);
                }
            }
            return model.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> vocabulary() {
        try (InputStream stream = resource(TOKENIZER)) {
            Map<String, Integer> vocabulary = new HashMap<>();
            JsonMapper.shared()
                    .readTree(stream)
                    .at("/model/vocab")
                    .properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().intValue()));
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = OnnxModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing from the program: " + name);
        }
        return stream;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the language model cannot be closed", e);
        }
    }
}
