create table discount_use (
    order_id uuid not null,
    code     text not null references discount,
    primary key (order_id, code)
);
comment on table discount_use is 'which order is a use of which discount, so that each is counted once';

-- Stores a discount as it is to be. Its uses go on counting, so that a limit below them is refused.
create function put_discount(p_discount json, p_at timestamptz) returns json
    language plpgsql as
$$
declare
    v_answer json;
begin
    insert into discount as d (code, title, kind, basis_points, amount_off, minimum_subtotal, currency, starts_at,
                               ends_at, usage_limit, one_per_cart, automatic, active, changed_at)
    select p.code, p.title, p.kind, p.basis_points, p.amount_off, p.minimum_subtotal, p.currency, p.starts_at,
           p.ends_at, p.usage_limit, p.one_per_cart, p.automatic, p.active, p_at
    from json_populate_record(null::discount, p_discount) p
    on conflict (code) do update
        set title = excluded.title, kind = excluded.kind, basis_points = excluded.basis_points,
            amount_off = excluded.amount_off, minimum_subtotal = excluded.minimum_subtotal,
            currency = excluded.currency, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            usage_limit = excluded.usage_limit, one_per_cart = excluded.one_per_cart,
            automatic = excluded.automatic, active = excluded.active, deleted = false, changed_at = excluded.changed_at
        where d.used <= coalesce(excluded.usage_limit, d.used)
    returning json_build_object('created', old.code is null or old.deleted, 'used', new.used, 'discount', new)
        into v_answer;
    if v_answer is null then
        select json_build_object('created', false, 'used', used) into v_answer
        from discount where code = p_discount ->> 'code';
    end if;
    return v_answer;
end
$$;

-- Counts a use of each code by that order, once; or none, and answers which of them are used up.
-- The rows are locked first and in order, so that orders wait for each other and none for itself.
create function redeem_discounts(p_order uuid, p_codes text[], p_at timestamptz) returns text[]
    language plpgsql as
$$
declare
    v_used_up text[];
begin
    perform from discount where code = any (p_codes) order by code for no key update;
    select array_agg(d.code order by d.code) into v_used_up
    from discount d
    where d.code = any (p_codes) and d.used >= d.usage_limit
      and not exists (select from discount_use u where u.order_id = p_order and u.code = d.code);
    if v_used_up is not null then
        return v_used_up;
    end if;
    with counted as (insert into discount_use (order_id, code) select p_order, unnest(p_codes)
                         on conflict do nothing returning code)
    update discount d set used = d.used + 1, changed_at = p_at from counted where d.code = counted.code;
    return '{}';
end
$$;

create function give_back_discounts(p_order uuid, p_at timestamptz) returns void
    language sql
begin atomic
    with taken_back as (delete from discount_use where order_id = p_order returning code)
    update discount d set used = d.used - 1, changed_at = p_at from taken_back where d.code = taken_back.code;
end;
