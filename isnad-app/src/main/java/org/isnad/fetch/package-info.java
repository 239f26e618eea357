/// Addresses and feeds in, a web archive (WARC) out: asks for pages politely and keeps what was answered. It never looks into an article, and
/// never reaches an address that is not public unless it is told to.
@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
