package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class SelectionTests {

    @Property(tries = 200)
    void findsWhatSortingWouldPutThere(
            @ForAll @Size(min = 1, max = 60) double @DoubleRange(max = 3) @Scale(1) [] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int rank = 1; rank <= values.length; rank++) {
            assertThat(Selection.nthLargest(values.clone(), values.length, rank))
                    .isEqualTo(sorted[values.length - rank]);
        }
    }

    @Property(tries = 200)
    void findsTheSameByClasses(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 50) Double> any) {
        double[] values = any.stream().mapToDouble(value -> value + 1e-9).toArray();
        Classes classes = new Classes();
        for (int rank = 1; rank <= values.length; rank++) {
            assertThat(classes.nthLargest(values.clone(), values.length, rank))
                    .isEqualTo(Selection.nthLargest(values.clone(), values.length, rank));
        }
    }
}
