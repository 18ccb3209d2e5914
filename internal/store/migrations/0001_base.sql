-- The first schema. Text that comes from outside is BLOB, so that NUL and
-- invalid UTF-8 survive. Times are Unix milliseconds.

-- A run: a frozen plan.
CREATE TABLE runs (
  run       INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  plan_hash TEXT    NOT NULL,
  plan      BLOB    NOT NULL,
  samples   INTEGER NOT NULL, -- epochs of each case
  seed      INTEGER NOT NULL,
  created   INTEGER NOT NULL
) STRICT;

-- Each time that a run is started, resumed or scored again, with the manifest of
-- that time.
CREATE TABLE sessions (
  session  INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL,
  kind     TEXT    NOT NULL, -- run, score
  manifest BLOB    NOT NULL,
  started  INTEGER NOT NULL,
  ended    INTEGER,          -- NULL: running, or killed
  complete INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sessions_run ON sessions (run);

-- The scorer (suite and version) that a session used for each suite.
CREATE TABLE scorers (
  session INTEGER NOT NULL,
  suite   TEXT    NOT NULL,
  scorer  TEXT    NOT NULL,
  PRIMARY KEY (session, suite)
) STRICT, WITHOUT ROWID;

-- The names of a run's targets, by their index in the plan.
CREATE TABLE targets (
  run    INTEGER NOT NULL,
  target INTEGER NOT NULL,
  name   TEXT    NOT NULL,
  PRIMARY KEY (run, target)
) STRICT, WITHOUT ROWID;

-- Every case ever planned, each content once.
CREATE TABLE cases (
  case_id INTEGER PRIMARY KEY,
  hash    BLOB NOT NULL UNIQUE,
  suite   TEXT NOT NULL,
  name    TEXT NOT NULL,
  body    BLOB NOT NULL -- JSON
) STRICT;

-- The cases of each target of a run, in order.
CREATE TABLE planned (
  run     INTEGER NOT NULL,
  target  INTEGER NOT NULL,
  pos     INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (run, target, pos)
) STRICT, WITHOUT ROWID;

-- What came back, once for each question ever asked.
CREATE TABLE answers (
  answer    INTEGER PRIMARY KEY,
  identity  BLOB    NOT NULL UNIQUE, -- of the question
  content   BLOB    NOT NULL,        -- SHA-256 of what a scorer sees
  run       INTEGER NOT NULL,        -- that paid for it
  text      BLOB    NOT NULL,
  reasoning BLOB    NOT NULL,
  finish    TEXT    NOT NULL,
  input     INTEGER NOT NULL,        -- tokens
  output    INTEGER NOT NULL,
  thought   INTEGER NOT NULL,        -- reasoning tokens, part of output
  counted   INTEGER NOT NULL,        -- whether the provider reported tokens
  latency   INTEGER NOT NULL,        -- nanoseconds
  attempts  INTEGER NOT NULL,
  model     BLOB    NOT NULL,
  files     BLOB,                    -- gzip of JSON
  raw       BLOB,                    -- gzip
  received  INTEGER NOT NULL
) STRICT;

-- One (target, case, epoch) of a run: answered, or failed and why. seq grows, so
-- a scorer can follow the answers as they come.
CREATE TABLE samples (
  seq     INTEGER PRIMARY KEY,
  run     INTEGER NOT NULL,
  target  INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  epoch   INTEGER NOT NULL,
  answer  INTEGER, -- NULL: failed
  failure BLOB,
  UNIQUE (run, target, case_id, epoch)
) STRICT;

-- What scorers said, appended and never changed. A verdict belongs to the content
-- that was judged, so identical answers share it.
CREATE TABLE verdicts (
  verdict INTEGER PRIMARY KEY,
  content BLOB    NOT NULL,
  case_id INTEGER NOT NULL,
  seed    INTEGER NOT NULL,
  scorer  TEXT    NOT NULL,
  session INTEGER NOT NULL,
  outcome TEXT    NOT NULL,
  body    BLOB    NOT NULL, -- JSON, the same bytes for the same observations
  judged  INTEGER NOT NULL, -- evidence: when,
  took    INTEGER NOT NULL  -- and for how long, in nanoseconds
) STRICT;
CREATE INDEX verdicts_content ON verdicts (content, case_id);

-- Transcripts of what candidates did, by a key that covers all that decides it.
CREATE TABLE observations (
  key  BLOB PRIMARY KEY,
  data BLOB NOT NULL -- gzip
) STRICT, WITHOUT ROWID;
