package org.isnad.analyze.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analyze.name.NameAnalyzer;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.time.TimeAnalyzer;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.text.Reading;
import org.isnad.text.Span;

/// Fits the weights of `speaker-confidence.tsv` on the invented reports of this project, and on nothing else.
final class ConfidenceFit {
  static final Path DEMONSTRATION =
      Path.of("..", "isnad-app", "src", "test", "resources", "org", "isnad", "demo", "gold");

  /// How much of both spans must be common, as in the matching of gold.
  private static final double LEAST_OVERLAP = 0.6;

  private static final double VARIANCE = 0.5;

  /// What is expected before any report is seen: nine of ten who are named at their cue are right, a name is surer than a phrase, and every
  /// step on takes a little away.
  private static final Map<Feature, Double> PRIOR = prior();

  private ConfidenceFit() {}

  private static Map<Feature, Double> prior() {
    Map<Feature, Double> prior = new EnumMap<>(Feature.class);
    prior.put(Feature.BASE, 2.2);
    prior.put(Feature.PERSON, 1.0);
    prior.put(Feature.BODY, 0.8);
    prior.put(Feature.PLACE, 0.4);
    prior.put(Feature.NOUN, 0.5);
    prior.put(Feature.OTHER_PHRASE, -1.0);
    prior.put(Feature.UNKNOWN_NAME, -0.3);
    prior.put(Feature.LAST_NAMED, -0.5);
    prior.put(Feature.LONG, -0.5);
    prior.put(Feature.JOINT, -0.5);
    prior.put(Feature.APART, -0.3);
    prior.put(Feature.BEFORE_VERB, -0.3);
    prior.put(Feature.NARRATED, -0.5);
    prior.put(Feature.NOUN_PHRASE, -0.3);
    prior.put(Feature.SENTENCE_OPENER, -0.7);
    prior.put(Feature.SENTENCE_SUBJECT, -0.7);
    prior.put(Feature.SENTENCE_NAME, -1.8);
    prior.put(Feature.SAME_SENTENCE, -0.2);
    prior.put(Feature.NEXT_SENTENCE, -0.2);
    prior.put(Feature.FARTHER, -0.7);
    prior.put(Feature.NO_CUE, -0.3);
    prior.put(Feature.AGREES, 0.4);
    prior.put(Feature.RIVAL, -0.4);
    return prior;
  }

  /// Writes the table to the path given.
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    weights()
        .forEach((feature, weight) ->
            lines.add(feature.name().toLowerCase(Locale.ROOT) + "\t" + weight));
    Files.write(Path.of(arguments[0]), lines);
  }

  /// The weights, two places behind the point.
  static Map<Feature, Double> weights() throws IOException {
    List<LogisticFit.Sample> samples = samples();
    Feature[] features = Feature.values();
    double[] mean = new double[features.length];
    for (Feature feature : features) {
      mean[feature.ordinal()] = PRIOR.getOrDefault(feature, 0.0);
    }
    double[] weights = LogisticFit.weights(samples, mean, VARIANCE);
    Map<Feature, Double> table = new EnumMap<>(Feature.class);
    for (Feature feature : features) {
      table.put(feature, Math.round(weights[feature.ordinal()] * 100) / 100.0);
    }
    return table;
  }

  /// Every statement of the reports whose speaker is known.
  static List<LogisticFit.Sample> samples() throws IOException {
    List<SpokenReport> reports = new ArrayList<>(SpokenReport.bracketed());
    reports.addAll(SpokenReport.demonstration(DEMONSTRATION));
    Cleaner cleaner = Cleaner.load();
    TimeAnalyzer timeAnalyzer = TimeAnalyzer.load();
    NameAnalyzer nameAnalyzer = NameAnalyzer.load();
    List<LogisticFit.Sample> samples = new ArrayList<>();
    for (SpokenReport report : reports) {
      if (!(cleaner.clean(report.page()) instanceof Article article)) {
        throw new IOException("no article: " + report.page().id());
      }
      Reading reading = Reading.of(article.text(), article.layout().content());
      List<Timex> times = timeAnalyzer.find(article, reading);
      Names names = nameAnalyzer.find(article, reading, times);
      RecordedEvidence evidence = new RecordedEvidence();
      List<Statement> found = StatementAnalyzer.load(evidence).find(article, reading, names, times);
      for (SpokenReport.Said said : report.said()) {
        Statement statement = best(found, said.span());
        if (statement != null && !statement.attribution().speakers().isEmpty()) {
          boolean right =
              statement.attribution().speakers().stream().allMatch(who -> said.isBy(who.name()));
          samples.add(
              new LogisticFit.Sample(
                  features(evidence.of(statement.attribution().confidence())), right));
        }
      }
    }
    return samples;
  }

  private static double[] features(Evidence evidence) {
    double[] features = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      features[feature.ordinal()] = evidence.count(feature);
    }
    return features;
  }

  private static Statement best(List<Statement> found, Span span) {
    Statement best = null;
    double most = LEAST_OVERLAP;
    for (Statement statement : found) {
      int common =
          Math.min(span.end(), statement.span().end())
              - Math.max(span.start(), statement.span().start());
      int all =
          Math.max(span.end(), statement.span().end())
              - Math.min(span.start(), statement.span().start());
      double overlap = (double) common / all;
      if (overlap >= most) {
        most = overlap;
        best = statement;
      }
    }
    return best;
  }

  /// Gives every speaker the number under which his evidence is kept instead of a probability.
  private static final class RecordedEvidence implements SpeakerConfidence {
    private static final double UNIT = 1e6;

    private final List<Evidence> seen = new ArrayList<>();

    @Override
    public double of(Evidence evidence) {
      seen.add(evidence);
      return seen.size() / UNIT;
    }

    @Override
    public double least() {
      return 0;
    }

    Evidence of(double number) {
      return seen.get((int) Math.round(number * UNIT) - 1);
    }
  }
}
