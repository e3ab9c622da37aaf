-- Articles as readers ask for them. What is searched, filtered, sorted or counted is a column or a table of its own;
-- what is only carried from the event to the reader is jsonb. docs/schema.md names the query that each index serves.

-- Readers type "Erdogan" and mean "Erdoğan".
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION wiredesk (COPY = english);
ALTER TEXT SEARCH CONFIGURATION wiredesk
  ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;

CREATE TABLE source (
  -- Computed from name and domain, so that every order of arrival gives the same row.
  id       uuid PRIMARY KEY,
  name     text,
  domain   text,
  name_key text COLLATE "C",
  CHECK (name IS NOT NULL OR domain IS NOT NULL)
);
CREATE INDEX source_name_key ON source (name_key);
CREATE INDEX source_domain ON source (domain);

CREATE TABLE article (
  id                   text COLLATE "C" PRIMARY KEY,
  publisher_id         text COLLATE "C",
  -- By these columns, in this order, one event of an article wins over another. See Precedence.
  version              bigint NOT NULL,
  status_order         smallint NOT NULL,
  content_hash         text COLLATE "C" NOT NULL,
  enrichment_order     text COLLATE "C" NOT NULL,
  digest               uuid NOT NULL,

  pub_status           text NOT NULL CHECK (pub_status IN ('usable', 'withheld', 'canceled')),
  url                  text,
  source_id            uuid NOT NULL REFERENCES source (id),
  headline             text,
  byline               text,
  dateline             jsonb,
  language             text NOT NULL,
  language_confidence  double precision NOT NULL,
  body                 text NOT NULL,
  removed              jsonb NOT NULL,
  raw_text             text NOT NULL,
  copyright_notice     text,
  usage_terms          text,
  info_sources         jsonb NOT NULL,
  contributors         jsonb NOT NULL,
  corrections          jsonb NOT NULL,
  subjects             jsonb NOT NULL,
  urgency              smallint,
  embargoed_until      timestamptz,
  published_at         timestamptz,
  -- An article of an unknown date sorts before all others, for none is invented.
  published_sort       timestamptz NOT NULL
    GENERATED ALWAYS AS (coalesce(published_at, timestamptz '0001-01-01 00:00:00+00')) STORED,
  published_precision  text NOT NULL CHECK (published_precision IN ('instant', 'day', 'unknown')),
  -- The smallest of all events of this article: its place in a listing never moves up.
  received_at          timestamptz NOT NULL,
  fingerprint          text NOT NULL,
  word_count           integer NOT NULL,
  format               text NOT NULL,
  sanitised            jsonb NOT NULL,
  conflicts            jsonb NOT NULL,

  enrichment_status    text NOT NULL,
  enrichment_reason    text,
  models               jsonb NOT NULL,
  polarity             text CHECK (polarity IN ('negative', 'neutral', 'positive')),
  sentiment            double precision,
  sentiment_confidence double precision,
  sentences            jsonb NOT NULL,
  keyphrases           jsonb NOT NULL,

  -- A tsvector holds at most 1,048,575 bytes of tokens, and one that is larger fails the whole statement. Tokens of 100,000
  -- characters stay under it in every script (the tests try the worst): about 16,000 words, longer than news is.
  search               tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('wiredesk'::regconfig, left(coalesce(headline, ''), 2000)), 'A')
    || setweight(to_tsvector('wiredesk'::regconfig, left(body, 100000)), 'B')) STORED
);
CREATE INDEX article_received ON article (received_at DESC, id DESC) WHERE pub_status = 'usable';
CREATE INDEX article_published ON article (published_sort DESC, id DESC) WHERE pub_status = 'usable';
CREATE INDEX article_source ON article (source_id, received_at DESC, id DESC) WHERE pub_status = 'usable';
CREATE INDEX article_publisher_id ON article (publisher_id) WHERE publisher_id IS NOT NULL;
CREATE INDEX article_search ON article USING gin (search);

-- What is known of each event of an article, also of those that came late or were superseded.
CREATE TABLE article_version (
  article_id   text COLLATE "C" NOT NULL,
  digest       uuid NOT NULL,
  version      bigint NOT NULL,
  pub_status   text NOT NULL,
  content_hash text COLLATE "C" NOT NULL,
  headline     text,
  url          text,
  word_count   integer NOT NULL,
  corrections  jsonb NOT NULL,
  published_at timestamptz,
  received_at  timestamptz NOT NULL,
  PRIMARY KEY (article_id, digest)
);

CREATE TABLE article_author (
  article_id   text COLLATE "C" NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal      integer NOT NULL,
  name         text NOT NULL,
  name_key     text COLLATE "C" NOT NULL,
  role         text,
  organisation text,
  PRIMARY KEY (article_id, ordinal)
);
CREATE INDEX article_author_name ON article_author (name_key, article_id);

-- Agencies that an article comes from, out of its dateline and its credits.
CREATE TABLE article_agency (
  article_id text COLLATE "C" NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name_key   text COLLATE "C" NOT NULL,
  name       text NOT NULL,
  PRIMARY KEY (article_id, name_key)
);
CREATE INDEX article_agency_name ON article_agency (name_key, article_id);

-- Places of the dateline; the places an article speaks of are entities.
CREATE TABLE article_place (
  article_id text COLLATE "C" NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name_key   text COLLATE "C" NOT NULL,
  name       text NOT NULL,
  PRIMARY KEY (article_id, name_key)
);
CREATE INDEX article_place_name ON article_place (name_key, article_id);

CREATE TABLE entity (
  id       text COLLATE "C" PRIMARY KEY,
  type     text NOT NULL,
  -- Of all spellings that lead to the same id, the last in byte order: it prefers "Erdoğan" to "Erdogan" and "ERDOGAN".
  name     text COLLATE "C" NOT NULL,
  name_key text COLLATE "C" NOT NULL,
  country  text
);
CREATE INDEX entity_name_key ON entity (name_key);

CREATE TABLE article_entity (
  article_id  text COLLATE "C" NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  entity_id   text COLLATE "C" NOT NULL REFERENCES entity (id),
  ordinal     integer NOT NULL,
  -- The article's, here again for paging through the articles of an entity.
  received_at timestamptz NOT NULL,
  -- As this article spells it.
  name        text NOT NULL,
  prominence  double precision NOT NULL,
  polarity    text,
  sentiment   double precision,
  confidence  double precision,
  -- Never asked for without their entity, and three times as many: carried, not rows.
  mentions    jsonb NOT NULL,
  PRIMARY KEY (article_id, entity_id)
);
CREATE INDEX article_entity_entity ON article_entity (entity_id, received_at DESC, article_id DESC);
