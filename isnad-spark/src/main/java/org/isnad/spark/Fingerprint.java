package org.isnad.spark;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// A hash of all that a state of relating holds, to whatever depth: two states of one fingerprint are the same but for a chance of one in 2⁶⁴, and what is folded
/// onto them gives the same. It reads the fields of our own classes as they are, so that nothing which a room adds to its state is forgotten; what it does not
/// know it refuses. Reports count by their id, for both states are of the same reports. For one thread.
final class Fingerprint {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final Map<Class<?>, List<Field>> fields = new HashMap<>();

  /// Of our own immutable objects, which states share.
  private final IdentityHashMap<Object, Long> known = new IdentityHashMap<>();

  /// @throws IllegalArgumentException where it meets a thing that it cannot tell from another
  long of(@Nullable Object value) {
    return switch (value) {
      case null -> PRIME;
      case String text -> text(text);
      case Report report -> then(1, text(report.id()));
      case Enum<?> word -> then(2, text(word.name()));
      case Boolean truth -> then(3, truth ? 1 : 0);
      case Character letter -> then(4, letter);
      case Double number -> then(5, Double.doubleToRawLongBits(number));
      case Float number -> then(6, Float.floatToRawIntBits(number));
      case BigDecimal number -> then(7, text(number.toString()));
      case Number number -> then(8, number.longValue());
      case TemporalAccessor time -> then(9, text(time.toString()));
      case BitSet bits -> then(10, longs(bits.toLongArray()));
      case List<?> list -> list(list);
      case Set<?> set -> then(11, set.stream().mapToLong(this::of).sum());
      case Map<?, ?> map -> map(map);
      case long[] numbers -> then(12, longs(numbers));
      case int[] numbers -> then(13, longs(Arrays.stream(numbers).asLongStream().toArray()));
      case byte[] bytes -> then(14, text(Arrays.toString(bytes)));
      case float[] numbers -> floats(numbers);
      case double[] numbers ->
          then(15, longs(Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray()));
      case boolean[] truths -> then(16, text(Arrays.toString(truths)));
      case Object[] objects -> list(Arrays.asList(objects));
      default -> ours(value);
    };
  }

  private long ours(Object value) {
    Class<?> type = value.getClass();
    if (!type.getName().startsWith("org.isnad.") || type.isHidden()) {
      throw new IllegalArgumentException("a state holds a " + type + ", which has no fingerprint");
    }
    Long before = known.get(value);
    if (before != null) {
      return before;
    }
    long hash = text(type.getName());
    for (Field field : fields.computeIfAbsent(type, Fingerprint::fieldsOf)) {
      try {
        hash = then(hash, of(field.get(value)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("a field that was opened is closed: " + field, e);
      }
    }
    known.put(value, hash);
    return hash;
  }

  /// By name, those of the classes above too; transient ones tell nothing that others do not.
  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    fields.sort(Comparator.comparing(Field::getName));
    return fields;
  }

  private long list(List<?> list) {
    long hash = 17;
    for (Object one : list) {
      hash = then(hash, of(one));
    }
    return then(hash, list.size());
  }

  /// In no order.
  private long map(Map<?, ?> map) {
    long sum = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      sum += then(of(entry.getKey()), of(entry.getValue()));
    }
    return then(18, sum);
  }

  private static long floats(float[] numbers) {
    long hash = 19;
    for (float number : numbers) {
      hash = then(hash, Float.floatToRawIntBits(number));
    }
    return then(hash, numbers.length);
  }

  private static long longs(long[] numbers) {
    long hash = 20;
    for (long number : numbers) {
      hash = then(hash, number);
    }
    return then(hash, numbers.length);
  }

  private static long text(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = then(hash, text.charAt(i));
    }
    return hash;
  }

  /// The mixing of SplitMix64 (Steele, Lea, Flood 2014).
  private static long then(long hash, long next) {
    long mixed = (hash ^ next) * PRIME + next;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
