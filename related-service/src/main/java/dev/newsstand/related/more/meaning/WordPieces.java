package dev.newsstand.related.more.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/**
 * Takes English apart as BERT's uncased models were taught to read it: small letters without accents, then the longest
 * known pieces from the left. A word of other scripts that has no known pieces counts as unknown.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.start = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** The ids of the first pieces of the text, at most {@code most} with the marks of its start and its end. */
    long[] of(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        // No piece is shorter than a character, but spaces may be many: what is looked at has a bound for any text.
        String plain = plain(text.substring(0, Math.min(text.length(), most * 40)));
        StringBuilder word = new StringBuilder();
        PrimitiveIterator.OfInt characters = plain.codePoints().iterator();
        while (characters.hasNext() && ids.size() < most) {
            int character = characters.nextInt();
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                finish(word, ids);
            } else if (standsAlone(character)) {
                finish(word, ids);
                finish(word.appendCodePoint(character), ids);
            } else if (!isIgnored(character)) {
                word.appendCodePoint(character);
            }
        }
        finish(word, ids);
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), most - 1));
        return LongStream.concat(kept.stream().mapToLong(Integer::longValue), LongStream.of(end))
                .toArray();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private void finish(StringBuilder word, List<Integer> ids) {
        if (!word.isEmpty()) {
            addPieces(word.toString(), ids);
            word.setLength(0);
        }
    }

    private void addPieces(String word, List<Integer> ids) {
        int before = ids.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to--));
            }
            if (id == null) {
                break;
            }
            ids.add(id);
            from = to + 1;
        }
        if (from < word.length()) {
            ids.subList(before, ids.size()).clear();
            ids.add(unknown);
        }
    }

    private static boolean isIgnored(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || character == 0xFFFD;
    }

    private static boolean standsAlone(int character) {
        return Character.isIdeographic(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        if (character < 128) {
            return character > 32 && character < 127 && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
