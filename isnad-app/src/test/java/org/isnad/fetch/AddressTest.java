package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://Example.ORG, https://example.org/",
    "HTTP://example.org:80/a, http://example.org/a",
    "https://example.org:443?q=1, https://example.org/?q=1",
    "http://example.org:8080/a, http://example.org:8080/a",
    "http://example.org./a#part, http://example.org/a",
    "http://example.org/a/./b/../c, http://example.org/a/c",
    "http://example.org/../../a, http://example.org/a",
    "http://example.org/%7euser/%e2%82%ac, http://example.org/~user/%E2%82%AC",
    "http://example.org/%2e%2e/private, http://example.org/private",
    "http://example.org/100%, http://example.org/100%25",
    "http://example.org/a b|c, http://example.org/a%20b%7Cc",
    "http://example.org/خبر?ق=1, http://example.org/%D8%AE%D8%A8%D8%B1?%D9%82=1",
    "http://موقع.example/, http://xn--4gbrim.example/",
    "http://[2606:2800:220:1::1]/a, http://[2606:2800:220:1::1]/a",
  })
  void onePageHasOneSpelling(String written, String address) throws Refused {
    assertThat(Address.of(written)).hasToString(address);
    assertThat(Address.of(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/",
        "http:/example.org",
        "http://",
        "http:///path",
        "http://name:secret@example.org/",
        "http://example.org:0/",
        "http://example.org:70000/",
        "http://example.org:x/",
        "http://a_b c/",
        "http://[::1/",
      })
  void whatIsNoAddressIsRefused(String written) {
    assertThatThrownBy(() -> Address.of(written))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("bad-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:,x"})
  void otherKindsOfAddressesAreRefused(String written) {
    assertThatThrownBy(() -> Address.of(written))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("bad-scheme"));
  }

  @ParameterizedTest
  @CsvSource({
    "/x, http://example.org/x",
    "x, http://example.org/a/x",
    "../x?y, http://example.org/x?y",
    "?page=2, http://example.org/a/b?page=2",
    "//other.example/x, http://other.example/x",
    "https://other.example, https://other.example/",
    "#part, http://example.org/a/b?q",
    "a:b/c, http://example.org/never",
  })
  void referencesAreResolvedAgainstTheirPage(String reference, String address) throws Refused {
    Address base = Address.of("http://example.org/a/b?q");
    if (address.endsWith("never")) {
      assertThatThrownBy(() -> base.resolve(reference)).isInstanceOf(Refused.class);
    } else {
      assertThat(base.resolve(reference)).hasToString(address);
    }
  }

  @Test
  void theHostOfAnIpv6AddressHasNoBrackets() throws Refused {
    assertThat(Address.of("http://[::1]:8080/a").host()).isEqualTo("::1");
    assertThat(Address.of("http://[::1]:8080/a").origin()).isEqualTo("http://[::1]:8080");
  }
}
