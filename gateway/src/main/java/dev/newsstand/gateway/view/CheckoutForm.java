package dev.newsstand.gateway.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The form at {@code POST /checkout}: its fields by name, their values and what was wrong with them. */
public record CheckoutForm(Map<String, String> values, Map<String, String> faults) {

    public static final String ACTION = "/checkout";
    public static final String COUNTRY = "country";
    public static final String PAYMENT = "payment";
    public static final String EXPECTED_AMOUNT = "expectedAmount";
    public static final String EXPECTED_CURRENCY = "expectedCurrency";

    private static final Field EMAIL = field("email", "E-mail", "email", Field.Width.WHOLE, false);
    private static final List<Field> ADDRESS = List.of(
            field("name", "Full name", "name", Field.Width.WHOLE, false),
            field("line1", "Street and number", "address-line1", Field.Width.WHOLE, false),
            field("line2", "Flat, floor, company", "address-line2", Field.Width.WHOLE, true),
            field("postalCode", "Postal code", "postal-code", Field.Width.THIRD, false),
            field("city", "City", "address-level2", Field.Width.THIRD, false),
            field("region", "State or region", "address-level1", Field.Width.THIRD, true));
    private static final List<Country> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();

    /** A country to choose. */
    public record Country(String code, String name) {}

    /** Something that was wrong. @param field the id of the field to go to */
    public record Fault(String field, String text) {}

    public CheckoutForm {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    public Field email() {
        return filled(EMAIL);
    }

    public List<Field> address() {
        return ADDRESS.stream().map(this::filled).toList();
    }

    public List<Country> countries() {
        return COUNTRIES;
    }

    /** The names of every field that goes into the address. */
    public static List<String> addressNames() {
        List<String> names = new ArrayList<>(ADDRESS.stream().map(Field::name).toList());
        names.add(COUNTRY);
        return names;
    }

    public String country() {
        return values.getOrDefault(COUNTRY, "");
    }

    /** Every fault in the order of the form, for the list on top of it. */
    public List<Fault> inOrder() {
        return Stream.of(Stream.of("email"), addressNames().stream(), Stream.of(PAYMENT))
                .flatMap(names -> names)
                .filter(faults::containsKey)
                .map(name -> new Fault(name, faults.getOrDefault(name, "")))
                .toList();
    }

    private Field filled(Field field) {
        return field.with(values.getOrDefault(field.name(), ""), faults.get(field.name()));
    }

    private static Field field(String name, String label, String fill, Field.Width width, boolean optional) {
        return new Field(name, label, "", fill, width, optional, null);
    }
}
