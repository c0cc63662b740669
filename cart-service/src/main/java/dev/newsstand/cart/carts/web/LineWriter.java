package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.cart.web.QuantityRuleJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a line member by member, several times faster than by reflection: a cart may have hundreds. */
final class LineWriter extends ValueSerializer<LineJson> {

    private final PictureTexts pictures = new PictureTexts();

    @Override
    public void serialize(LineJson line, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("id", line.id().toString());
        json.writeStringProperty("sku", line.sku());
        json.writeStringProperty("handle", line.handle());
        json.writeStringProperty("title", line.title());
        json.writeStringProperty("variant", line.variant());
        json.writeName("image");
        json.writeRawValue(pictures.of(line.image()));
        json.writeNumberProperty("quantity", line.quantity());
        money("unitPrice", line.unitPrice(), json);
        money("lineTotal", line.lineTotal(), json);
        money("discount", line.discount(), json);
        other("properties", line.properties(), json, context);
        other("source", line.source(), json, context);
        json.writeNumberProperty("available", line.available());
        rule(line.quantityRule(), json);
        other("notices", line.notices(), json, context);
        json.writeEndObject();
    }

    private static void money(String name, MoneyJson money, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("amount", money.amount());
        json.writeStringProperty("currency", money.currency());
        json.writeEndObject();
    }

    private static void rule(QuantityRuleJson rule, JsonGenerator json) {
        json.writeObjectPropertyStart("quantityRule");
        json.writeNumberProperty("min", rule.min());
        if (rule.max() == null) {
            json.writeNullProperty("max");
        } else {
            json.writeNumberProperty("max", rule.max());
        }
        json.writeNumberProperty("multipleOf", rule.multipleOf());
        json.writeEndObject();
    }

    private static void other(String name, @Nullable Object value, JsonGenerator json, SerializationContext context) {
        json.writeName(name);
        context.writeValue(json, value);
    }
}
