create table cart (
    id         uuid primary key,
    token_hash bytea unique,
    version    bigint      not null,
    currency   text,
    note       text,
    attributes json        not null default '{}',
    codes      text[]      not null default '{}',
    updated_at timestamptz not null,
    expires_at timestamptz not null
) with (fillfactor = 70); -- room for the next version of a row on its page, so that no index is touched
comment on column cart.codes is 'discount codes, in the order in which they were entered';
comment on column cart.id is 'another one after an order, which has the id before to itself';

create table cart_line (
    cart_id           uuid   not null references cart on update cascade on delete cascade,
    id                uuid   not null,
    position          int    not null,
    sku               text   not null references variant,
    properties        json   not null,
    properties_digest text   not null,
    quantity          int    not null check (quantity between 1 and 9999),
    agreed_price      bigint not null,
    source            json,
    primary key (cart_id, id),
    constraint one_line_per_sku_and_properties unique (cart_id, sku, properties_digest)
) with (fillfactor = 70);
comment on column cart_line.agreed_price is 'the price that was shown when the shopper last chose the quantity';

-- How a cart came to be: applying every "after" gives the cart, applying one "before" takes a change back.
create table cart_change (
    cart_id uuid        not null,
    version bigint      not null,
    kind    text        not null,
    change  json        not null,
    at      timestamptz not null,
    undoes  bigint,
    primary key (cart_id, version)
);
create unique index a_change_is_undone_once on cart_change (cart_id, undoes) where undoes is not null;
comment on column cart_change.undoes is 'the version whose change this one took back';

create table cart_key (
    cart_id    uuid        not null,
    key        text        not null,
    digest     bytea       not null,
    version    bigint      not null,
    claimed_at timestamptz not null,
    primary key (cart_id, key)
);

-- What foreign keys would do for history and keys. Only functions that have just written the cart's row write them, so to
-- look it up again for each would tell nothing, and costs an add a seventh of its time.
create function follow_cart() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        delete from cart_change where cart_id = old.id;
        delete from cart_key where cart_id = old.id;
    else
        update cart_change set cart_id = new.id where cart_id = old.id;
        update cart_key set cart_id = new.id where cart_id = old.id;
    end if;
    return null;
end
$$;
create trigger follow_cart after delete or update of id on cart
    for each row execute function follow_cart();

-- A SKU as JSON; it has no control characters.
create function sku_text(p_sku text) returns text
    language sql immutable
return '"' || replace(replace(p_sku, '\', '\\'), '"', '\"') || '"';

-- Microseconds since 1970.
create function micros(p_at timestamptz) returns bigint
    language sql stable
return (date_part('epoch', p_at) * 1e6)::bigint;

-- Everything that is said of a cart but what the catalogue says: that changes seldom, and who asks remembers it by SKU.
-- Lines: [id, quantity, properties, source, agreed price, SKU, free units].
-- Written as text: building JSON looks up the type of every value again for every line.
create function cart_document(p_cart uuid) returns text
    language plpgsql stable
    set plan_cache_mode = force_generic_plan as
$$
begin
    return (
        select concat('{"id":"', c.id, '","version":', c.version, ',"currency":', coalesce(to_json(c.currency), 'null'),
                      ',"note":', coalesce(to_json(c.note), 'null'), ',"attributes":', c.attributes,
                      ',"codes":', to_json(c.codes),
                      ',"discounts":', coalesce((select json_agg(d) from discount d
                                                 where d.code = any (c.codes) or d.automatic), '[]'),
                      ',"updated_at":', micros(c.updated_at), ',"expires_at":', micros(c.expires_at),
                      ',"catalogue":', (select version from catalogue), l.lines, '}')
        from cart c
                 cross join lateral (
                     select concat(',"stock_changed_at":', coalesce(micros(max(s.updated_at)), 0), ',"lines":[',
                                   string_agg(concat('["', l.id, '",', l.quantity, ',', l.properties, ',',
                                                     coalesce(l.source, 'null'), ',', l.agreed_price, ',',
                                                     sku_text(l.sku), ',',
                                                     case when s.by_unit or s.held > 0
                                                         then free_units(s.sku, s.by_unit, s.on_hand, p_cart)
                                                         else s.on_hand end, ']'),
                                              ',' order by l.position), ']') as lines
                     from cart_line l join stock s using (sku)
                     where l.cart_id = c.id) l
        where c.id = p_cart);
end
$$;

create function find_cart(p_token_hash bytea, p_at timestamptz) returns text
    language plpgsql stable as
$$
begin
    return cart_document((select id from cart where token_hash = p_token_hash and expires_at > p_at));
end
$$;

-- The lock is one statement and the reading another, so that what is read is what the lock waited for.
create function lock_cart(p_token_hash bytea, p_at timestamptz) returns text
    language plpgsql as
$$
declare
    v_cart uuid;
begin
    select id into v_cart from cart where token_hash = p_token_hash and expires_at > p_at for no key update;
    if not found then -- unless it was waited for and was ordered meanwhile: then there is a cart after it
        select id into v_cart from cart where token_hash = p_token_hash and expires_at > p_at for no key update;
    end if;
    return cart_document(v_cart);
end
$$;

create function line_state(p_line cart_line) returns text
    language sql stable
return case when p_line.id is null then 'null'
    else concat('{"quantity":', p_line.quantity, ',"price":', p_line.agreed_price, ',"source":',
                coalesce(p_line.source, 'null'), '}') end;

create function line_change(p_line cart_line, p_before cart_line, p_after cart_line) returns json
    language sql stable
return concat('{"line":"', p_line.id, '","sku":', sku_text(p_line.sku), ',"properties":', p_line.properties,
              ',"digest":"', p_line.properties_digest, '","position":', p_line.position,
              ',"before":', line_state(p_before), ',"after":', line_state(p_after), '}')::json;

-- The history and the event of a change that made that version of a cart, with so many units in it.
create function tell_cart_change(p_cart uuid, p_version bigint, p_kind text, p_change json, p_items bigint,
                                 p_at timestamptz, p_undoes bigint default null) returns bigint
    language plpgsql as
$$
begin
    insert into cart_change (cart_id, version, kind, change, at, undoes)
    values (p_cart, p_version, p_kind, p_change, p_at, p_undoes);
    insert into event_log (type, subject, version, data)
    values ('newsstand.cart.changed.v1', p_cart::text, p_version,
            jsonb_build_object('cartId', p_cart, 'version', p_version, 'change', p_kind, 'itemCount', p_items, 'at',
                               to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));
    return p_version;
end
$$;

-- Writes what makes a change one: the new version, its history, its event. Expects the cart to be locked.
create function record_cart_change(p_cart uuid, p_kind text, p_change json, p_at timestamptz, p_expires_at timestamptz,
                                   p_undoes bigint default null) returns bigint
    language plpgsql as
$$
declare
    v_version bigint;
    v_items   bigint;
begin
    update cart
    set version    = version + 1,
        currency   = case when line.items > 0 then currency end,
        updated_at = p_at,
        expires_at = p_expires_at
    from (select coalesce(sum(quantity), 0) as items from cart_line where cart_id = p_cart) line
    where id = p_cart
    returning version, line.items into v_version, v_items;
    return tell_cart_change(p_cart, v_version, p_kind, p_change, v_items, p_at, p_undoes);
end
$$;

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

-- Saves what was decided about a locked cart: p_lines: [{line, quantity}], where 0 takes the line out.
create function change_lines(p_cart uuid, p_kind text, p_lines json, p_at timestamptz, p_expires_at timestamptz)
    returns text
    language plpgsql as
$$
declare
    v_change json;
begin
    with target as (select * from json_to_recordset(p_lines) as t(line uuid, quantity int)),
         removed as (
             delete from cart_line l using target t
                 where l.cart_id = p_cart and l.id = t.line and t.quantity = 0
                 returning line_change(old, old, new) as change),
         changed as (
             update cart_line l
                 set quantity     = t.quantity,
                     agreed_price = case when o.on_sale and o.currency = c.currency then o.price else l.agreed_price end
                 from target t, offer o, cart c
                 where l.cart_id = p_cart and c.id = p_cart and l.id = t.line and t.quantity > 0 and o.sku = l.sku
                 returning line_change(new, old, new) as change)
    select json_build_object('currency', (select currency from cart where id = p_cart), 'lines', json_agg(change))
    into v_change
    from (select change from removed union all select change from changed) as all_changes;
    perform fit_drops(p_cart);
    perform record_cart_change(p_cart, p_kind, v_change, p_at, p_expires_at);
    return cart_document(p_cart);
end
$$;

create function describe_cart(p_cart uuid, p_kind text, p_note text, p_attributes json, p_codes text[],
                              p_at timestamptz, p_expires_at timestamptz) returns text
    language plpgsql as
$$
declare
    v_change json;
begin
    update cart set note = p_note, attributes = p_attributes, codes = p_codes
    where id = p_cart
    returning json_build_object(
            'before', json_build_object('note', old.note, 'attributes', old.attributes, 'codes', old.codes),
            'after', json_build_object('note', new.note, 'attributes', new.attributes, 'codes', new.codes))
        into v_change;
    perform record_cart_change(p_cart, p_kind, v_change, p_at, p_expires_at);
    return cart_document(p_cart);
end
$$;
