-- Whether items may be added, and what adding them needs: the last line's position, the units that are in the cart.
-- Drops: what is held at add, [{sku, quantity}], if anything is; shelf: the offers, where drops or a refusal need them.
create type verdict as (allowed boolean, currency text, last int, items bigint, drops json, shelf json);

-- Stable, so that all of it is seen at one moment. Its plans are made once: for a handful of items no other would be better.
create function judge_items(p_cart uuid, p_charged text, p_skus text[], p_quantities int[], p_digests text[])
    returns verdict
    language plpgsql stable
    set plan_cache_mode = force_generic_plan as
$$
declare
    v_verdict verdict;
    v_drops   boolean;
begin
    select coalesce(bool_and(o.on_sale and w.total <= o.available and w.total >= o.min_quantity
                                 and (o.max_quantity is null or w.total <= o.max_quantity)
                                 and w.total % o.multiple_of = 0
                                 and o.currency = coalesce(p_charged, o.currency)
                                 and w.fits) and count(*) = count(o.sku)
                        and min(o.currency) = max(o.currency) and sum(w.new_lines) + min(cart.lines) <= 500, false),
           min(o.currency), min(cart.last), min(cart.items), coalesce(bool_or(o.held_at_add), false)
    into v_verdict.allowed, v_verdict.currency, v_verdict.last, v_verdict.items, v_drops
    from (select i.sku,
                 sum(i.quantity) + coalesce(max(there.of_sku), 0) as total,
                 bool_and(i.quantity + coalesce(there.of_line, 0) <= 9999) as fits,
                 count(*) filter (where there.of_line is null) as new_lines
          from unnest(p_skus, p_quantities, p_digests) as i(sku, quantity, digest)
                   cross join lateral (
                       select sum(l.quantity) as of_sku,
                              max(l.quantity) filter (where l.properties_digest = i.digest) as of_line
                       from cart_line l where l.cart_id = p_cart and l.sku = i.sku) there
          group by i.sku) w
             left join lateral (select * from offers_for(p_cart) f where f.sku = w.sku limit 1) o on true
             cross join (select count(*) as lines, coalesce(max(position), 0) as last, coalesce(sum(quantity), 0) as items
                         from cart_line where cart_id = p_cart) cart;

    if v_drops or not v_verdict.allowed then
        v_verdict.shelf := (select json_agg(o) from offers_for(p_cart) o where o.sku = any (p_skus));
        v_verdict.drops := (
            select json_agg(json_build_object('sku', i.sku, 'quantity', i.quantity + coalesce(
                       (select sum(l.quantity) from cart_line l where l.cart_id = p_cart and l.sku = i.sku), 0)))
            from (select sku, sum(quantity) as quantity
                  from unnest(p_skus, p_quantities) as asked(sku, quantity) group by sku) i
                     join stock s using (sku)
            where s.by_unit);
    end if;
    return v_verdict;
end
$$;

-- Takes back that an add made a new version, which nobody can have seen: for one that changes nothing.
create function leave_cart(p_cart uuid, p_updated_at timestamptz, p_expires_at timestamptz) returns text
    language plpgsql as
$$
begin
    update cart set version = version - 1, updated_at = p_updated_at, expires_at = p_expires_at where id = p_cart;
    return cart_document(p_cart);
end
$$;

-- The whole add as one statement: claim of the key, rules, lines, history and event, all or nothing.
-- The items come as columns, at most one per SKU and properties. The cart's new version is written first, which locks it;
-- every statement after that sees what the adds before it committed.
create function add_to_cart(p_token_hash bytea, p_new_cart uuid, p_key text, p_digest bytea, p_lines uuid[],
                            p_skus text[], p_quantities int[], p_properties text[], p_digests text[],
                            p_sources text[], p_at timestamptz, p_expires_at timestamptz) returns text
    language plpgsql
    set plan_cache_mode = force_generic_plan as
$$
declare
    v_was     cart;
    v_claimed bytea;
    v_cart    uuid   := p_new_cart;
    v_version bigint := 1;
    v_verdict verdict;
    v_change  json;
begin
    if p_new_cart is null then
        if not pg_try_advisory_xact_lock(hashtextextended(encode(p_token_hash, 'hex') || p_key, 0)) then
            return '{"outcome":"KEY_IN_PROGRESS"}';
        end if;
        for v_try in 1..2 loop -- the second when it was waited for and ordered meanwhile: then there is a cart after it
            update cart c
            set version = c.version + 1, updated_at = p_at, expires_at = p_expires_at
            where c.token_hash = p_token_hash and c.expires_at > p_at
            returning new.id, new.version, old.currency, old.updated_at, old.expires_at,
                (select digest from cart_key
                 where cart_id = c.id and key = p_key and claimed_at > p_at - interval '48 hours')
                into v_cart, v_version, v_was.currency, v_was.updated_at, v_was.expires_at, v_claimed;
            exit when found;
        end loop;
        if v_cart is null then
            return '{"outcome":"UNKNOWN_CART"}';
        end if;
        if v_claimed is not null then
            return concat('{"outcome":"', case when v_claimed = p_digest then 'REPLAYED' else 'KEY_REUSED' end,
                          '","cart":', leave_cart(v_cart, v_was.updated_at, v_was.expires_at), '}');
        end if;
    end if;

    v_verdict := judge_items(v_cart, v_was.currency, p_skus, p_quantities, p_digests);
    if v_verdict.allowed and v_verdict.drops is not null then
        v_verdict.shelf := claim_drops(v_cart, v_verdict.drops, v_verdict.shelf);
        v_verdict.allowed := v_verdict.shelf is null;
    end if;
    if not v_verdict.allowed then
        return concat('{"outcome":"REFUSED","shelf":', coalesce(v_verdict.shelf, 'null'), ',"cart":',
                      coalesce(leave_cart(v_cart, v_was.updated_at, v_was.expires_at), 'null'), '}');
    end if;

    if p_new_cart is not null then
        insert into cart (id, token_hash, version, currency, updated_at, expires_at)
        values (v_cart, p_token_hash, v_version, v_verdict.currency, p_at, p_expires_at);
    elsif v_was.currency is null then
        update cart set currency = v_verdict.currency where id = v_cart;
    end if;

    with changed as (
        insert into cart_line as line (cart_id, id, position, sku, properties, properties_digest, quantity,
                                       agreed_price, source)
            select v_cart, i.line, v_verdict.last + i.number, i.sku, i.properties::json, i.digest, i.quantity,
                   (select price from variant v where v.sku = i.sku), i.source::json
            from unnest(p_lines, p_skus, p_quantities, p_properties, p_digests, p_sources)
                     with ordinality as i(line, sku, quantity, properties, digest, source, number)
            on conflict on constraint one_line_per_sku_and_properties do update
                set quantity     = line.quantity + excluded.quantity,
                    agreed_price = excluded.agreed_price,
                    source       = coalesce(line.source, excluded.source)
            returning line_change(new, old, new) as change, new.quantity - coalesce(old.quantity, 0) as more)
    select concat('{"currency":', to_json(v_verdict.currency), ',"lines":[', string_agg(change::text, ','), ']}')::json,
           v_verdict.items + sum(more)
    into v_change, v_verdict.items
    from changed;

    v_version := tell_cart_change(v_cart, v_version, 'items-added', v_change, v_verdict.items, p_at);
    insert into cart_key (cart_id, key, digest, version, claimed_at)
    values (v_cart, p_key, p_digest, v_version, p_at)
    on conflict (cart_id, key) do update
        set digest = excluded.digest, version = excluded.version, claimed_at = excluded.claimed_at;
    return concat('{"outcome":"ADDED","cart":', cart_document(v_cart), '}');
end
$$;
