package org.isnad.server.user;

import org.jspecify.annotations.Nullable;

/// The page with the form that is sent to `POST /login`: fields `name`, `password` and `next`; with a link to `/login/oidc` where people may
/// log in elsewhere.
@FunctionalInterface
public interface LoginPage {
  /// What it shows.
  ///
  /// @param next where one goes afterwards, a path of this server
  /// @param wrong whether the name or the password was wrong
  /// @param language a word of the header Accept-Language; null where there is none
  /// @param elsewhere whether one may log in by OpenID Connect
  record Shown(String next, boolean wrong, @Nullable String language, boolean elsewhere) {}

  /// The page's HTML.
  String html(Shown shown);

  /// A plain one.
  static LoginPage plain() {
    return shown ->
        """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head><meta charset="utf-8"><title>إسناد — الدخول</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"></head>
        <body><main><h1>إسناد</h1>
        <form method="post" action="/login">
        """
            + (shown.wrong ? "<p role=\"alert\">الاسم أو كلمة المرور غير صحيحة</p>" : "")
            + "<input type=\"hidden\" name=\"next\" value=\""
            + escaped(shown.next)
            + "\">"
            + """
            <p><label for="name">الاسم</label> <input id="name" name="name" autocomplete="username" required></p>
            <p><label for="password">كلمة المرور</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
            <p><button>دخول</button></p></form>
            """
            + (shown.elsewhere
                ? "<p><a href=\"/login/oidc?next="
                    + java.net.URLEncoder.encode(
                        shown.next, java.nio.charset.StandardCharsets.UTF_8)
                    + "\">الدخول بحساب المؤسسة</a></p>"
                : "")
            + "</main></body></html>";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
