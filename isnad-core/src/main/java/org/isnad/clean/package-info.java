/// Takes a [org.isnad.source.Page], gives an [org.isnad.clean.Article]: title, dateline, outlet, the article's own day, and which spans are the article
/// and which the page's furniture. Never changes the text, never takes the time of the crawl for the article's.
@NullMarked
package org.isnad.clean;

import org.jspecify.annotations.NullMarked;
