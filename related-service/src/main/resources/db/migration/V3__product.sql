-- The shop's products as they were told, each in its highest version.
CREATE TABLE product (
    handle      text PRIMARY KEY,
    version     bigint  NOT NULL,
    offered     boolean NOT NULL,
    title       text    NOT NULL,
    description text    NOT NULL,
    tags        jsonb   NOT NULL,
    images      jsonb   NOT NULL,
    variants    jsonb   NOT NULL,
    opening_key bytea   NOT NULL
);

-- What was told of a variant's stock after the product was told last.
CREATE TABLE product_stock (
    sku       text PRIMARY KEY,
    handle    text   NOT NULL,
    version   bigint NOT NULL,
    available bigint NOT NULL
);

-- What was bought from which story.
CREATE TABLE purchase (
    order_id uuid NOT NULL,
    article  uuid NOT NULL,
    handle   text NOT NULL,
    quantity int  NOT NULL,
    PRIMARY KEY (order_id, article, handle)
);
