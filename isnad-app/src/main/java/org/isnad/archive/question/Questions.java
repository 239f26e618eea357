package org.isnad.archive.question;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationTables;
import org.isnad.archive.record.StoredReport;
import org.isnad.archive.record.StoredReports;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.Suggestion;
import org.isnad.archive.search.Variants;
import org.isnad.relate.Relation;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Answers questions out of an archive. Every answer is of one moment of the record, and the same for the same record. Thread-safe.
///
/// Every method throws [QuestionException] where the question cannot be answered as it is asked, and
/// [org.isnad.archive.record.ArchiveException] where the record fails.
public final class Questions implements Closeable {
  private final RecordStore store;
  private final Index index;
  private final Words words = Words.load();

  /// Questions to a record, and to the search index beside it, which is opened when it is first needed and closed with this.
  public Questions(RecordStore store) {
    this(store, Index.of(store.folder()));
  }

  /// Questions to a record and an index that is open already; closing them is the caller's.
  public Questions(RecordStore store, SearchIndex index) {
    this(store, Index.of(index));
  }

  private Questions(RecordStore store, Index index) {
    this.store = Objects.requireNonNull(store, "store");
    this.index = index;
  }

  /// Looks words up, in reports or in what was said.
  public SearchFound search(SearchQuestion question) {
    SearchIndex open = index.get();
    return store.read(
        record -> new Searching(record, new Library(record), open, question).found(words));
  }

  /// What the search box may be completed to: names and words of the archive in whatever spelling, the most frequent first.
  ///
  /// @param box what stands in it
  public List<Suggestion> complete(String box, int limit) {
    SearchIndex open = index.get();
    return new Completion(open::complete).of(box, limit);
  }

  /// Who said what about what, when, according to whom.
  public Answer<StatementRow> statements(StatementQuestion question) {
    return store.read(record -> {
      Library library = new Library(record);
      return new Statements(
              record, library, question, topic(question.about(), question.variants(), record))
          .answer();
    });
  }

  private Topic topic(@Nullable String about, boolean variants, Handle record) {
    if (about == null) {
      return Topic.ANY;
    }
    Variants others = variants ? words.variants(record) : Variants.NONE;
    return new IndexTopic(index.get(), about, variants, others);
  }

  /// Who met whom, where and when.
  public Answer<EncounterRow> encounters(EncounterQuestion question) {
    return store.read(record -> new Encounters(record, new Library(record), question).answer());
  }

  /// How many of what, according to whom.
  public Answer<FigureRow> figures(FigureQuestion question) {
    return store.read(record -> new Figures(record, new Library(record), question, words).answer());
  }

  /// Who somebody is.
  ///
  /// @param name a name, or an id across reports
  /// @param statements how many of its own words, and of others' of it
  public WhoAnswer who(String name, int statements, boolean variants) {
    return store.read(record -> {
      NameRead read = new Names(record, variants).read(name);
      Persons persons = new Persons(record, new Library(record), statements);
      return new WhoAnswer(read, read.taken().stream().map(persons::person).toList());
    });
  }

  /// Which reports tell one story.
  public Answer<StoryRow> stories(StoryQuestion question) {
    return store.read(record -> new Stories(record, new Library(record)).answer(question, words));
  }

  /// A story in full.
  public StoryTold story(String id) {
    return store.read(record -> new Stories(record, new Library(record)).told(id));
  }

  /// Figures of one quantity through time.
  public Answer<SeriesRow> series(SeriesQuestion question) {
    return store.read(
        record -> new Quantities(record, new Library(record), question, words).series());
  }

  /// One series in full.
  public SeriesTold series(String id) {
    return store.read(record -> Quantities.told(record, new Library(record), id));
  }

  /// What was undertaken.
  public Answer<CommitmentRow> commitments(SeriesQuestion question) {
    return store.read(
        record -> new Quantities(record, new Library(record), question, words).commitments());
  }

  /// What somebody said, whom they met and what they undertook, in time.
  public Answer<TimelineRow> timeline(TimelineQuestion question) {
    return store.read(record -> {
      Library library = new Library(record);
      return new Timeline(
              record, library, question, topic(question.about(), question.variants(), record))
          .answer();
    });
  }

  /// On whom the reports stand.
  ///
  /// @param limit how many of each kind
  public List<SourceRow> sources(int limit) {
    return store.read(record -> Sources.all(record, limit));
  }

  /// What the archive holds.
  public ArchiveOverview overview() {
    return store.read(Overviews::of);
  }

  /// How many reports there are of each outlet and time.
  ///
  /// @param limit how many cells at most
  /// @param after the cursor that the part before ended with; null for the first
  public Answer<CoverageCell> coverage(Breakdown.Step step, int limit, @Nullable String after) {
    return store.read(record -> Coverage.of(record, step, limit, after));
  }

  /// Reports side by side, with the relations that the record knows of.
  ///
  /// @param ids two or more
  public Comparison compare(List<String> ids) {
    return store.read(record -> {
      Library library = new Library(record);
      List<Analysis> analyses =
          new ArrayList<>(
              ids.stream().distinct().map(id -> library.analysis(library.number(id))).toList());
      analyses.sort(Comparator.comparing(Questions::day).thenComparing(one -> one.article().id()));
      Map<String, Story> stories = new LinkedHashMap<>();
      for (Analysis analysis : analyses) {
        String story = library.story(library.number(analysis.article().id()));
        if (story != null) {
          stories.put(story, new Stories(record, library).story(story));
        }
      }
      Tellings tellings = new Tellings(record);
      List<Utterance> utterances = tellings.among(ids);
      return Comparison.of(
          analyses, List.copyOf(stories.values()), utterances, tellings.divergences(utterances));
    });
  }

  private static String day(Analysis analysis) {
    return analysis.article().date() == null ? "9999" : analysis.article().date().day().toString();
  }

  /// A report in full.
  public Shown show(String id) {
    return store.read(record -> {
      Library library = new Library(record);
      long number = library.number(id);
      StoredReport stored = Objects.requireNonNull(StoredReports.byNumber(record, number));
      String story = library.story(number);
      Tellings tellings = new Tellings(record);
      return new Shown(
          stored,
          library.analysis(number),
          StoredReports.versions(record, stored.edition().address()),
          story == null ? null : new Stories(record, library).row(story),
          duplicates(record, number),
          tellings.told(tellings.of(id), library));
    });
  }

  private static List<Duplicate> duplicates(Handle record, long number) {
    List<Duplicate> duplicates = new ArrayList<>();
    for (Relation relation : RelationTables.ofReport(record, number)) {
      if (relation instanceof Relation.OfDuplicate(Duplicate duplicate)) {
        duplicates.add(duplicate);
      }
    }
    return duplicates;
  }

  /// Whether there is a report of that id.
  public boolean has(String id) {
    return store.read(record -> StoredReports.byId(record, id) != null);
  }

  /// A report's analysis, for who shows words of it.
  public Analysis analysis(String id) {
    return store.read(record -> {
      Library library = new Library(record);
      return library.analysis(library.number(id));
    });
  }

  @Override
  public void close() {
    index.close();
  }
}
