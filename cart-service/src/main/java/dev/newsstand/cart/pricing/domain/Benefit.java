package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;

/** What a discount gives. */
public sealed interface Benefit {

    /** Its name on the wire. */
    String kind();

    /** A part of the goods' price in hundredths of a percent, rounded half up to the unit. */
    record Percentage(int basisPoints) implements Benefit {

        public static final int WHOLE = 10_000;

        public Percentage {
            if (basisPoints < 1 || basisPoints > WHOLE) {
                throw new IllegalArgumentException("basis points " + basisPoints);
            }
        }

        @Override
        public String kind() {
            return "percentage";
        }
    }

    /** An amount, of which no more is taken than the goods cost. */
    record Fixed(Money off) implements Benefit {

        public Fixed {
            if (off.amount() < 1 || off.amount() > Money.MAX_PRICE) {
                throw new IllegalArgumentException("off " + off);
            }
        }

        @Override
        public String kind() {
            return "fixed";
        }
    }

    /** Nothing is charged for shipping. */
    record FreeShipping() implements Benefit {
        @Override
        public String kind() {
            return "free-shipping";
        }
    }
}
