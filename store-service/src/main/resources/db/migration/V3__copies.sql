-- Which articles are copies of each other.

-- The fingerprint of each usable article in four pieces of 16 bits, with the place of the piece in front. Two articles are looked at
-- as possible copies when they agree in one piece.
CREATE TABLE article_band (
  band        integer NOT NULL,
  fingerprint bigint NOT NULL,
  article_id  text COLLATE "C" NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (band, fingerprint, article_id)
);
CREATE INDEX article_band_article ON article_band (article_id);

-- Only articles that have copies. The group is called by the smallest id in it.
CREATE TABLE article_copy (
  article_id text COLLATE "C" PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  group_id   text COLLATE "C" NOT NULL
);
CREATE INDEX article_copy_group ON article_copy (group_id);
