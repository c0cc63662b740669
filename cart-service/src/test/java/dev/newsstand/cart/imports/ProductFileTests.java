package dev.newsstand.cart.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.cart.domain.Handle;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductFileTests {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void quotedCellsMayHoldQuotesCommasAndLines() throws Exception {
        FileReading reading = read("""
                \uFEFFhandle,TITLE,Body (HTML),Variant Price
                mug,"A ""big"", blue mug","<p>One</p>
                <p>Two<br>three</p>",9.99
                """);
        ProductRows mug = reading.products().getFirst();
        assertThat(mug.title()).isEqualTo("A \"big\", blue mug");
        assertThat(mug.description()).isEqualTo("One\n\nTwo\nthree");
        assertThat(mug.variants().getFirst().price().amount()).isEqualTo(999);
        assertThat(reading.rejections()).isEmpty();
    }

    @Test
    void rowsOfOneHandleBelongTogetherWhereverTheyStand() throws Exception {
        FileReading reading = read("""
                Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src
                a,First,Size,S,1,https://pictures.example/1.jpg
                b,Second,,,2,
                a,,,M,3,
                a,,,,,https://pictures.example/2.jpg
                """);
        assertThat(reading.products()).hasSize(2);
        ProductRows first = reading.products().getFirst();
        assertThat(first.variants())
                .extracting(row -> row.options().get("Size"))
                .containsExactly("S", "M");
        assertThat(first.imageSources()).hasSize(2);
        assertThat(reading.rejections()).isEmpty();
    }

    @Test
    void namesOfTheNewerTemplateAreKnown() throws Exception {
        FileReading reading = read("""
                Title,URL handle,Price,SKU,Compare-at price,Inventory quantity,Status
                Mug,mug,5,M-1,6,7,Draft
                """);
        ProductRows mug = reading.products().getFirst();
        assertThat(mug.offered()).isFalse();
        assertThat(mug.variants().getFirst().sku()).hasToString("M-1");
        assertThat(mug.variants().getFirst().onHand()).isEqualTo(7);
    }

    @Test
    void brokenQuoteEndsTheReadingAndIsNamed() throws Exception {
        FileReading reading = read("Handle,Title,Variant Price\na,A,1\nb,\"B\"x,2\nc,C,3\n");
        assertThat(reading.products()).extracting(ProductRows::title).containsExactly("A");
        assertThat(reading.rejections()).extracting(Rejection::row).containsExactly(3);
    }

    @Test
    void sameSkuTwiceIsNamed() throws Exception {
        FileReading reading = read("Handle,Title,Variant SKU,Variant Price\na,A,X,1\nb,B,X,2\n");
        assertThat(reading.products()).hasSize(1);
        assertThat(reading.rejections()).containsExactly(new Rejection(3, "Variant SKU", "Row 2 has the same SKU."));
    }

    @Test
    void headerHasToNameWhatIsNeeded() {
        assertThatThrownBy(() -> ProductFile.read("Handle,Price\n")).isInstanceOf(ProductFile.HeaderLacks.class);
        assertThatThrownBy(() -> ProductFile.read("")).isInstanceOf(ProductFile.HeaderLacks.class);
    }

    @ParameterizedTest
    @CsvSource({"classic-varsity-top, Small, CLASSIC-VARSITY-TOP-SMALL", "mug, Größe L, MUG-GROSSE-L", "a, 1/2\", A-1-2"
    })
    void blankSkusAreDerivedFromHandleAndOptions(String handle, String option, String sku) {
        assertThat(new SkuNames(new Handle(handle), List.of(option)).plain()).hasToString(sku);
    }

    @Test
    void skuWhoseLettersWouldBeLostEndsInADigest() {
        SkuNames red = new SkuNames(new Handle("mug"), List.of("красный"));
        SkuNames blue = new SkuNames(new Handle("mug"), List.of("синий"));
        assertThat(red.plain().value())
                .matches("MUG-[0-9A-F]{8}")
                .isNotEqualTo(blue.plain().value());
        assertThat(red.plain()).isEqualTo(red.unique());
    }

    @Test
    void markupScriptsAndEntitiesLeaveText() {
        assertThat(PlainText.of("<p>Fish &amp; chips</p><script>alert(1)</script><ul><li>one</li><li>two</li></ul>"))
                .isEqualTo("Fish & chips\n\none\ntwo");
    }

    private static FileReading read(String csv) throws Exception {
        return FileReading.of(ProductFile.read(csv), USD);
    }
}
