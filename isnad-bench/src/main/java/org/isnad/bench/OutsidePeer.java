package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.ToLongFunction;

/// A program that is no part of this one, for its license or its size: its jars are named by whoever measures, and stand in a class loader of their own. Not
/// thread-safe.
///
/// @param work what it makes of a text, as a number that is not 0
record OutsidePeer(String name, ToLongFunction<String> work, URLClassLoader loader)
    implements AutoCloseable {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private static final String CORENLP_SETTINGS = "StanfordCoreNLP-arabic.properties";

  /// Stanford CoreNLP with its settings for Arabic, which its jar of models brings along: segments, sentences, parts of speech.
  ///
  /// @param jars jars and folders of jars, with the path's separator between
  static OutsidePeer coreNlp(String jars) throws IOException {
    URLClassLoader loader = loader(jars);
    return made(
        loader,
        () -> {
          Properties settings = new Properties();
          try (InputStream in = loader.getResourceAsStream(CORENLP_SETTINGS)) {
            if (in == null) {
              throw new UsageException("the jars of CoreNLP hold no " + CORENLP_SETTINGS);
            }
            settings.load(in);
          }
          settings.setProperty("annotators", "tokenize,ssplit,pos");
          Class<?> annotation = loader.loadClass("edu.stanford.nlp.pipeline.Annotation");
          Class<?> tokens =
              loader.loadClass("edu.stanford.nlp.ling.CoreAnnotations$TokensAnnotation");
          Object pipeline =
              loader
                  .loadClass("edu.stanford.nlp.pipeline.StanfordCoreNLP")
                  .getConstructor(Properties.class)
                  .newInstance(settings);
          var annotate = pipeline.getClass().getMethod("annotate", annotation);
          var made = annotation.getConstructor(String.class);
          var get = annotation.getMethod("get", Class.class);
          return new OutsidePeer(
              "CoreNLP, to parts of speech",
              text ->
                  within(
                      loader,
                      () -> {
                        Object of = made.newInstance(text);
                        annotate.invoke(pipeline, of);
                        return (long) ((List<?>) get.invoke(of, tokens)).size();
                      }),
              loader);
        });
  }

  /// HeidelTime with its rules for Arabic, without a tagger: times alone.
  ///
  /// @param jars as for CoreNLP
  /// @param settings its `config.props`
  static OutsidePeer heidelTime(String jars, Path settings) throws IOException {
    URLClassLoader loader = loader(jars);
    return made(
        loader,
        () -> {
          String room = "de.unihd.dbs.";
          Class<?> language =
              loader.loadClass(room + "uima.annotator.heideltime.resources.Language");
          Class<?> document = loader.loadClass(room + "heideltime.standalone.DocumentType");
          Class<?> output = loader.loadClass(room + "heideltime.standalone.OutputType");
          Class<?> tagger = loader.loadClass(room + "heideltime.standalone.POSTagger");
          Class<?> program = loader.loadClass(room + "heideltime.standalone.HeidelTimeStandalone");
          Object heidelTime =
              program
                  .getConstructor(language, document, output, String.class, tagger, Boolean.class)
                  .newInstance(
                      constant(language, "ARABIC"),
                      constant(document, "NEWS"),
                      constant(output, "TIMEML"),
                      settings.toString(),
                      constant(tagger, "NO"),
                      false);
          var process = program.getMethod("process", String.class, Date.class);
          Date day = new Date(0);
          return new OutsidePeer(
              "HeidelTime, times alone",
              text ->
                  within(
                      loader,
                      () -> (long) ((String) process.invoke(heidelTime, text, day)).length()),
              loader);
        });
  }

  private static Object constant(Class<?> of, String name) throws ReflectiveOperationException {
    return of.getField(name).get(null);
  }

  /// Something that another program does.
  private interface Deed<T> {
    T run() throws ReflectiveOperationException, IOException;
  }

  private static OutsidePeer made(URLClassLoader loader, Deed<OutsidePeer> deed)
      throws IOException {
    try {
      return within(loader, deed);
    } catch (RuntimeException e) {
      loader.close();
      throw e;
    }
  }

  /// Such programs look for their files by the class loader of the thread, and tell on the standard streams what they do.
  private static <T> T within(URLClassLoader loader, Deed<T> deed) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PrintStream out = System.out;
    PrintStream err = System.err;
    thread.setContextClassLoader(loader);
    System.setOut(NOWHERE);
    System.setErr(NOWHERE);
    try {
      return deed.run();
    } catch (ReflectiveOperationException | IOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new UsageException("it cannot be run from these jars: " + cause);
    } finally {
      System.setOut(out);
      System.setErr(err);
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader loader(String jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String part : jars.split(java.io.File.pathSeparator, -1)) {
      Path path = Path.of(part);
      if (Files.isDirectory(path)) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(path, "*.jar")) {
          for (Path jar : inside) {
            urls.add(url(jar));
          }
        }
      } else if (Files.exists(path)) {
        urls.add(url(path));
      } else {
        throw new UsageException("there is no " + path);
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
