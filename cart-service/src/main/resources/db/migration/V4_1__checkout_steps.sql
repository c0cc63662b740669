-- Locks the cart first, then the checkout; stock comes after both. What is read is what the locks waited for.
create function lock_checkout(p_checkout uuid) returns checkout
    language plpgsql as
$$
declare
    v_checkout checkout;
begin
    perform from cart where id = (select cart_id from checkout where id = p_checkout) for no key update;
    select * into v_checkout from checkout where id = p_checkout for no key update;
    return v_checkout;
end
$$;

-- Opens a checkout of a cart that the caller has locked, whose stock it has held; the one before is given up. Answers the
-- id of that one when it is being paid for: then nothing was done.
create function open_checkout(p_checkout checkout) returns uuid
    language plpgsql as
$$
declare
    v_before checkout;
begin
    select * into v_before from checkout
    where cart_id = p_checkout.cart_id and state in ('held', 'paying') for no key update;
    if v_before.state = 'paying' then
        return v_before.id;
    end if;
    update checkout set state = 'released', updated_at = p_checkout.created_at where id = v_before.id;
    insert into checkout values (p_checkout.*);
    return null;
end
$$;

-- held -> paying, where the hold has no end until the payment is settled; or held -> expired.
create function begin_payment(p_checkout uuid, p_token_hash bytea, p_payment uuid, p_deadline timestamptz,
                              p_at timestamptz) returns json
    language plpgsql as
$$
declare
    v_checkout checkout;
    v_step     text := 'NONE';
begin
    v_checkout := lock_checkout(p_checkout);
    if v_checkout.id is null or v_checkout.token_hash <> p_token_hash then
        return null;
    end if;
    if v_checkout.state = 'held' then
        if keep_stock(v_checkout.cart_id, purchase_items(v_checkout.purchase), 'infinity') then
            v_step := 'BEGUN';
            update checkout set state = 'paying', updated_at = p_at where id = p_checkout;
            insert into payment (id, checkout_id, provider, amount, currency, state, deadline, begun_at, checked_at)
            values (p_payment, p_checkout, v_checkout.provider,
                    (v_checkout.purchase #>> '{totals,total,amount}')::bigint,
                    v_checkout.purchase #>> '{totals,total,currency}', 'pending', p_deadline, p_at, p_at);
        else
            v_step := 'RAN_OUT';
            update checkout set state = 'expired', updated_at = p_at where id = p_checkout;
        end if;
    end if;
    return json_build_object('step', v_step, 'checkout', checkout_document(p_checkout));
end
$$;

-- Takes what was bought out of the cart, which goes on under a new id, since an order has its cart to itself: whatever was
-- added after the checkout stays in it, and all of it is in the order or there. Note, attributes and codes went with the order.
create function carry_over(p_cart uuid, p_new_cart uuid, p_purchase json, p_at timestamptz, p_expires_at timestamptz)
    returns void
    language plpgsql as
$$
declare
    v_change json;
begin
    with ordered as (select * from json_to_recordset(p_purchase -> 'lines') as o(line uuid, quantity int)),
         less as (
             update cart_line l set quantity = l.quantity - o.quantity
                 from ordered o
                 where l.cart_id = p_cart and l.id = o.line and l.quantity > o.quantity
                 returning line_change(new, old, new) as change),
         gone as (
             delete from cart_line l using ordered o
                 where l.cart_id = p_cart and l.id = o.line and l.quantity <= o.quantity
                 returning line_change(old, old, new) as change)
    select json_agg(change) into v_change
    from (select change from less union all select change from gone) as taken;
    update cart
    set id = p_new_cart, note = null, attributes = '{}', codes = '{}'
    where id = p_cart
    returning json_build_object(
            'currency', old.currency, 'order', p_cart, 'lines', coalesce(v_change, '[]'),
            'before', json_build_object('note', old.note, 'attributes', old.attributes, 'codes', old.codes),
            'after', json_build_object('note', null, 'attributes', json '{}', 'codes', json '[]')) into v_change;
    if found then
        perform hand_units(p_cart, p_new_cart, statement_timestamp() + drop_hold());
        perform fit_drops(p_new_cart);
        perform record_cart_change(p_new_cart, 'ordered', v_change, p_at, p_expires_at);
    end if;
end
$$;

-- What a provider says of a payment, once: accepted or captured make the order, declined leaves the checkout held until
-- p_until, cancelled ends it. Late: there was money for a payment that had ended, which is to go back.
create function settle_payment(p_payment uuid, p_state text, p_until timestamptz, p_end text, p_key text,
                               p_new_cart uuid, p_at timestamptz, p_cart_expires_at timestamptz) returns json
    language plpgsql as
$$
declare
    v_checkout checkout;
    v_payment  payment;
    v_items    json;
    v_outcome  text;
begin
    v_checkout := lock_checkout((select checkout_id from payment where id = p_payment));
    select * into v_payment from payment where id = p_payment;
    if v_payment.id is null then
        return null;
    end if;
    v_items := purchase_items(v_checkout.purchase);
    if v_payment.state <> 'pending' then
        v_outcome := 'SETTLED';
        if p_state in ('accepted', 'captured') and v_payment.state in ('declined', 'cancelled') then
            insert into refund (payment_id, due_at) values (p_payment, p_at) on conflict do nothing;
            v_outcome := case when found then 'LATE' else 'SETTLED' end;
        end if;
    elsif p_state = 'declined' then
        v_outcome := 'DECLINED';
        update payment set state = p_state, checked_at = p_at where id = p_payment;
        perform keep_stock(v_checkout.cart_id, v_items, p_until);
        update checkout set state = 'held', expires_at = p_until, updated_at = p_at where id = v_checkout.id;
    elsif p_state = 'cancelled' then
        v_outcome := 'CANCELLED';
        update payment set state = p_state, checked_at = p_at where id = p_payment;
        update checkout set state = p_end, updated_at = p_at where id = v_checkout.id;
    else
        v_outcome := 'PLACED';
        update payment set state = p_state, checked_at = p_at where id = p_payment;
        perform sell_stock(v_checkout.cart_id, v_checkout.id, v_items);
        perform carry_over(v_checkout.cart_id, p_new_cart, v_checkout.purchase, p_at, p_cart_expires_at);
        insert into orders (id, cart_id, token_hash, key, email, shipping_address, purchase, payment_id, placed_at)
        values (v_checkout.id, v_checkout.cart_id, v_checkout.token_hash, p_key, v_checkout.email,
                v_checkout.shipping_address, v_checkout.purchase, p_payment, p_at);
        update checkout set state = 'completed', updated_at = p_at where id = v_checkout.id;
    end if;
    return json_build_object('outcome', v_outcome, 'checkout', checkout_document(v_checkout.id),
                             'order', order_document(v_checkout.id));
end
$$;

-- held -> released. Answers the checkout as it is then: completed and paying ones stay what they are.
create function release_checkout(p_checkout uuid, p_token_hash bytea, p_at timestamptz) returns json
    language plpgsql as
$$
declare
    v_checkout checkout;
begin
    v_checkout := lock_checkout(p_checkout);
    if v_checkout.id is null or v_checkout.token_hash <> p_token_hash then
        return null;
    end if;
    update checkout set state = 'released', updated_at = p_at where id = p_checkout and state = 'held';
    return json_build_object('released', v_checkout.state = 'held', 'checkout', checkout_document(p_checkout));
end
$$;
