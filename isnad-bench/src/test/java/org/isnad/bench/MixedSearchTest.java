package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedSearchTest {
  @Test
  void everySearchOfTheListIsAQuestionAndAnAddress() {
    List<MixedSearch> all = MixedSearch.all();
    assertThat(all).hasSizeGreaterThan(100);
    for (MixedSearch search : all) {
      String query = URI.create("http://localhost" + search.path()).getRawQuery();
      String words = URLDecoder.decode(query.split("&", 2)[0].substring(2), StandardCharsets.UTF_8);
      assertThat(words).isEqualTo(search.question().words());
      assertThat(query.contains("count="))
          .isEqualTo(!search.question().counts().dimensions().isEmpty());
    }
  }

  @Test
  void theBenchNamesWhatIsMissing() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of("serve"),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--archive is missing");
  }
}
