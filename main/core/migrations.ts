/** Forward only; each is run once, in order, in its own transaction. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE release_body (
    release_id TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE slot (
    name TEXT PRIMARY KEY CHECK (name IN ('active', 'previous', 'wanted')),
    epoch INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    release_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    published_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- A row says: this file is on disk, and its bytes have been checked.
  CREATE TABLE asset (
    sha256 TEXT PRIMARY KEY,
    size_bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The newest accepted message of each topic: content for a start without server, and the mark below which
  -- everything is a replay.
  CREATE TABLE message (
    topic TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL,
    received_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE screen_call (
    screen_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
    PRIMARY KEY (screen_id, call_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    boot TEXT NOT NULL,
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    screen_id TEXT NOT NULL,
    what TEXT NOT NULL,
    UNIQUE (boot, n)
  ) STRICT;

  CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE slot ADD COLUMN bytes_per_sec_max INTEGER;

  -- At most one row: the active release has not stood its trial yet.
  CREATE TABLE trial (
    release_id TEXT PRIMARY KEY,
    strike_count INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- At most one row: played, could not be shown, and was taken back.
  CREATE TABLE rejected (
    release_id TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  -- Which pieces of a file that is being loaded are on disk and have been checked, one bit each.
  CREATE TABLE part (
    sha256 TEXT PRIMARY KEY,
    pieces BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Proof of play that is still under way, as of the last checkpoint: closed at the next start when the page is gone.
  CREATE TABLE open_turn (
    screen_id TEXT NOT NULL,
    zone_id TEXT NOT NULL,
    slide_id TEXT NOT NULL,
    rule_id TEXT,
    since INTEGER NOT NULL,
    shown_ms INTEGER NOT NULL,
    presented_at INTEGER NOT NULL,
    PRIMARY KEY (screen_id, zone_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Presses of hardware buttons that the server has not answered, and those that came too late for it to be told of.
  CREATE TABLE button_press (
    press_id TEXT PRIMARY KEY,
    device_key TEXT NOT NULL,
    device_name TEXT NOT NULL,
    control TEXT NOT NULL,
    at INTEGER NOT NULL,
    dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1))
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The intent to speak a call on a screen, by the page that does it, and what has become of it.
  CREATE TABLE screen_speech (
    screen_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    page TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('claimed', 'cut', 'spoken')),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (screen_id, call_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What visitors looked for in vain, until the day is over and the server has been told.
  CREATE TABLE missed_query (
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (date, text)
  ) STRICT, WITHOUT ROWID;
  `,
]
