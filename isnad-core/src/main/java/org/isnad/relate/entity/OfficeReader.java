package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analyze.name.NameWords;
import org.isnad.analyze.name.Role;
import org.jspecify.annotations.Nullable;

/// Reads the titles of a report as offices. Immutable and thread-safe.
final class OfficeReader {
  private final NameWords names;
  private final WordClasses classes = WordClasses.read("role-words.tsv");

  OfficeReader(NameWords names) {
    this.names = names;
  }

  /// The offices that the titles tell; those that tell none are left out.
  List<Office> read(List<Role> roles) {
    List<Office> offices = new ArrayList<>(roles.size());
    for (Role role : roles) {
      Office office = read(role.title());
      if (office != null && !offices.contains(office)) {
        offices.add(office);
      }
    }
    return offices;
  }

  /// The nouns of the titles, also of those that say no more: «الرئيس».
  Set<String> heads(List<Role> roles) {
    Set<String> heads = new HashSet<>();
    for (Role role : roles) {
      List<String> words = NameFormReader.words(role.title());
      String head = words.isEmpty() ? "" : head(words.getFirst());
      if (!head.isEmpty() && !classes.is("empty", head)) {
        heads.add(head);
      }
    }
    return heads;
  }

  @Nullable Office read(String title) {
    List<String> words = NameFormReader.words(title);
    if (words.size() < 2) {
      return null;
    }
    String head = head(words.getFirst());
    TreeSet<String> of = new TreeSet<>();
    boolean told = false;
    for (String word : words.subList(1, words.size())) {
      String state = names.state(word);
      String bare = classes.same(WordClasses.bare(particlesOff(word)));
      if (state != null) {
        of.add(state);
        told = true;
      } else if (!classes.is("dropped", bare)) {
        of.add(bare);
        told |= !classes.is("shared", bare);
      }
    }
    return of.isEmpty() || classes.is("empty", head)
        ? null
        : new Office(head, List.copyOf(of), told);
  }

  private String head(String first) {
    String bare = WordClasses.bare(particlesOff(first));
    String masculine =
        bare.length() > 4 && bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) : bare;
    return classes.same(masculine);
  }

  /// «للرئيس» as «الرئيس».
  private static String particlesOff(String word) {
    return word.length() > 4 && word.startsWith("لل") ? "ال" + word.substring(2) : word;
  }
}
