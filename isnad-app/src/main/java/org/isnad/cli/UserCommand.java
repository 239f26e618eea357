package org.isnad.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.isnad.server.http.Role;
import org.isnad.server.user.Account;
import org.isnad.server.user.ApiKey;
import org.isnad.server.user.UserException;
import org.isnad.server.user.Users;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "user",
    description = "Who may ask an archive's server: accounts, roles, API keys.",
    sortOptions = false,
    synopsisSubcommandLabel = "(add | change | remove | list | key)",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad user add --archive news --role editor layla",
      "  isnad user key --archive news --label nightly layla",
      "  isnad user list --archive news",
      "",
      "A password is asked for on the terminal, or read as the first line of standard input. Roles:"
          + " reader (asks), editor (puts reports in and takes",
      "them out), admin (manages users). With the first user the server asks everybody to log in."
    })
final class UserCommand implements Runnable {
  /// The roles that somebody may have.
  static final Role[] ROLES = {Role.READER, Role.EDITOR, Role.ADMIN};

  private static final String BY = System.getProperty("user.name", "");

  private final Surroundings surroundings;
  private final Output out;

  UserCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public void run() {
    throw new UsageException("say what is to be done: add, change, remove, list or key");
  }

  @Command(name = "add", description = "Adds an account.")
  int add(
      @Option(names = "--archive", paramLabel = "DIR", required = true) Path archive,
      @Option(names = "--role", paramLabel = "ROLE", defaultValue = "reader") Role role,
      @Option(
              names = "--no-password",
              description = "For who logs in by OpenID Connect, or by keys alone.")
          boolean noPassword,
      @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    String password = noPassword ? null : password();
    with(archive, users -> users.add(name, role, password, BY));
    return 0;
  }

  @Command(name = "change", description = "Gives an account another role or password.")
  int change(
      @Option(names = "--archive", paramLabel = "DIR", required = true) Path archive,
      @Option(names = "--role", paramLabel = "ROLE") @Nullable Role role,
      @Option(names = "--password", description = "Asks for a new one.") boolean newPassword,
      @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    String password = newPassword ? password() : null;
    with(archive, users -> users.change(name, role, password, BY));
    return 0;
  }

  @Command(name = "remove", description = "Removes an account with its keys and sessions.")
  int remove(
      @Option(names = "--archive", paramLabel = "DIR", required = true) Path archive,
      @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    with(archive, users -> users.remove(name, BY));
    return 0;
  }

  @Command(name = "list", description = "Lists the accounts, or the keys of one.")
  int list(
      @Option(names = "--archive", paramLabel = "DIR", required = true) Path archive,
      @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name)
      throws IOException {
    try (Users users = open(archive)) {
      if (name != null) {
        for (ApiKey key : users.keys(name)) {
          out.write(key.id() + "\t" + key.created() + "\t" + key.label() + "\n");
        }
        return 0;
      }
      for (Account account : users.list()) {
        out.write(
            account.name()
                + "\t"
                + account.role().name().toLowerCase(Locale.ROOT)
                + "\t"
                + (account.local() ? "password" : "no password")
                + "\t"
                + account.keys()
                + " keys\n");
      }
    }
    return 0;
  }

  @Command(
      name = "key",
      description = "Makes an API key for an account and prints it, once; or takes one away.")
  int key(
      @Option(names = "--archive", paramLabel = "DIR", required = true) Path archive,
      @Option(names = "--label", paramLabel = "WORDS", defaultValue = "") String label,
      @Option(names = "--remove", paramLabel = "ID") @Nullable String remove,
      @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name)
      throws IOException {
    try (Users users = open(archive)) {
      if (remove != null) {
        users.removeKey(remove, BY);
      } else if (name != null) {
        out.write(users.addKey(name, label, BY) + "\n");
      } else {
        throw new UsageException("whose key?");
      }
    } catch (UserException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private interface Doing {
    void with(Users users);
  }

  private static void with(Path archive, Doing doing) throws IOException {
    try (Users users = open(archive)) {
      doing.with(users);
    } catch (UserException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Users open(Path archive) throws IOException {
    if (!Files.isDirectory(archive)) {
      throw new IOException("no archive: " + archive);
    }
    return Users.open(archive, Clock.systemUTC());
  }

  private String password() throws IOException {
    Console console = System.console();
    if (surroundings.terminal().in() && console != null) {
      char[] typed = console.readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    byte[] line = surroundings.in().readAllBytes();
    String words = new String(line, StandardCharsets.UTF_8);
    int end = words.indexOf('\n');
    return (end < 0 ? words : words.substring(0, end)).strip();
  }
}
