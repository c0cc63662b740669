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
