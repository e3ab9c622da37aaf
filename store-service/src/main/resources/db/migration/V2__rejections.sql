-- What could not be handled, for people to look at and to send back.

CREATE TABLE rejection (
  origin_topic     text COLLATE "C" NOT NULL,
  origin_partition integer NOT NULL,
  origin_offset    bigint NOT NULL,
  id               text COLLATE "C" NOT NULL UNIQUE
    GENERATED ALWAYS AS (origin_topic || '-' || origin_partition::text || '-' || origin_offset::text) STORED,
  stage            text NOT NULL,
  reason           text NOT NULL,
  detail           text NOT NULL,
  rejected_at      timestamptz NOT NULL,
  key              bytea,
  -- Headers as they were rejected, in their order: name and base64 of the value.
  headers          jsonb NOT NULL,
  value            bytea,
  size             integer NOT NULL GENERATED ALWAYS AS (coalesce(octet_length(value), 0)) STORED,
  PRIMARY KEY (origin_topic, origin_partition, origin_offset)
);
CREATE INDEX rejection_rejected_at ON rejection (rejected_at DESC, id DESC);
CREATE INDEX rejection_reason ON rejection (reason, rejected_at DESC, id DESC);
CREATE INDEX rejection_stage ON rejection (stage, rejected_at DESC, id DESC);
