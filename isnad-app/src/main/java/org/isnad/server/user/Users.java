package org.isnad.server.user;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.server.http.ParameterType;
import org.isnad.server.http.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The accounts and API keys of an archive's server. Every change is in the audit log. Thread-safe.
public final class Users implements AutoCloseable {
  private static final int LONGEST_NAME = 100;
  private static final String KEY_PREFIX = "isnad_";

  private final UserDatabase database;
  private final Jdbi jdbi;
  private final Clock clock;
  private final Tokens tokens = new Tokens();
  private final Passwords passwords = new Passwords();
  private final Audit audit;

  private Users(UserDatabase database, Clock clock) {
    this.database = database;
    this.jdbi = database.jdbi();
    this.clock = clock;
    this.audit = new Audit(jdbi, clock);
  }

  /// Opens those of the archive in a folder; makes the file where there is none.
  ///
  /// @throws UserException where it cannot be opened
  public static Users open(Path folder, Clock clock) {
    return new Users(UserDatabase.open(folder), clock);
  }

  /// Whether there is anybody.
  public boolean any() {
    return jdbi.withHandle(handle ->
        handle.select("select 1 from account limit 1").mapTo(Integer.class).findOne().isPresent());
  }

  /// Adds somebody.
  ///
  /// @param password null for one who logs in elsewhere, or by keys alone
  /// @param by who does it, for the audit log
  /// @throws UserException where the name is taken or none, or the password too short
  public void add(String name, Role role, @Nullable String password, String by) {
    checkName(name);
    if (role == Role.ANYONE) {
      throw new UserException("a user is a reader, an editor or an admin");
    }
    String hash = password == null ? null : hashed(password);
    jdbi.useTransaction(handle -> {
      if (account(handle, name).isPresent()) {
        throw new UserException("there is a user " + name + " already");
      }
      handle.execute(
          "insert into account (name, role, password, created) values (?, ?, ?, ?)",
          name,
          spell(role),
          hash,
          now());
      audit.write(
          handle, new Audit.Event(by, Audit.COMMAND_LINE, "user-added", name + " " + spell(role)));
    });
  }

  private static void checkName(String name) {
    boolean plain =
        name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-@+".indexOf(c) >= 0);
    if (name.isEmpty() || name.length() > LONGEST_NAME || !plain) {
      throw new UserException(
          "a user's name is letters, digits and . _ - @ +, at most " + LONGEST_NAME);
    }
  }

  private String hashed(String password) {
    try {
      return passwords.hash(password);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  /// Gives somebody another role or password; their sessions end.
  public void change(String name, @Nullable Role role, @Nullable String password, String by) {
    String hash = password == null ? null : hashed(password);
    jdbi.useTransaction(handle -> {
      need(handle, name);
      if (role != null) {
        handle.execute("update account set role = ? where name = ?", spell(role), name);
      }
      if (hash != null) {
        handle.execute("update account set password = ? where name = ?", hash, name);
      }
      handle.execute("delete from session where account = ?", name);
      String what = (role == null ? "" : " " + spell(role)) + (hash == null ? "" : " password");
      audit.write(handle, new Audit.Event(by, Audit.COMMAND_LINE, "user-changed", name + what));
    });
  }

  /// Removes somebody with their keys and sessions.
  public void remove(String name, String by) {
    jdbi.useTransaction(handle -> {
      need(handle, name);
      handle.execute("delete from account where name = ?", name);
      audit.write(handle, new Audit.Event(by, Audit.COMMAND_LINE, "user-removed", name));
    });
  }

  /// All accounts, by name.
  public List<Account> list() {
    return jdbi.withHandle(handle ->
        handle
            .select(
                "select name, role, password is not null as local, created, (select count(*)"
                    + " from api_key where account = name) as keys from account order by name")
            .map((row, context) ->
                new Account(
                    row.getString("name"),
                    role(row.getString("role")),
                    row.getBoolean("local"),
                    row.getInt("keys"),
                    Instant.parse(row.getString("created"))))
            .list());
  }

  /// Makes a key for somebody and tells it, once.
  public String addKey(String name, String label, String by) {
    String key = KEY_PREFIX + tokens.token();
    String id = tokens.id();
    jdbi.useTransaction(handle -> {
      need(handle, name);
      handle.execute(
          "insert into api_key (id, account, label, hash, created) values (?, ?, ?, ?, ?)",
          id,
          name,
          label,
          Tokens.hash(key),
          now());
      audit.write(handle, new Audit.Event(by, Audit.COMMAND_LINE, "key-added", name + " " + id));
    });
    return key;
  }

  /// Takes a key away.
  public void removeKey(String id, String by) {
    jdbi.useTransaction(handle -> {
      if (handle.execute("delete from api_key where id = ?", id) == 0) {
        throw new UserException("there is no key " + id);
      }
      audit.write(handle, new Audit.Event(by, Audit.COMMAND_LINE, "key-removed", id));
    });
  }

  /// Somebody's keys, by the time of their making.
  public List<ApiKey> keys(String name) {
    return jdbi.withHandle(handle -> {
      need(handle, name);
      return handle
          .select(
              "select id, label, created from api_key where account = ? order by created, id", name)
          .map((row, context) ->
              new ApiKey(
                  row.getString("id"),
                  name,
                  row.getString("label"),
                  Instant.parse(row.getString("created"))))
          .list();
    });
  }

  /// What was done, the newest first.
  public Audit audit() {
    return audit;
  }

  /// The role of whoever owns the key; empty where it is none.
  Optional<Known> ofKey(String key) {
    return jdbi.withHandle(handle ->
        handle
            .select(
                "select name, role from api_key join account on account = name where hash = ?",
                Tokens.hash(key))
            .map((row, context) -> new Known(row.getString("name"), role(row.getString("role"))))
            .findOne());
  }

  /// The one whose name and password these are; takes as long where there is no such name.
  Optional<Known> ofPassword(String name, String password) {
    Optional<String> hash =
        jdbi.withHandle(handle ->
            handle
                .select("select password from account where name = ?", name)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(found -> found));
    boolean right =
        hash.isPresent()
            ? passwords.matches(password, hash.get())
            : passwords.matchesNobody(password);
    return right ? jdbi.withHandle(handle -> account(handle, name)) : Optional.empty();
  }

  /// The account of a name.
  Optional<Known> of(String name) {
    return jdbi.withHandle(handle -> account(handle, name));
  }

  private static Optional<Known> account(Handle handle, String name) {
    return handle
        .select("select name, role from account where name = ?", name)
        .map((row, context) -> new Known(row.getString("name"), role(row.getString("role"))))
        .findOne();
  }

  private static void need(Handle handle, String name) {
    if (account(handle, name).isEmpty()) {
      throw new UserException("there is no user " + name);
    }
  }

  /// Somebody known, with the role that they have now.
  record Known(String name, Role role) {}

  Jdbi jdbi() {
    return jdbi;
  }

  Tokens tokens() {
    return tokens;
  }

  Clock clock() {
    return clock;
  }

  private String now() {
    return clock.instant().toString();
  }

  static String spell(Role role) {
    return ParameterType.Word.spell(role);
  }

  static Role role(String word) {
    return Role.valueOf(word.toUpperCase(Locale.ROOT));
  }

  @Override
  public void close() {
    database.close();
  }
}
