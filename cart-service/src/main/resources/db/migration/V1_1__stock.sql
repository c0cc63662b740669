-- Every movement of stock. For a drop on_hand and held are not told: its units are claimed side by side.
create table stock_movement (
    id             bigint generated always as identity primary key,
    sku            text        not null,
    kind           text        not null check (kind in ('opened', 'counted', 'held', 'released', 'expired', 'sold')),
    on_hand_change bigint      not null,
    held_change    bigint      not null,
    on_hand        bigint,
    held           bigint,
    reference      uuid,
    at             timestamptz not null default statement_timestamp()
);
create index movement_of_sku on stock_movement (sku, id desc);
comment on column stock_movement.reference is 'the cart that holds or released, the order that it was sold to';

create type stock_move as (sku text, reference uuid, on_hand bigint, held bigint);

-- What others are told of the free units of a SKU.
create function stock_news(p_sku text, p_handle text, p_version bigint, p_free bigint) returns jsonb
    language sql stable as
$$
select jsonb_build_object('sku', p_sku, 'handle', p_handle, 'version', p_version, 'at',
                          to_char(statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
           || case when p_free = 0 then '{}'::jsonb else jsonb_build_object('available', p_free) end
$$;

create function stock_news_type(p_free bigint) returns text
    language sql immutable as
$$
select case when p_free = 0 then 'newsstand.stock.depleted.v1' else 'newsstand.stock.replenished.v1' end
$$;

-- The one way to change counted stock: levels, history and events together. Expects the rows to be locked, in the order
-- of their SKUs. Answers the changes that made units free.
create function move_stock(p_kind text, p_moves stock_move[]) returns json
    language plpgsql as
$$
declare
    v_freed json;
begin
    with by_sku as (select m.sku, sum(m.on_hand)::bigint as on_hand, sum(m.held)::bigint as held
                    from unnest(p_moves) m group by m.sku),
         moved as (
             update stock s
                 set on_hand = s.on_hand + b.on_hand, held = s.held + b.held, version = s.version + 1,
                     updated_at = statement_timestamp()
                 from by_sku b, variant v
                 where s.sku = b.sku and v.sku = b.sku and (b.on_hand <> 0 or b.held <> 0)
                 returning s.sku, v.handle, old.on_hand as was_on_hand, old.held as was_held,
                           old.version as was_version, new.on_hand, new.held, new.version),
         written as (
             insert into stock_movement (sku, kind, on_hand_change, held_change, on_hand, held, reference)
                 select m.sku, p_kind, m.on_hand, m.held, moved.on_hand, moved.held, m.reference
                 from unnest(p_moves) m join moved using (sku)),
         told as (
             insert into event_log (type, subject, version, data)
                 select stock_news_type(on_hand - held), sku, version, stock_news(sku, handle, version, on_hand - held)
                 from moved
                 where (was_on_hand = was_held) <> (on_hand = held))
    select json_agg(moved) filter (where on_hand - held > was_on_hand - was_held) into v_freed from moved;
    return v_freed;
end
$$;

create function lock_stock(p_skus text[]) returns void
    language plpgsql as
$$
begin
    perform from stock where sku = any(p_skus) and not by_unit order by sku for no key update;
end
$$;

-- Frees the holds of other carts that have expired; expects these SKUs to be locked.
create function expire_holds(p_skus text[], p_but uuid) returns json
    language plpgsql as
$$
declare
    v_moves stock_move[];
begin
    with gone as (
        delete from stock_hold
            where sku = any(p_skus) and cart_id is distinct from p_but and expires_at <= statement_timestamp()
            returning sku, cart_id, quantity)
    select array_agg((sku, cart_id, 0, -quantity)::stock_move) into v_moves from gone;
    return case when v_moves is not null then move_stock('expired', v_moves) end;
end
$$;

-- The same for units of a drop, or (null) of all; some at a time, and none that somebody is claiming just now.
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

-- Makes a cart's holds these and no others: p_items: [{sku, quantity}], one per SKU. Answers {"short": [{sku, available}],
-- "freed": [...]}; when anything is short, the caller has to roll back.
create function hold_stock(p_cart uuid, p_items json, p_until timestamptz) returns json
    language plpgsql as
$$
declare
    v_skus  text[];
    v_short json;
    v_moves stock_move[];
    v_freed json;
    v_more  json;
begin
    v_skus := array(select sku from json_to_recordset(p_items) as i(sku text)
                    union select sku from stock_hold where cart_id = p_cart
                    union select sku from stock_unit where cart_id = p_cart);
    perform lock_stock(v_skus);
    v_freed := expire_holds(v_skus, p_cart);

    with wanted as (select s.sku, s.by_unit, coalesce(i.quantity, 0) as quantity
                    from stock s left join json_to_recordset(p_items) as i(sku text, quantity bigint) using (sku)
                    where s.sku = any(v_skus)),
         possible as (select w.sku, w.quantity,
                             case when w.by_unit then hold_units(p_cart, w.sku, w.quantity, p_until)
                                  else s.on_hand - s.held + coalesce(h.quantity, 0) end as available
                      from wanted w
                               join stock s using (sku)
                               left join stock_hold h on h.cart_id = p_cart and h.sku = w.sku)
    select json_agg(json_build_object('sku', sku, 'available', available)) into v_short
    from possible where available < quantity;
    if v_short is not null then
        return json_build_object('short', v_short);
    end if;

    select array_agg((s.sku, p_cart, 0, coalesce(i.quantity, 0) - coalesce(h.quantity, 0))::stock_move)
    into v_moves
    from stock s
             left join json_to_recordset(p_items) as i(sku text, quantity bigint) using (sku)
             left join stock_hold h on h.cart_id = p_cart and h.sku = s.sku
    where s.sku = any(v_skus) and not s.by_unit and coalesce(i.quantity, 0) <> coalesce(h.quantity, 0);
    delete from stock_hold where cart_id = p_cart;
    insert into stock_hold (cart_id, sku, quantity, expires_at)
    select p_cart, i.sku, i.quantity, p_until
    from json_to_recordset(p_items) as i(sku text, quantity bigint) join stock s using (sku)
    where not s.by_unit;
    perform move_stock('held', array(select m from unnest(v_moves) m where m.held > 0));
    v_more := move_stock('released', array(select m from unnest(v_moves) m where m.held < 0));
    return json_build_object('freed', (select json_agg(f) from (
        select json_array_elements(v_freed) f union all select json_array_elements(v_more)) all_freed));
end
$$;

-- Lets a cart's holds last until then; false, and nothing done, when one of these items is not held (any more).
create function keep_stock(p_cart uuid, p_items json, p_until timestamptz) returns boolean
    language plpgsql as
$$
begin
    perform lock_stock(array(select sku from json_to_recordset(p_items) as i(sku text)));
    if exists (select
               from json_to_recordset(p_items) as i(sku text, quantity bigint)
                        join stock s using (sku)
               where i.quantity > case
                   when s.by_unit then (select count(*) from stock_unit u
                                        where u.cart_id = p_cart and u.sku = s.sku
                                          and u.expires_at > statement_timestamp())
                   else coalesce((select h.quantity from stock_hold h
                                  where h.cart_id = p_cart and h.sku = s.sku
                                    and h.expires_at > statement_timestamp()), 0) end) then
        return false;
    end if;
    update stock_hold set expires_at = p_until where cart_id = p_cart;
    update stock_unit set expires_at = p_until where cart_id = p_cart and expires_at > statement_timestamp();
    return true;
end
$$;

-- Gives back all that a cart holds; answers the changes that made units free.
create function release_stock(p_cart uuid, p_kind text) returns json
    language plpgsql as
$$
declare
    v_moves stock_move[];
begin
    perform lock_stock(array(select sku from stock_hold where cart_id = p_cart));
    with units as (
        update stock_unit set cart_id = null, expires_at = '-infinity' where cart_id = p_cart returning sku)
    insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
    select sku, p_kind, 0, -count(*), p_cart from units group by sku;
    with gone as (delete from stock_hold where cart_id = p_cart returning sku, quantity)
    select array_agg((sku, p_cart, 0, -quantity)::stock_move) into v_moves from gone;
    return case when v_moves is not null then move_stock(p_kind, v_moves) end;
end
$$;

-- Sells to an order what its cart holds. Fails when it does not hold as much: selling is only for what was held.
create function sell_stock(p_cart uuid, p_order uuid, p_items json) returns void
    language plpgsql as
$$
declare
    v_moves stock_move[];
    v_sold  bigint;
begin
    perform lock_stock(array(select sku from json_to_recordset(p_items) as i(sku text)));
    with item as (select i.sku, i.quantity, s.by_unit
                  from json_to_recordset(p_items) as i(sku text, quantity bigint) join stock s using (sku)),
         counted as (delete from stock_hold h using item i
             where h.cart_id = p_cart and h.sku = i.sku and h.quantity = i.quantity and not i.by_unit
             returning h.sku, h.quantity),
         units as (delete from stock_unit
             where id in (select u.id
                          from item i
                                   join lateral (select id from stock_unit where cart_id = p_cart and sku = i.sku
                                                 order by expires_at desc, id limit i.quantity) u
                                                on i.by_unit)
             returning sku),
         written as (
             insert into stock_movement (sku, kind, on_hand_change, held_change, reference)
                 select sku, 'sold', -count(*), -count(*), p_order from units group by sku)
    select (select array_agg((sku, p_order, -quantity, -quantity)::stock_move) from counted),
           (select coalesce(sum(quantity), 0) from counted) + (select count(*) from units)
    into v_moves, v_sold;
    if v_sold <> (select sum(quantity) from json_to_recordset(p_items) as i(quantity bigint)) then
        raise exception 'cart % does not hold what order % sells', p_cart, p_order;
    end if;
    perform move_stock('sold', coalesce(v_moves, '{}'));
end
$$;

-- Opening stock of SKUs that have none yet: p_variants: [{sku, available}].
create function open_stock(p_variants json, p_imported boolean, p_now timestamptz) returns void
    language sql as
$$
with opened as (
    insert into stock (sku, on_hand, imported, version, updated_at)
        select d.sku, d.available, case when p_imported then d.available end, 1, p_now
        from json_to_recordset(p_variants) as d(sku text, available bigint)
        on conflict (sku) do nothing
        returning sku, on_hand)
insert into stock_movement (sku, kind, on_hand_change, held_change, on_hand, held)
select sku, 'opened', on_hand, 0, on_hand, 0 from opened where on_hand > 0
$$;

-- How many units there are, unless more of them are held. Answers the change, null when it is refused or the SKU unknown.
create function set_stock(p_sku text, p_on_hand bigint, p_imported boolean) returns json
    language plpgsql as
$$
declare
    v_stock  stock;
    v_handle text;
    v_was    stock_level;
    v_now    stock_level;
    v_change bigint;
begin
    select * into v_stock from stock where sku = p_sku for no key update;
    select handle into v_handle from variant where sku = p_sku;
    perform expire_holds(array[p_sku], null);
    perform expire_units(p_sku, null);
    select * into v_was from stock_level where sku = p_sku;
    v_change := p_on_hand - v_was.on_hand;
    if v_stock.sku is null or p_on_hand < v_was.held then
        return null;
    end if;
    if not v_stock.by_unit then
        perform move_stock('counted', array[(p_sku, null, v_change, 0)::stock_move]);
    elsif v_change > 0 then
        insert into stock_unit (sku) select p_sku from generate_series(1, v_change);
    elsif v_change < 0 then
        with gone as (
            delete from stock_unit
                where id in (select id from stock_unit where sku = p_sku and expires_at <= statement_timestamp()
                             limit -v_change for update skip locked)
                returning id)
        select count(*) into v_change from gone;
        if v_change < v_was.on_hand - p_on_hand then
            raise exception 'units of % are being claimed', p_sku using errcode = 'serialization_failure';
        end if;
        v_change := -v_change;
    end if;
    if v_stock.by_unit and v_change <> 0 then
        update stock set version = version + 1, updated_at = statement_timestamp() where sku = p_sku;
        insert into stock_movement (sku, kind, on_hand_change, held_change) values (p_sku, 'counted', v_change, 0);
        perform tell_units(p_sku);
    end if;
    update stock set imported = p_on_hand where sku = p_sku and p_imported;
    select * into v_now from stock_level where sku = p_sku;
    return json_build_object('sku', p_sku, 'handle', v_handle, 'was_on_hand', v_was.on_hand, 'was_held', v_was.held,
                             'was_version', v_was.version, 'on_hand', v_now.on_hand, 'held', v_now.held,
                             'version', v_now.version);
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

-- Frees holds that have expired; answers the changes.
create function sweep_holds(p_limit int) returns json
    language plpgsql as
$$
declare
    v_skus text[];
begin
    v_skus := array(select sku from stock
                    where sku in (select sku from stock_hold where expires_at <= statement_timestamp()
                                  order by expires_at limit p_limit)
                    order by sku for no key update skip locked);
    perform expire_units(null, p_limit);
    return expire_holds(v_skus, null);
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
