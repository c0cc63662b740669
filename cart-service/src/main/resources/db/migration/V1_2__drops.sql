-- Drops: stock that is counted unit by unit, so that thousands who want one at once need not wait for each other.

-- Frees units whose holds have expired, of a drop or (null) of all; some at a time, and none that somebody is claiming now.
create function expire_units(p_sku text, p_limit int) returns void
    language sql as
$$
with gone as (
    update stock_unit set cart_id = null, expires_at = '-infinity'
        where id in (select id from stock_unit
                     where cart_id is not null and expires_at <= statement_timestamp() and sku = coalesce(p_sku, sku)
                     limit p_limit for update skip locked)
        returning sku, old.cart_id)
insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
select sku, 'expired', 0, -count(*), cart_id from gone group by sku, cart_id
$$;

-- Makes the units of a drop that a cart holds this many, or leaves everything as it was. Answers how many it can hold.
-- Units that are being paid for, which are held without end, stay as they are.
create function hold_units(p_cart uuid, p_sku text, p_quantity bigint, p_until timestamptz) returns bigint
    language plpgsql as
$$
declare
    v_own     bigint[];
    v_claimed bigint[] := '{}';
begin
    v_own := array(select id from stock_unit
                   where cart_id = p_cart and sku = p_sku and expires_at > statement_timestamp()
                   order by expires_at desc, id for update);
    if cardinality(v_own) < p_quantity then
        v_claimed := array(select id from stock_unit
                           where sku = p_sku and expires_at <= statement_timestamp()
                           limit p_quantity - cardinality(v_own) for update skip locked);
        if cardinality(v_own) + cardinality(v_claimed) < p_quantity then
            return cardinality(v_own) + cardinality(v_claimed);
        end if;
    end if;
    insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
    select p_sku, 'expired', 0, -count(*), cart_id
    from stock_unit where id = any(v_claimed) and cart_id is not null group by cart_id;
    update stock_unit set cart_id = p_cart, expires_at = p_until
    where id = any(v_claimed) or id = any(v_own[:p_quantity]) and expires_at < 'infinity';
    update stock_unit set cart_id = null, expires_at = '-infinity'
    where id = any(v_own[p_quantity + 1:]) and expires_at < 'infinity';
    insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
    select p_sku, case when p_quantity > cardinality(v_own) then 'held' else 'released' end, 0,
           p_quantity - cardinality(v_own), p_cart
    where p_quantity <> cardinality(v_own);
    return p_quantity;
end
$$;

-- Tells of a drop, or of all, whether there are free units, where that is not what was told last. Claims do not tell, since
-- none of those that run side by side can know that it took the last one.
create function tell_units(p_sku text) returns json
    language plpgsql as
$$
declare
    v_freed json;
begin
    with due as (select s.sku from stock s join stock_level l using (sku)
                 where s.by_unit and s.sku = coalesce(p_sku, s.sku) and (l.on_hand > l.held) <> s.told_free
                 order by s.sku for no key update of s skip locked),
         told as (
             update stock s
                 set told_free = l.on_hand > l.held, version = s.version + 1, updated_at = statement_timestamp()
                 from due, stock_level l, variant v
                 where s.sku = due.sku and l.sku = due.sku and v.sku = due.sku
                 returning s.sku, v.handle, l.on_hand as was_on_hand, l.on_hand as was_held, old.version as was_version,
                           l.on_hand, l.held, new.version),
         logged as (
             insert into event_log (type, subject, version, data)
                 select stock_news_type(on_hand - held), sku, version, stock_news(sku, handle, version, on_hand - held)
                 from told)
    select json_agg(told) filter (where on_hand > held) into v_freed from told;
    return v_freed;
end
$$;

-- Turns a SKU into a drop or back, holds and all.
create function count_by_unit(p_sku text, p_by_unit boolean) returns void
    language plpgsql as
$$
declare
    v_stock stock;
    v_units bigint;
begin
    select * into v_stock from stock where sku = p_sku for no key update;
    if v_stock.by_unit = p_by_unit then
        return;
    end if;
    perform expire_holds(array[p_sku], null);
    if p_by_unit then
        select * into v_stock from stock where sku = p_sku;
        insert into stock_unit (sku, cart_id, expires_at)
        select p_sku, h.cart_id, h.expires_at
        from stock_hold h, generate_series(1, h.quantity) where h.sku = p_sku;
        insert into stock_unit (sku) select p_sku from generate_series(1, v_stock.on_hand - v_stock.held);
        delete from stock_hold where sku = p_sku;
        update stock
        set by_unit = true, on_hand = 0, held = 0, told_free = v_stock.on_hand > v_stock.held, version = version + 1,
            updated_at = statement_timestamp()
        where sku = p_sku;
    else
        perform expire_units(p_sku, null);
        perform from stock_unit where sku = p_sku for update;
        insert into stock_hold (cart_id, sku, quantity, expires_at)
        select cart_id, p_sku, count(*), min(expires_at)
        from stock_unit where sku = p_sku and expires_at > statement_timestamp() group by cart_id;
        with units as (delete from stock_unit where sku = p_sku returning expires_at)
        update stock s
        set by_unit = false, on_hand = u.on_hand, held = u.held, version = version + 1,
            updated_at = statement_timestamp()
        from (select count(*) as on_hand, count(*) filter (where expires_at > statement_timestamp()) as held
              from units) u
        where s.sku = p_sku;
    end if;
end
$$;

-- How long a drop waits in a cart for its shopper.
create function drop_hold() returns interval
    language sql immutable
return interval '15 minutes';

-- Holds drops for a cart as they are added: p_drops: [{sku, quantity}]. Null, or the shelf as it was found when something is
-- short, and then nothing is held.
create function claim_drops(p_cart uuid, p_drops json, p_shelf json) returns json
    language plpgsql as
$$
declare
    v_found jsonb := '{}';
    v_held  jsonb := '{}';
    v_drop  record;
    v_holds bigint;
    v_until timestamptz := statement_timestamp() + drop_hold();
begin
    for v_drop in select * from json_to_recordset(p_drops) as d(sku text, quantity bigint) loop
        select v_held || jsonb_build_object(v_drop.sku, count(*)) into v_held
        from stock_unit
        where cart_id = p_cart and sku = v_drop.sku and expires_at > statement_timestamp();
        v_holds := hold_units(p_cart, v_drop.sku, v_drop.quantity, v_until);
        if v_holds < v_drop.quantity then
            v_found := v_found || jsonb_build_object(v_drop.sku, v_holds);
        end if;
    end loop;
    if v_found = '{}' then
        return null;
    end if;
    perform hold_units(p_cart, d.sku, (v_held ->> d.sku)::bigint, v_until)
    from json_to_recordset(p_drops) as d(sku text) where not v_found ? d.sku;
    return (select json_agg(case when v_found ? (o ->> 'sku')
                then o::jsonb || jsonb_build_object('available', v_found -> (o ->> 'sku')) else o::jsonb end)
            from json_array_elements(p_shelf) o);
end
$$;

-- After a change of its lines: a cart holds of each drop what it has in it, as far as there are units.
create function fit_drops(p_cart uuid) returns void
    language plpgsql as
$$
begin
    perform hold_units(p_cart, sku, coalesce(wanted.quantity, 0), statement_timestamp() + drop_hold())
    from (select l.sku, sum(l.quantity) as quantity from cart_line l join stock s using (sku)
          where l.cart_id = p_cart and s.by_unit group by l.sku) wanted
             full join (select distinct sku from stock_unit where cart_id = p_cart) held using (sku);
end
$$;

-- Units of drops that a cart holds become another's, until then (null: for as long as they were held).
create function hand_units(p_from uuid, p_into uuid, p_until timestamptz) returns void
    language sql as
$$
with handed as (
    update stock_unit set cart_id = p_into, expires_at = coalesce(p_until, expires_at)
        where cart_id = p_from and expires_at > statement_timestamp()
        returning sku),
     counted as (select sku, count(*) as units from handed group by sku)
insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
select sku, move.kind, 0, move.sign * units, move.cart
from counted, (values (1, 'released', -1, p_from), (2, 'held', 1, p_into)) as move(number, kind, sign, cart)
order by sku, number
$$;
