package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOptionsTest {
  private static final String REPORT =
      "قالت الوزيرة ليلى سالم إن القناة الجديدة تكفي القرى كلها في هذا الصيف.";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aTableIsReadWithTheNamesGiven() throws IOException {
    Path table = write("export.csv", "day,content\n2024-03-05,\"" + REPORT + "\"\n");

    Ended ended =
        new Command()
            .run("analyze", "--format", "jsonl", "--map", "text=content,published=day", table);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("\"published\":\"2024-03-05\"").contains(REPORT);
    assertThat(new Command().run("analyze", "--format", "jsonl", table).err())
        .contains("\"code\":\"no-text\"")
        .contains("--map text=NAME");
  }

  @Test
  void aKnownCollectionHasAPreset() throws IOException {
    Path records =
        write(
            "records.jsonl",
            "{\"text\": \""
                + REPORT
                + "\", \"id\": \"<urn:1>\", \"url\": \"https://a.example/\", \"date\":"
                + " \"2024-03-05T10:00:00Z\"}\n");

    Ended ended =
        new Command().run("analyze", "--format", "jsonl", "--preset", "fineweb-2", records);

    assertThat(ended.out())
        .contains("\"id\":\"<urn:1>\"")
        .contains("\"published\":null,\"retrieved\":\"2024-03-05T10:00:00Z\"");
    assertThat(new Command().run("explain", "--preset", "fineweb-2", records).code()).isZero();
  }

  @Test
  void aWebArchiveOfTextLeadsBackToItsRecord() throws IOException {
    int length = REPORT.getBytes(StandardCharsets.UTF_8).length;
    Path archive =
        write(
            "crawl.warc.wet",
            "WARC/1.0\r\n"
                + "WARC-Type: conversion\r\n"
                + "WARC-Target-URI: https://a.example/1\r\n"
                + "WARC-Date: 2024-03-05T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: text/plain\r\n"
                + "Content-Length: "
                + length
                + "\r\n\r\n"
                + REPORT
                + "\r\n\r\n");

    Ended ended = new Command().run("analyze", "--format", "jsonl", archive);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("\"url\":\"https://a.example/1\"")
        .contains("\"retrieved\":\"2024-03-05T10:00:00Z\"")
        .contains("\"record\":1,\"offset\":0");
  }

  @Test
  void archivesAndPatternsAreInputs() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("news.zip")))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }

    Ended ended = new Command().run("analyze", "--format", "jsonl", folder.resolve("*.zip"));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("\"id\":\"news.zip!/a.txt\"");
  }

  @Test
  void wrongOptionsAreExplained() {
    assertThat(new Command().run("analyze", "--map", "txet=content", folder).err())
        .contains("--map: \"txet=content\" is not FIELD=NAME");
    assertThat(new Command().run("analyze", "--preset", "nosuch", folder).err())
        .contains("--preset: \"nosuch\" is no preset; there are isnad, fineweb");
  }
}
