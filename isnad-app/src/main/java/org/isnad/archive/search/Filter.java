package org.isnad.archive.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Narrows down what may be found. It says nothing about the order of hits.
public sealed interface Filter {
  /// One of the values, exactly as the index has it (as [FacetCount] gives it).
  record Values(Dimension dimension, Set<String> values) implements Filter {
    public Values {
      Objects.requireNonNull(dimension, "dimension");
      values = Set.copyOf(values);
    }
  }

  /// A day of this clock lies between the two, both included. Where only a month or a year is known, one of its days.
  ///
  /// @param from null for no bound
  /// @param to null for no bound
  record Days(DayField clock, @Nullable LocalDate from, @Nullable LocalDate to) implements Filter {
    public Days {
      Objects.requireNonNull(clock, "clock");
    }
  }

  /// A figure of this unit lies between the two, both included.
  ///
  /// @param unit ISO 4217, `%`, UCUM; "" for a count
  /// @param from null for no bound
  /// @param to null for no bound
  record Figures(String unit, @Nullable BigDecimal from, @Nullable BigDecimal to)
      implements Filter {
    public Figures {
      Objects.requireNonNull(unit, "unit");
    }
  }

  /// One of these reports, or a statement of one: a story, a known entity's reports, as the caller joins them from the record.
  ///
  /// @param numbers the reports' numbers in the record
  record Reports(Set<Long> numbers) implements Filter {
    public Reports {
      numbers = Set.copyOf(numbers);
    }
  }

  /// One of these statements, or a report that has one: what a known entity said, as the caller joins it from the record.
  record Statements(Set<StatementKey> keys) implements Filter {
    public Statements {
      keys = Set.copyOf(keys);
    }
  }

  /// What the other filter would leave out.
  record Not(Filter filter) implements Filter {
    public Not {
      Objects.requireNonNull(filter, "filter");
    }
  }

  /// What any of the filters lets through; nothing where there is none.
  record Any(Set<Filter> filters) implements Filter {
    public Any {
      filters = Set.copyOf(filters);
    }
  }
}
