create table product (
    handle        text primary key,
    number        bigint generated always as identity unique,
    version       bigint      not null check (version > 0),
    offered       boolean     not null,
    featured      boolean     not null,
    stock_policy  text        not null default 'standard' check (stock_policy in ('standard', 'drop')),
    title         text        not null,
    description   text        not null,
    tags          json        not null,
    images        json        not null,
    image         json generated always as (images -> 0) stored,
    image_sources json        not null default '[]',
    searchable    text        not null,
    updated_at    timestamptz not null
);

-- A variant is never deleted, since carts and orders name it: what left the shop is no longer offered.
create table variant (
    sku          text primary key,
    handle       text        not null references product,
    position     int         not null,
    offered      boolean     not null,
    title        text        not null,
    options      json        not null,
    price        bigint      not null check (price >= 0),
    currency     text        not null,
    compare_at   bigint check (compare_at >= 0),
    min_quantity int         not null check (min_quantity >= 1),
    max_quantity int check (max_quantity >= min_quantity),
    multiple_of  int         not null check (multiple_of >= 1),
    updated_at   timestamptz not null
);
create index variant_of_product on variant (handle, position);

-- Counts every change of products and variants: who remembers what they said sees by it whether that is still true.
create table catalogue (
    version bigint not null
);
create unique index one_catalogue on catalogue ((true));
insert into catalogue values (1);

create function catalogue_changed() returns trigger
    language plpgsql as
$$
begin
    update catalogue set version = version + 1;
    return null;
end
$$;
create trigger catalogue_changed after insert or update or delete on product
    for each statement execute function catalogue_changed();
create trigger catalogue_changed after insert or update or delete on variant
    for each statement execute function catalogue_changed();

-- by_unit: of a drop, whose units are rows of their own and whose on_hand and held are counted there.
create table stock (
    sku        text primary key references variant,
    by_unit    boolean     not null default false,
    told_free  boolean     not null default false,
    on_hand    bigint      not null,
    held       bigint      not null default 0,
    imported   bigint,
    version    bigint      not null,
    updated_at timestamptz not null,
    constraint stock_is_never_oversold check (0 <= held and held <= on_hand),
    constraint units_are_counted_once check (not by_unit or on_hand = 0)
);
comment on column stock.imported is 'what the last imported file said, so that importing it again does not undo sales';
comment on column stock.told_free is 'of a drop: whether others were told last that there are free units';

-- What a cart's checkout was promised. stock.held is the sum of these rows, the expired ones included.
create table stock_hold (
    cart_id    uuid        not null,
    sku        text        not null references stock,
    quantity   bigint      not null check (quantity > 0),
    expires_at timestamptz not null,
    primary key (cart_id, sku)
);
create index hold_of_sku on stock_hold (sku, expires_at);
create index hold_by_expiry on stock_hold (expires_at);

-- One unit of a drop: free once its hold has expired, and from the beginning of time before it was ever held.
create table stock_unit (
    id         bigint generated always as identity primary key,
    sku        text        not null references stock,
    cart_id    uuid,
    expires_at timestamptz not null default '-infinity'
);
create index unit_of_sku on stock_unit (sku, expires_at);
create index unit_of_cart on stock_unit (cart_id) where cart_id is not null;
create index unit_by_expiry on stock_unit (expires_at) where cart_id is not null;

-- The levels of today: a hold that has expired is free at once, whether or not anything has swept it away.
create view stock_level as
select s.sku,
       s.by_unit,
       s.version,
       s.updated_at,
       case when s.by_unit then (select count(*) from stock_unit u where u.sku = s.sku) else s.on_hand end as on_hand,
       case
           when s.by_unit then (select count(*) from stock_unit u
                                where u.sku = s.sku and u.expires_at > statement_timestamp())
           when s.held = 0 then 0
           else s.held - coalesce((select sum(h.quantity) from stock_hold h
                                   where h.sku = s.sku and h.expires_at <= statement_timestamp()), 0)::bigint
           end                                                                                          as held
from stock s;

-- Units of a SKU that a cart can have; its own holds do not compete with it. Null: that anybody can have.
-- Only where something is held or of a drop is it worth a look at the holds: everything else is free.
create function free_units(p_sku text, p_by_unit boolean, p_on_hand bigint, p_cart uuid) returns bigint
    language plpgsql stable as
$$
begin
    if p_by_unit then
        return (select count(*) from stock_unit u
                where u.sku = p_sku
                  and (u.expires_at <= statement_timestamp() or u.cart_id is not distinct from p_cart));
    end if;
    return p_on_hand - coalesce((select sum(h.quantity) from stock_hold h
                                 where h.sku = p_sku and h.expires_at > statement_timestamp()
                                   and h.cart_id is distinct from p_cart), 0);
end
$$;

-- What the shop offers to a cart. Null: to anybody.
create function offers_for(p_cart uuid)
    returns table (sku text, handle text, title text, variant text, image json, price bigint, currency text,
                   min_quantity int, max_quantity int, multiple_of int, on_sale boolean, available bigint,
                   held_at_add boolean, changed_at timestamptz)
    language sql stable as
$$
select v.sku, v.handle, p.title, v.title, p.image, v.price, v.currency, v.min_quantity, v.max_quantity,
       v.multiple_of,
       v.offered and p.offered,
       case when s.by_unit or s.held > 0 then free_units(s.sku, s.by_unit, s.on_hand, p_cart)
            else coalesce(s.on_hand, 0) end,
       coalesce(s.by_unit, false),
       greatest(v.updated_at, p.updated_at, s.updated_at)
from variant v
         join product p using (handle)
         left join stock s using (sku)
$$;

create view offer as select * from offers_for(null);

-- These offers, and the state of the catalogue that they are of.
create function shelf(p_skus text[]) returns json
    language sql stable as
$$
select json_build_object('catalogue', (select version from catalogue),
                         'offers', (select json_agg(o) from offer o where o.sku = any (p_skus)))
$$;

create function product_document(p_handle text) returns json
    language sql stable
return (select json_build_object(
                       'handle', p.handle,
                       'number', p.number,
                       'version', p.version,
                       'offered', p.offered,
                       'featured', p.featured,
                       'stock_policy', p.stock_policy,
                       'title', p.title,
                       'description', p.description,
                       'tags', p.tags,
                       'images', p.images,
                       'image_sources', p.image_sources,
                       'updated_at', p.updated_at,
                       'variants', (select json_agg(to_json(v) order by v.position)
                                    from (select v.*, coalesce(s.on_hand - s.held, 0) as available
                                          from variant v
                                                   left join stock_level s using (sku)
                                          where v.handle = p.handle and v.offered) v))
        from product p
        where p.handle = p_handle);

-- Stores a product as it is to be: what it does not name any more is no longer offered, new SKUs get their opening stock.
create function save_product(p_product json, p_version bigint, p_imported boolean, p_now timestamptz) returns void
    language plpgsql as
$$
begin
    insert into product as p (handle, version, offered, featured, stock_policy, title, description, tags, images,
                              image_sources, searchable, updated_at)
    select d.handle, p_version, d.offered, d.featured, d.stock_policy, d.title, d.description, d.tags, d.images,
           d.image_sources, d.searchable, p_now
    from json_to_record(p_product) as d(handle text, offered boolean, featured boolean, stock_policy text, title text,
                                        description text, tags json, images json, image_sources json, searchable text)
    on conflict (handle) do update
        set version = excluded.version, offered = excluded.offered, featured = excluded.featured,
            stock_policy = excluded.stock_policy, title = excluded.title, description = excluded.description,
            tags = excluded.tags, images = excluded.images, image_sources = excluded.image_sources,
            searchable = excluded.searchable, updated_at = excluded.updated_at;

    update variant set offered = false, updated_at = p_now
    where handle = p_product ->> 'handle' and offered;

    insert into variant (sku, handle, position, offered, title, options, price, currency, compare_at, min_quantity,
                         max_quantity, multiple_of, updated_at)
    select d.sku, p_product ->> 'handle', d.position, true, d.title, d.options, d.price, d.currency, d.compare_at,
           d.min_quantity, d.max_quantity, d.multiple_of, p_now
    from rows from (json_to_recordset(p_product -> 'variants')
         as (sku text, title text, options json, price bigint, currency text, compare_at bigint, min_quantity int,
             max_quantity int, multiple_of int))
         with ordinality as d(sku, title, options, price, currency, compare_at, min_quantity, max_quantity,
                              multiple_of, position)
    on conflict (sku) do update
        set position = excluded.position, offered = true, title = excluded.title, options = excluded.options,
            price = excluded.price, currency = excluded.currency, compare_at = excluded.compare_at,
            min_quantity = excluded.min_quantity, max_quantity = excluded.max_quantity,
            multiple_of = excluded.multiple_of, updated_at = excluded.updated_at;

    perform open_stock(p_product -> 'variants', p_imported, p_now);
    perform count_by_unit(sku, p_product ->> 'stock_policy' = 'drop') from variant
    where handle = p_product ->> 'handle' order by sku;
end
$$;

-- A discount is never deleted, since carts name it and its uses stay counted: what was deleted is only unknown.
create table discount (
    code             text primary key,
    title            text        not null,
    kind             text        not null,
    basis_points     int check (basis_points between 1 and 10000),
    amount_off       bigint check (amount_off > 0),
    minimum_subtotal bigint check (minimum_subtotal >= 0),
    currency         text,
    starts_at        timestamptz,
    ends_at          timestamptz,
    usage_limit      bigint,
    used             bigint      not null default 0,
    one_per_cart     boolean     not null,
    automatic        boolean     not null,
    active           boolean     not null,
    deleted          boolean     not null default false,
    changed_at       timestamptz not null,
    constraint discount_is_of_its_kind check (kind = 'percentage' and basis_points is not null
        or kind = 'fixed' and amount_off is not null or kind = 'free-shipping'),
    constraint discount_amounts_have_a_currency check (currency is not null
        or amount_off is null and minimum_subtotal is null),
    constraint discount_is_never_used_more_often_than_allowed check (used >= 0 and used <= coalesce(usage_limit, used))
);
create index automatic_discount on discount (code) where automatic;
