package org.isnad.archive.question;

import java.util.List;
import org.isnad.archive.search.Expansion;

/// What statements are to be about.
interface Topic {
  /// Anything.
  Topic ANY =
      new Topic() {
        @Override
        public void narrow(Conditions to) {
          // Every report may do.
        }

        @Override
        public List<Hit> among(List<Hit> block) {
          return block;
        }

        @Override
        public List<Expansion> also() {
          return List.of();
        }
      };

  /// Leaves out reports (`r`) that do not speak of it, where they are few enough to be listed.
  void narrow(Conditions to);

  /// The statements that speak of it, in their order.
  List<Hit> among(List<Hit> block);

  /// What else was looked for besides the words of the question.
  List<Expansion> also();
}
