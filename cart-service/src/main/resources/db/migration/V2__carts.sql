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
