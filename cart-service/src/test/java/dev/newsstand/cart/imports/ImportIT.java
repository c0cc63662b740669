package dev.newsstand.cart.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.newsstand.cart.RunningShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ImportIT extends RunningShop {

    private static final Path SHARED = Path.of("..", "..", "shared", "data", "products", "shopify-apparel.csv");

    @Test
    void sharedFileGoesInWholeAndASecondTimeChangesNothing() throws IOException {
        assumeTrue(Files.exists(SHARED), "skipped: " + SHARED + " is not here");
        byte[] csv = Files.readAllBytes(SHARED);
        importCsv(csv, "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.created")
                .isEqualTo(20)
                .jsonPath("$.rejected")
                .isEmpty()
                .jsonPath("$.products[1].handle")
                .isEqualTo("classic-varsity-top")
                .jsonPath("$.products[1].skus[0]")
                .isEqualTo("CLASSIC-VARSITY-TOP-SMALL")
                .jsonPath("$.products[1].skus.length()")
                .isEqualTo(3);
        Object events = query("select count(*) from event_log");
        importCsv(csv, "")
                .expectBody()
                .jsonPath("$.unchanged")
                .isEqualTo(20)
                .jsonPath("$.created")
                .isEqualTo(0)
                .jsonPath("$.updated")
                .isEqualTo(0)
                .jsonPath("$.products[1].skus[0]")
                .isEqualTo("CLASSIC-VARSITY-TOP-SMALL");
        assertThat(query("select count(*) from event_log")).isEqualTo(events);
        client.get()
                .uri("/api/v1/products/ocean-blue-shirt")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Ocean Blue Shirt")
                .jsonPath("$.images")
                .isEmpty()
                .jsonPath("$.variants[0].sku")
                .isEqualTo("OCEAN-BLUE-SHIRT")
                .jsonPath("$.variants[0].price.amount")
                .isEqualTo(5000)
                .jsonPath("$.variants[0].available")
                .isEqualTo(1);
    }

    @Test
    void badRowsAreNamedAndGoodOnesGoIn() {
        String csv = """
                \uFEFFHandle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty
                mug-%1$s,"Mug ""Big"" one","<p>One
                two</p><ul><li>x</li></ul>",Size,Small,9.99,3
                mug-%1$s,,,,Medium,9.999,3
                mug-%1$s,,,,Large,12,-3
                mug-%1$s,,,,Small,12,3
                mug-%1$s,,,,Huge,abc,3
                ,Nameless,,,,1,1
                plate-%1$s,,,,,4,1
                plate-%1$s,,,,,4,1
                """.formatted(UUID.randomUUID());
        importCsv(csv.getBytes(UTF_8), "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.created")
                .isEqualTo(1)
                .jsonPath("$.products.length()")
                .isEqualTo(1)
                .jsonPath("$.products[0].skus.length()")
                .isEqualTo(1)
                .jsonPath("$.rejected[*].row")
                .value(rows -> assertThat(rows.toString()).isEqualTo("[3,4,5,6,7,8,9]"))
                .jsonPath("$.rejected[0].column")
                .isEqualTo("Variant Price")
                .jsonPath("$.rejected[1].column")
                .isEqualTo("Variant Inventory Qty");
    }

    @Test
    void repeatedImportDoesNotUndoWhatTheShopDidToStock() {
        String handle = "cap-" + UUID.randomUUID();
        String csv = "Handle,Title,Variant Price,Variant Inventory Qty\n" + handle + ",Cap,5,10\n";
        importCsv(csv.getBytes(UTF_8), "").expectBody().jsonPath("$.created").isEqualTo(1);
        String sku = handle.toUpperCase(Locale.ROOT);
        stock(sku, 4).expectStatus().isOk();
        importCsv(csv.getBytes(UTF_8), "").expectBody().jsonPath("$.unchanged").isEqualTo(1);
        assertThat(query("select on_hand from stock where sku = '" + sku + "'")).isEqualTo(4L);
        importCsv(csv.replace(",10", ",12").getBytes(UTF_8), "")
                .expectBody()
                .jsonPath("$.updated")
                .isEqualTo(1);
        assertThat(query("select on_hand from stock where sku = '" + sku + "'")).isEqualTo(12L);
    }

    @Test
    void handlesWhoseSkusWouldBeTheSameGetDifferentOnesThatStay() {
        String a = "a" + UUID.randomUUID().toString().substring(0, 8);
        String header = "Handle,Title,Option1 Name,Option1 Value,Variant Price\n";
        String one = a + "-b,One,Size,c,5\n";
        String two = a + ",Two,Size,b-c,5\n";
        importCsv((header + one + two).getBytes(UTF_8), "")
                .expectBody()
                .jsonPath("$.created")
                .isEqualTo(2);
        assertThat(query("select count(distinct sku) from variant where handle in ('%s-b', '%s')".formatted(a, a)))
                .isEqualTo(2L);
        importCsv((header + two + one).getBytes(UTF_8), "")
                .expectBody()
                .jsonPath("$.unchanged")
                .isEqualTo(2);
    }

    @Test
    void currenciesHaveTheirOwnDecimals() {
        String handle = "fan-" + UUID.randomUUID();
        String header = "Handle,Title,Variant Price\n";
        importCsv((header + handle + ",Fan,1.234\n").getBytes(UTF_8), "?currency=KWD")
                .expectStatus()
                .isOk();
        assertThat(query("select price from variant where handle = '" + handle + "'"))
                .isEqualTo(1234L);
        importCsv((header + handle + "-2,Fan,500.00\n").getBytes(UTF_8), "?currency=JPY")
                .expectStatus()
                .isOk();
        assertThat(query("select price from variant where handle = '" + handle + "-2'"))
                .isEqualTo(500L);
        importCsv((header + handle + ",Fan,1\n").getBytes(UTF_8), "?currency=XXQ")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void fileWithoutPricesIsRefused() {
        importCsv("Handle,Title\nx,y\n".getBytes(UTF_8), "")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.missing[0]")
                .isEqualTo("Variant Price");
        importCsv(new byte[0], "").expectStatus().isEqualTo(422);
        importCsv(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}, "")
                .expectStatus()
                .isBadRequest();
    }
}
