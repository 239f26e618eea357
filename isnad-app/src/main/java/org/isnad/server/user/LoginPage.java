package org.isnad.server.user;

import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;

/// The page with the form that is sent to `POST /login`: fields `name`, `password`, `next` and `lang`; with a link to `/login/oidc` where people may
/// log in elsewhere.
@FunctionalInterface
public interface LoginPage {
  /// What it shows.
  ///
  /// @param next where one goes afterwards, a path of this server
  /// @param wrong whether the name or the password was wrong
  /// @param elsewhere whether one may log in by OpenID Connect
  record Shown(String next, boolean wrong, boolean elsewhere) {}

  /// The page.
  Reply show(Request request, Shown shown);
}
