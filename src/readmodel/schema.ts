/** Raise it with every change to the tables or to what is projected into them: a file of another version is built anew. */
export const SCHEMA_VERSION = 9

/**
 * `items.n` is an item's position in the order of its type (see position.ts), so that a page is read in order and stops when full,
 * however many items there are; `tagged` has the positions of what has a tag. `search_places.s` is the same for the search over all
 * types (see search/index-item.ts): the row number in `searched`, whose words are of several kinds (search/terms.ts).
 * `shown` and `bodies` hold the public JSON in pieces (shown.ts), with the origin in `made_for`; `snapshots` is what it is made from, without the bodies. Their `back` is
 * `items.n` with a minus: what is newest comes last in the table and fills its pages, where in front it would leave each half empty.
 */
export const SCHEMA = `
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL
);

CREATE TABLE items (
  n INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  seq INTEGER NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  name_key TEXT,
  published INTEGER,
  updated INTEGER,
  starts INTEGER,
  ends INTEGER,
  own_page INTEGER NOT NULL,
  withdrawal TEXT
);
CREATE UNIQUE INDEX items_by_id ON items (type, id);
CREATE INDEX items_by_slug ON items (type, slug);
CREATE INDEX items_in_order ON items (type) WHERE withdrawal IS NULL;
CREATE INDEX items_by_name ON items (type, name_key, id) WHERE withdrawal IS NULL AND name_key IS NOT NULL;
CREATE INDEX items_by_publication ON items (published, id) WHERE withdrawal IS NULL AND own_page = 1;
CREATE INDEX items_withdrawn ON items (type, at) WHERE withdrawal IS NOT NULL;
CREATE INDEX events_by_end ON items (ends) WHERE withdrawal IS NULL AND ends IS NOT NULL;
CREATE INDEX events_by_length ON items (ends - starts) WHERE starts IS NOT NULL;

CREATE TABLE made_for (origin TEXT NOT NULL);

CREATE TABLE snapshots (back INTEGER PRIMARY KEY, json TEXT NOT NULL);

CREATE TABLE shown (
  back INTEGER PRIMARY KEY,
  head TEXT NOT NULL,
  tail TEXT NOT NULL,
  head_en TEXT,
  tail_en TEXT
);

CREATE TABLE bodies (back INTEGER PRIMARY KEY, vi TEXT NOT NULL, en TEXT);

CREATE TABLE tombstones (n INTEGER PRIMARY KEY, tags TEXT NOT NULL, json TEXT NOT NULL);

CREATE TABLE former_slugs (
  type TEXT NOT NULL,
  slug TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (type, slug)
) WITHOUT ROWID;

CREATE TABLE media_files (
  media TEXT NOT NULL,
  file TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (media, file, n)
) WITHOUT ROWID;
CREATE INDEX media_files_by_item ON media_files (n);

CREATE TABLE tag_names (tag INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE tagged (tag INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tag, n)) WITHOUT ROWID;

CREATE TABLE search_places (s INTEGER PRIMARY KEY, n INTEGER NOT NULL UNIQUE);

CREATE VIRTUAL TABLE searched USING fts5 (
  words,
  content = '', contentless_delete = 1, detail = full, tokenize = 'ascii'
);

CREATE TABLE known_words (word TEXT PRIMARY KEY, items INTEGER NOT NULL) WITHOUT ROWID;
`
