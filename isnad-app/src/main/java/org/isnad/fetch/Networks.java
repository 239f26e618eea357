package org.isnad.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;

/// Tells the addresses of the public Internet from all others. Immutable and thread-safe.
final class Networks {
  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;

  /// Prefixes of IPv6 addresses that stand for an IPv4 address, and where that begins: compatible and mapped, NAT64, 6to4.
  private static final List<Embedding> EMBEDDINGS =
      List.of(
          new Embedding(new int[] {0, 0, 0, 0, 0, 0}, 12),
          new Embedding(new int[] {0, 0, 0, 0, 0, 0xffff}, 12),
          new Embedding(new int[] {0x64, 0xff9b, 0, 0, 0, 0}, 12),
          new Embedding(new int[] {0x2002}, 2));

  private final List<Network> networks;

  private Networks(List<Network> networks) {
    this.networks = List.copyOf(networks);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Network(byte[] prefix, int bits, String what) {
    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int rest = Byte.SIZE - bits % Byte.SIZE;
      return Arrays.mismatch(prefix, 0, whole, address, 0, whole) < 0
          && (rest == Byte.SIZE || (prefix[whole] ^ address[whole]) >> rest == 0);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Embedding(int[] groups, int from) {
    byte @Nullable [] in(byte[] address) {
      for (int i = 0; i < groups.length; i++) {
        if (((address[2 * i] & 0xff) << Byte.SIZE | (address[2 * i + 1] & 0xff)) != groups[i]) {
          return null;
        }
      }
      return Arrays.copyOfRange(address, from, from + IPV4_BYTES);
    }
  }

  static Networks load() {
    return new Networks(
        DataTable.read(Networks.class, "networks.tsv").rows().stream()
            .map(Networks::network)
            .toList());
  }

  private static Network network(DataTable.Row row) {
    String cidr = row.required(0);
    int slash = cidr.indexOf('/');
    try {
      byte[] prefix = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
      return new Network(prefix, Integer.parseInt(cidr.substring(slash + 1)), row.required(1));
    } catch (RuntimeException e) {
      throw row.wrong("no network: " + cidr);
    }
  }

  /// What kind of network that is no public one the address stands in; null for a public address.
  @Nullable String special(InetAddress address) {
    return special(address.getAddress());
  }

  private @Nullable String special(byte[] address) {
    for (Network network : networks) {
      if (network.holds(address)) {
        return network.what();
      }
    }
    if (address.length == IPV6_BYTES) {
      for (Embedding embedding : EMBEDDINGS) {
        byte[] inner = embedding.in(address);
        if (inner != null) {
          return special(inner);
        }
      }
    }
    return null;
  }
}
