-- The inbox of antom-contract/inbox/postgres. It may be run again: what exists stays as it is.
CREATE TABLE IF NOT EXISTS "antom_inbox" (
  -- Names a notification.
  key text PRIMARY KEY,
  -- Who handles it, or has handled it.
  owner text,
  claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- When it was handled; null while somebody has claimed it.
  done_at timestamptz,
  -- When the claim ends, or the record that it was handled. From then on the row counts for nothing.
  expires_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS "antom_inbox_expires_at" ON "antom_inbox" (expires_at);
