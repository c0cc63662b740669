create table product (
    handle        text primary key,
    number        bigint generated always as identity unique,
    version       bigint      not null check (version > 0),
    offered       boolean     not null,
    featured      boolean     not null,
    title         text        not null,
    description   text        not null,
    tags          json        not null,
    images        json        not null,
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

create table stock (
    sku        text primary key references variant,
    on_hand    bigint      not null,
    held       bigint      not null default 0,
    imported   bigint,
    version    bigint      not null,
    updated_at timestamptz not null,
    constraint stock_is_never_oversold check (0 <= held and held <= on_hand)
);
comment on column stock.imported is 'what the last imported file said, so that importing it again does not undo sales';

create view offer as
select v.sku,
       v.handle,
       p.title,
       v.title                                              as variant,
       p.images -> 0                                        as image,
       v.price,
       v.currency,
       v.min_quantity,
       v.max_quantity,
       v.multiple_of,
       v.offered and p.offered                              as on_sale,
       coalesce(s.on_hand - s.held, 0)                      as available,
       greatest(v.updated_at, p.updated_at, s.updated_at)   as changed_at
from variant v
         join product p using (handle)
         left join stock s using (sku);

create function product_document(p_handle text) returns json
    language sql stable
return (select json_build_object(
                       'handle', p.handle,
                       'number', p.number,
                       'version', p.version,
                       'offered', p.offered,
                       'featured', p.featured,
                       'title', p.title,
                       'description', p.description,
                       'tags', p.tags,
                       'images', p.images,
                       'image_sources', p.image_sources,
                       'updated_at', p.updated_at,
                       'variants', (select json_agg(to_json(v) order by v.position)
                                    from (select v.*, coalesce(s.on_hand - s.held, 0) as available
                                          from variant v
                                                   left join stock s using (sku)
                                          where v.handle = p.handle and v.offered) v))
        from product p
        where p.handle = p_handle);

-- Stores a product as it is to be: what it does not name any more is no longer offered, new SKUs get their opening stock.
create function save_product(p_product json, p_version bigint, p_imported boolean, p_now timestamptz) returns void
    language plpgsql as
$$
begin
    insert into product as p (handle, version, offered, featured, title, description, tags, images, image_sources,
                              searchable, updated_at)
    select d.handle, p_version, d.offered, d.featured, d.title, d.description, d.tags, d.images, d.image_sources,
           d.searchable, p_now
    from json_to_record(p_product) as d(handle text, offered boolean, featured boolean, title text, description text,
                                        tags json, images json, image_sources json, searchable text)
    on conflict (handle) do update
        set version = excluded.version, offered = excluded.offered, featured = excluded.featured,
            title = excluded.title, description = excluded.description, tags = excluded.tags,
            images = excluded.images, image_sources = excluded.image_sources, searchable = excluded.searchable,
            updated_at = excluded.updated_at;

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

    insert into stock (sku, on_hand, imported, version, updated_at)
    select d.sku, d.available, case when p_imported then d.available end, 1, p_now
    from json_to_recordset(p_product -> 'variants') as d(sku text, available bigint)
    on conflict (sku) do nothing;
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
