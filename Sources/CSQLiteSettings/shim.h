// Swift cannot call functions of a variable number of arguments. Declared here as in sqlite3.h.

struct sqlite3;
int sqlite3_db_config(struct sqlite3 *_Nonnull, int, ...);

/// Switches the triggers of a connection on (1) or off (0); an error code of SQLite.
static inline int archive_sqlite_set_triggers(struct sqlite3 *_Nonnull connection, int on) {
  enum { enable_trigger = 1003 };  // SQLITE_DBCONFIG_ENABLE_TRIGGER
  return sqlite3_db_config(connection, enable_trigger, on, (int *)0);
}
