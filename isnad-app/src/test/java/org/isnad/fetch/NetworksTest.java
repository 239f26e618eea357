package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
  private final Networks networks = Networks.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "239.255.255.255",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::7f00:1",
        "64:ff9b::a00:1",
        "2002:7f00:1::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "fc00::1",
        "fdff::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
      })
  void whatIsNotPublicIsSpecial(String address) {
    assertThat(networks.special(InetAddress.ofLiteral(address))).as(address).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2606:2800:220:1:248:1893:25c8:1946",
        "2a00:1450:4001:80b::200e",
      })
  void whatIsPublicIsNot(String address) {
    assertThat(networks.special(InetAddress.ofLiteral(address))).as(address).isNull();
  }

  @Property
  void anAddressIsAsPublicAsTheOneItStandsFor(@ForAll @Size(4) byte[] inner)
      throws UnknownHostException {
    byte[] translated = new byte[16];
    translated[1] = 0x64;
    translated[2] = (byte) 0xff;
    translated[3] = (byte) 0x9b;
    System.arraycopy(inner, 0, translated, 12, 4);
    assertThat(networks.special(InetAddress.getByAddress(translated)))
        .isEqualTo(networks.special(InetAddress.getByAddress(inner)));
  }
}
