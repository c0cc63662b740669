package dev.newsstand.related.more.domain;

/** Finds a value by its rank without sorting. */
final class Selection {

    private Selection() {}

    /** The {@code rank}-th largest, from 1, of the first {@code size} values; leaves them in another order. */
    static double nthLargest(double[] values, int size, int rank) {
        int from = 0;
        int to = size - 1;
        int wanted = rank - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int left = from;
            int right = to;
            while (left <= right) {
                while (values[left] > pivot) {
                    left++;
                }
                while (values[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    double other = values[left];
                    values[left++] = values[right];
                    values[right--] = other;
                }
            }
            if (wanted <= right) {
                to = right;
            } else if (wanted >= left) {
                from = left;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
