-- Block ranges cost an add nothing: an index of every row would have to be told of every change.
create index cart_by_expiry on cart using brin (expires_at);
create index cart_key_by_age on cart_key using brin (claimed_at);

-- Takes back the last change that was not taken back yet, so that undoing goes back through the history step by step: each
-- time everything that came after is undone already, and the cart becomes again what it was before. It stops at changes
-- that reach beyond this cart. Expects the cart to be locked; answers null when there is nothing to take back.
create function undo_change(p_cart uuid, p_at timestamptz, p_expires_at timestamptz) returns text
    language plpgsql as
$$
declare
    v_last   cart_change;
    v_lines  json;
    v_change json;
begin
    select * into v_last
    from cart_change c
    where c.cart_id = p_cart and c.undoes is null
      and not exists (select from cart_change u where u.cart_id = p_cart and u.undoes = c.version)
    order by c.version desc
    limit 1;
    if not found or v_last.kind like 'merged%' or v_last.kind = 'ordered' then
        return null;
    end if;

    v_lines := v_last.change -> 'lines';
    if v_lines is null then
        update cart
        set note = v_last.change -> 'before' ->> 'note', attributes = v_last.change -> 'before' -> 'attributes',
            codes = array(select json_array_elements_text(v_last.change -> 'before' -> 'codes'))
        where id = p_cart;
        v_change := json_build_object('before', v_last.change -> 'after', 'after', v_last.change -> 'before');
    else
        perform restore_lines(p_cart, v_lines);
        update cart set currency = v_last.change ->> 'currency' where id = p_cart;
        select json_build_object(
                       'currency', v_last.change -> 'currency',
                       'lines', json_agg(json_build_object(
                               'line', l.line, 'sku', l.sku, 'properties', l.properties, 'digest', l.digest,
                               'position', l.position, 'before', l.after, 'after', l.before)))
        into v_change
        from json_to_recordset(v_lines)
            as l(line uuid, sku text, properties json, digest text, position int, before json, after json);
        perform fit_drops(p_cart);
    end if;
    perform record_cart_change(p_cart, 'undone', v_change, p_at, p_expires_at, v_last.version);
    return cart_document(p_cart);
end
$$;

-- Makes lines what a change says that they were before it.
create function restore_lines(p_cart uuid, p_lines json) returns void
    language plpgsql as
$$
begin
    delete from cart_line l
    using json_to_recordset(p_lines) as r(line uuid, before json)
    where l.cart_id = p_cart and l.id = r.line and r.before ->> 'quantity' is null;

    insert into cart_line (cart_id, id, position, sku, properties, properties_digest, quantity, agreed_price, source)
    select p_cart, r.line, r.position, r.sku, r.properties, r.digest, (r.before ->> 'quantity')::int,
           (r.before ->> 'price')::bigint, case when r.before ->> 'source' is not null then r.before -> 'source' end
    from json_to_recordset(p_lines)
        as r(line uuid, sku text, properties json, digest text, position int, before json)
    where r.before ->> 'quantity' is not null
    on conflict (cart_id, id) do update
        set quantity = excluded.quantity, agreed_price = excluded.agreed_price, source = excluded.source;
end
$$;

-- Locks two carts, in one order for all, so that two merges in opposite directions wait for each other.
create function lock_carts(p_one bytea, p_other bytea, p_at timestamptz)
    returns table (token_hash bytea, cart text, checking_out boolean)
    language plpgsql as
$$
begin
    perform from cart c
    where c.token_hash in (p_one, p_other) and c.expires_at > p_at
    order by c.id for no key update;
    return query select c.token_hash, cart_document(c.id),
                        exists (select from checkout k where k.cart_id = c.id
                                and (k.state = 'paying' or k.state = 'held' and k.expires_at > p_at))
                 from cart c where c.token_hash in (p_one, p_other) and c.expires_at > p_at;
end
$$;

-- The same of a cart that is made, empty, for the first token.
create function open_beside(p_opened bytea, p_other bytea, p_at timestamptz, p_expires_at timestamptz)
    returns table (token_hash bytea, cart text, checking_out boolean)
    language plpgsql as
$$
begin
    insert into cart (id, token_hash, version, updated_at, expires_at)
    values (gen_random_uuid(), p_opened, 0, p_at, p_expires_at);
    return query select * from lock_carts(p_opened, p_other, p_at);
end
$$;

-- Units of each SKU that are set aside for a cart: [{sku, units}].
create function cart_holds(p_token_hash bytea) returns text
    language sql stable
begin atomic
    with own as (select id from cart where token_hash = p_token_hash),
         hold as (select h.sku, h.quantity from stock_hold h join own on own.id = h.cart_id
                  where h.expires_at > statement_timestamp()
                  union all
                  select u.sku, 1 from stock_unit u join own on own.id = u.cart_id
                  where u.expires_at > statement_timestamp()),
         summed as (select sku, sum(quantity) as units from hold group by sku)
    select coalesce(json_agg(summed), '[]')::text from summed;
end;

-- Puts these quantities of the other cart's lines in, and empties the other cart, note, attributes and codes too: p_lines: [{line, quantity}].
-- A line that comes new keeps the price that was agreed on in the other cart. Expects both carts to be locked.
create function merge_carts(p_into uuid, p_from uuid, p_currency text, p_lines json, p_at timestamptz,
                            p_expires_at timestamptz) returns text
    language plpgsql as
$$
declare
    v_came json;
    v_left json;
begin
    with came as (
        insert into cart_line as line (cart_id, id, position, sku, properties, properties_digest, quantity,
                                       agreed_price, source)
            select p_into, gen_random_uuid(), coalesce(last.position, 0) + other.position, other.sku, other.properties,
                   other.properties_digest, m.quantity, other.agreed_price, other.source
            from json_to_recordset(p_lines) as m(line uuid, quantity int)
                     join cart_line other on other.cart_id = p_from and other.id = m.line
                     cross join (select max(position) as position from cart_line where cart_id = p_into) last
            on conflict on constraint one_line_per_sku_and_properties do update
                set quantity = line.quantity + excluded.quantity, source = coalesce(line.source, excluded.source)
            returning line_change(new, old, new) as change)
    select json_agg(change) into v_came from came;

    with gone as (delete from cart_line l where l.cart_id = p_from returning line_change(old, old, new) as change)
    update cart
    set note = null, attributes = '{}', codes = '{}'
    where id = p_from
    returning json_build_object(
            'currency', old.currency, 'into', p_into, 'lines', (select json_agg(change) from gone),
            'before', json_build_object('note', old.note, 'attributes', old.attributes, 'codes', old.codes),
            'after', json_build_object('note', new.note, 'attributes', new.attributes, 'codes', new.codes))
        into v_left;

    perform hand_units(p_from, p_into, null);
    perform fit_drops(p_into);
    if v_came is not null then
        update cart set currency = p_currency where id = p_into;
        perform record_cart_change(p_into, 'merged', json_build_object('currency', p_currency, 'from', p_from,
                                                                       'lines', v_came), p_at, p_expires_at);
    end if;
    perform record_cart_change(p_from, 'merged-into-another', v_left, p_at, p_expires_at);
    return cart_document(p_into);
end
$$;

-- Deletes carts that nobody can reach any more, with their lines, history and keys; some at a time. One that is being paid
-- for stays until that is over.
create function sweep_carts(p_before timestamptz, p_limit int) returns bigint
    language sql
begin atomic
    with expired as (select id from cart
                     where expires_at < p_before
                       and not exists (select from checkout
                                       where cart_id = cart.id and state in ('held', 'paying'))
                     order by expires_at limit p_limit for update skip locked),
         gone as (delete from cart using expired where cart.id = expired.id returning 1)
    select count(*) from gone;
end;

create function sweep_keys(p_before timestamptz, p_limit int) returns bigint
    language sql
begin atomic
    with old as (select cart_id, key from cart_key where claimed_at < p_before order by claimed_at limit p_limit
                 for update skip locked),
         gone as (delete from cart_key using old
                  where cart_key.cart_id = old.cart_id and cart_key.key = old.key returning 1)
    select count(*) from gone;
end;

-- What the streams of an instance look at: the cart that a token has now, and its version. Hashes are in hexadecimal, since
-- the driver leaks a buffer for each element of a bytea[].
create function cart_stamps(p_hashes text[], p_at timestamptz) returns table (token_hash text, stamp text)
    language sql stable
begin atomic
    select encode(c.token_hash, 'hex'), c.id || ':' || c.version
    from cart c
    where c.token_hash = any (array(select decode(hash, 'hex') from unnest(p_hashes) as hash)) and c.expires_at > p_at;
end;
