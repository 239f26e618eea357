package org.isnad.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a host.
@FunctionalInterface
interface Resolver {
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /// The one that java.net.http will use as well: both share the virtual machine's cache.
  static Resolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
