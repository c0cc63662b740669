-- A checkout begins as held: opening it and holding its stock are one transaction. What was shown stays as it was shown.
create table checkout (
    id               uuid primary key,
    cart_id          uuid        not null,
    token_hash       bytea       not null,
    state            text        not null check (state in ('held', 'paying', 'completed', 'released', 'expired')),
    cart_version     bigint      not null,
    email            text        not null,
    shipping_address json        not null,
    provider         text        not null,
    purchase         json        not null,
    codes            text[]      not null,
    expires_at       timestamptz not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null
);
create unique index one_live_checkout_per_cart on checkout (cart_id) where state in ('held', 'paying');
create index checkout_held on checkout (expires_at) where state = 'held';
comment on column checkout.codes is 'the discounts that are counted as used when it is paid for';

create table payment (
    id           uuid primary key,
    checkout_id  uuid        not null references checkout,
    provider     text        not null,
    amount       bigint      not null check (amount >= 0),
    currency     text        not null,
    state        text        not null check (state in ('pending', 'accepted', 'captured', 'declined', 'cancelled')),
    redirect_url text,
    deadline     timestamptz not null,
    begun_at     timestamptz not null,
    checked_at   timestamptz not null
);
create unique index one_payment_per_checkout on payment (checkout_id) where state in ('pending', 'accepted', 'captured');
create index payment_of_checkout on payment (checkout_id, begun_at desc);
create index payment_pending on payment (checked_at) where state = 'pending';
comment on column payment.state is 'accepted: the provider answers for it, the money comes later';

-- An order has the id of its checkout.
create table orders (
    id               uuid primary key references checkout,
    number           bigint generated always as identity (start with 1001) unique,
    cart_id          uuid        not null,
    token_hash       bytea       not null,
    key              text        not null,
    email            text        not null,
    shipping_address json        not null,
    purchase         json        not null,
    payment_id       uuid        not null unique references payment,
    placed_at        timestamptz not null,
    constraint one_order_per_cart unique (cart_id)
);

-- Money that came for a payment that had ended, and has to go back.
create table refund (
    number     bigint generated always as identity primary key,
    payment_id uuid        not null unique references payment,
    due_at     timestamptz not null,
    asked_at   timestamptz not null default '-infinity',
    done_at    timestamptz
);
create index refund_open on refund (asked_at) where done_at is null;

-- What a payment provider of one's own would keep; see package payments.sandbox.
create table sandbox_payment (
    id           uuid primary key,
    amount       bigint      not null,
    currency     text        not null,
    return_url   text        not null,
    state        text        not null check (state in ('pending', 'processing', 'succeeded', 'declined', 'cancelled', 'refunded')),
    callbacks    int         not null default 0,
    callback_due timestamptz
);
create index sandbox_callback on sandbox_payment (callback_due) where callbacks > 0;

-- The units of each SKU that a purchase takes: [{sku, quantity}].
create function purchase_items(p_purchase json) returns json
    language sql immutable as
$$
select json_agg(item)
from (select sku, sum(quantity) as quantity
      from json_to_recordset(p_purchase -> 'lines') as l(sku text, quantity bigint)
      group by sku order by sku) item
$$;

create function payment_document(p_payment uuid) returns json
    language sql stable as
$$
select json_build_object(
        'id', p.id, 'checkout_id', p.checkout_id, 'provider', p.provider, 'amount', p.amount, 'currency', p.currency,
        'state', case when r.payment_id is null then p.state when r.done_at is null then 'refund_due' else 'refunded' end,
        'redirect_url', p.redirect_url, 'deadline', p.deadline)
from payment p
         left join refund r on r.payment_id = p.id
where p.id = p_payment
$$;

create function checkout_document(p_checkout uuid) returns json
    language sql stable as
$$
select json_build_object(
        'id', c.id, 'cart_id', c.cart_id,
        'state', case when c.state = 'held' and c.expires_at <= statement_timestamp() then 'expired' else c.state end,
        'cart_version', c.cart_version, 'email', c.email, 'shipping_address', c.shipping_address,
        'provider', c.provider, 'purchase', c.purchase, 'codes', c.codes, 'expires_at', c.expires_at,
        'payment', (select payment_document(p.id) from payment p where p.checkout_id = c.id
                    order by p.begun_at desc limit 1))
from checkout c
where c.id = p_checkout
$$;

create function order_document(p_order uuid) returns json
    language sql stable as
$$
select json_build_object('id', o.id, 'number', o.number, 'key', o.key, 'email', o.email,
                         'shipping_address', o.shipping_address, 'purchase', o.purchase, 'placed_at', o.placed_at,
                         'provider', p.provider, 'payment_state', p.state)
from orders o
         join payment p on p.id = o.payment_id
where o.id = p_order
$$;
