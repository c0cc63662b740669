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
