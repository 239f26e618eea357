package org.isnad.text.number;

import java.util.ArrayList;
import java.util.List;

/// Writes numbers out in words as the press does, in the nominative or the oblique case and counting a masculine or a feminine noun.
final class NumberSpeller {
  private static final String[] MASCULINE = {
    "صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] FEMININE = {
    "صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئت", "ثلاثمئة", "أربعمائة", "خمسمئة", "ستمئة", "سبعمائة", "ثمانمئة", "تسعمئة"
  };
  private static final long[] SCALES = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L};
  private static final String[] ONE = {"تريليون", "مليار", "مليون", "ألف"};
  private static final String[] MANY = {"تريليونات", "مليارات", "ملايين", "آلاف"};

  private final boolean oblique;
  private final boolean feminine;

  NumberSpeller(boolean oblique, boolean feminine) {
    this.oblique = oblique;
    this.feminine = feminine;
  }

  String spell(long number) {
    if (number == 0) {
      return MASCULINE[0];
    }
    List<String> parts = new ArrayList<>();
    long left = number;
    for (int i = 0; i < SCALES.length; i++) {
      int count = (int) (left / SCALES[i]);
      left %= SCALES[i];
      if (count > 0) {
        parts.add(scaled(count, i));
      }
    }
    if (left > 0) {
      parts.addAll(small((int) left, feminine));
    }
    return String.join(" و", parts);
  }

  private String scaled(int count, int scale) {
    int rest = count % 100;
    if (count == 1) {
      return ONE[scale];
    }
    if (count == 2) {
      return ONE[scale] + (oblique ? "ين" : "ان");
    }
    String name =
        rest >= 3 && rest <= 10 ? MANY[scale] : rest >= 11 ? ONE[scale] + "ا" : ONE[scale];
    return String.join(" و", small(count, false)) + " " + name;
  }

  /// The parts of a number below a thousand, to be joined with و.
  private List<String> small(int number, boolean ofFeminine) {
    List<String> parts = new ArrayList<>();
    int hundreds = number / 100;
    if (hundreds == 2) {
      parts.add(HUNDREDS[2] + (oblique ? "ين" : "ان"));
    } else if (hundreds > 0) {
      parts.add(HUNDREDS[hundreds]);
    }
    int rest = number % 100;
    String[] units = ofFeminine ? FEMININE : MASCULINE;
    if (rest > 10 && rest < 20) {
      parts.add(teen(rest - 10, units, ofFeminine));
    } else if (rest > 0 && rest <= 10) {
      parts.add(units[rest]);
    } else if (rest >= 20) {
      if (rest % 10 > 0) {
        parts.add(units[rest % 10]);
      }
      parts.add(TENS[rest / 10] + (oblique ? "ين" : "ون"));
    }
    return parts;
  }

  private String teen(int unit, String[] units, boolean ofFeminine) {
    String ten = ofFeminine ? " عشرة" : " عشر";
    return switch (unit) {
      case 1 -> (ofFeminine ? "إحدى" : "أحد") + ten;
      case 2 -> (ofFeminine ? "اثنت" : "اثن") + (oblique ? "ي" : "ا") + ten;
      default -> units[unit] + ten;
    };
  }
}
