package org.isnad.clean.html;

/// What an element's name, class, id or role says it is.
enum Part {
  /// Nothing.
  NONE,
  /// The article's own text.
  BODY,
  /// The page's: menus, boxes, buttons, advertisements.
  FURNITURE,
  /// What readers wrote.
  COMMENTS,
  /// Under a picture.
  CAPTION,
  /// Who wrote the article and when.
  DETAILS
}
