"""Everything that must survive a restart, in one database: SQLite by default, PostgreSQL by URL.

`database.open_database` opens it and brings its schema up to date (`migrations/`, run by
Alembic under a lock). Each module keeps one thing and is made from the open Database:

| table | what a row is | kept by | for how long |
|---|---|---|---|
| threads | a thread's last query, for follow-ups | `threads` | 30 days after the last question |
| answers | what is behind an answer's buttons, by token | `answers` | 180 days |
| seen_events | an event met: leased to a worker, then done | `seen` | 7 days |
| subscriptions | a destination's wish to be told of a topic | `subscriptions` | until it is ended |
| announcements | a message's body in one language | `announcing` | as long as rows refer to it |
| outbox | a message on its way to one destination | `announcing`, `outbox` | 800 days |
| posts | the message that stands at a destination on a subject | `outbox`, `posts` | 800 days |
| feedback | a person's verdict on an answer | `feedback` | 800 days |
| preferences | what a person, channel or team prefers | `preferences` | until it is changed |
| allowed_channels | a channel that a team allows | `preferences` | until it is taken off |
| slack_bots | a workspace's bot token | Slack's SDK | until the bot is removed |
| slack_installations | who installed, with their tokens | Slack's SDK | until the bot is removed |
| slack_oauth_states | an installation under way | Slack's SDK | ten minutes |

People and places are the platform's own ids; an empty text stands for "none" except in Slack's
tables. Times are UTC. A query is JSON of the exact fields of TradeQuery (`query_json`): a row
that an older bot wrote and this one cannot read is dropped. `standing` finds the texts of the
posts that stand, for corrections. `retention` deletes what is too old, once a day,
`privacy` exports and deletes what is about a person, `exchanges` reads and writes at once what
a question and its answer need. `rates` alone keeps its count in memory.

A row of `outbox` is unique for its event and destination, which makes announcing the same news
twice harmless. Its `state` goes

    pending ──claim──▶ sending ──▶ sent (message_id)
                         │  ▲
                         ▼  │ due_at
                        failed ──▶ dead (told once its subscriber was told)

and `due_at` is the moment anyone may claim it: the end of quiet hours, of a back-off, or of the
lease of whoever is sending. `uncertain` is set by a claim and cleared only by certainty, so a
parcel whose worker died is looked up at the platform before it is sent again (`delivery`).

A schema change is a new file in `migrations/versions`, its number one higher, its name in
`migrating.NEWEST`; a test holds `tables` to what the revisions make.
"""
