/// Who may ask what: accounts with roles, API keys, sessions, logins (local or by OpenID Connect), and the log of all of it. Stands in
/// `users.sqlite` in the archive's folder.
@NullMarked
package org.isnad.server.user;

import org.jspecify.annotations.NullMarked;
