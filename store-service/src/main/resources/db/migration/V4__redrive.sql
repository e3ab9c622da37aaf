-- Each time a message failed: once for most, again for each time it was sent back and failed again.
CREATE TABLE rejection_attempt (
  rejection_id     text COLLATE "C" NOT NULL REFERENCES rejection (id) ON DELETE CASCADE,
  origin_topic     text COLLATE "C" NOT NULL,
  origin_partition integer NOT NULL,
  origin_offset    bigint NOT NULL,
  stage            text NOT NULL,
  reason           text NOT NULL,
  detail           text NOT NULL,
  rejected_at      timestamptz NOT NULL,
  PRIMARY KEY (rejection_id, origin_topic, origin_partition, origin_offset)
);

-- Each time a message was sent back to where it came from.
CREATE TABLE redrive (
  id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  rejection_id text COLLATE "C" NOT NULL REFERENCES rejection (id) ON DELETE CASCADE,
  redriven_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redrive_rejection ON redrive (rejection_id, redriven_at);
