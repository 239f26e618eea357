package org.isnad.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Keeps requests from addresses that are not public: every address of a host is looked at, for the client may take any. Thread-safe.
final class AddressGuard {
  private final Networks networks = Networks.load();
  private final Resolver resolver;
  private final boolean allowPrivate;

  AddressGuard(Resolver resolver, boolean allowPrivate) {
    this.resolver = resolver;
    this.allowPrivate = allowPrivate;
  }

  /// @throws Refused as `private-address`, or as `unknown-host` where there is no such host
  void check(Address address) throws Refused {
    List<InetAddress> found;
    try {
      found = resolver.resolve(address.host());
    } catch (UnknownHostException e) {
      throw new Refused("unknown-host", "There is no host " + address.host() + ".", e);
    }
    if (found.isEmpty()) {
      throw new Refused("unknown-host", "The host " + address.host() + " has no address.");
    }
    if (allowPrivate) {
      return;
    }
    for (InetAddress one : found) {
      String special = networks.special(one);
      if (special != null) {
        throw new Refused(
            "private-address",
            address.host()
                + " is at "
                + one.getHostAddress()
                + ", an address that is "
                + special
                + "; --allow-private lets it through.");
      }
    }
  }
}
