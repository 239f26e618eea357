package org.isnad.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.isnad.server.http.Reply;

/// Pages out of templates; whatever a template prints is escaped for the place where it stands. Immutable and thread-safe.
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// A page.
  ///
  /// @param template its name, without folder and ending
  /// @param parts the template's parameters besides `frame`
  Reply page(String template, Frame frame, Map<String, Object> parts) {
    Map<String, Object> all = new java.util.HashMap<>(parts);
    all.put("frame", frame);
    TemplateOutput html = new StringOutput();
    engine.render(template + ".jte", all, html);
    return Reply.html(html.toString()).with("Cache-Control", "private, no-cache");
  }
}
