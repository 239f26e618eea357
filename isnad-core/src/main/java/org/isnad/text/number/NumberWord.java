package org.isnad.text.number;

/// What a number word is worth and how it joins others.
///
/// @param value its value; of a fraction the numerator times [#PARTS] over the denominator
record NumberWord(Sort sort, long value) {
  /// Fractions are kept in sixtieths, which hold halves, thirds, quarters, fifths and tenths.
  static final long PARTS = 60;

  /// The parts of a number phrase.
  enum Sort {
    /// 0–9, in both genders.
    UNIT,
    /// The construct of two, which stands before ten alone: اثنا عشر.
    UNIT_OF_TEN,
    /// 10, and the second word of 11–19.
    TEN,
    /// 20, 30 … 90.
    TENS,
    /// 100 and the fused or dual hundreds.
    HUNDRED,
    /// ألف, مليون … : alone one of them, after a number its multiplier.
    SCALE,
    /// آلاف, ملايين … : a multiplier after a number, vague alone.
    SCALE_PLURAL,
    /// ألفين, مليونين … : two of them, never a multiplier.
    SCALE_DUAL,
    /// ألفا, مليونا … : the accusative of one after a number, the dual before its noun where alone; the value is that of one.
    SCALE_OR_DUAL,
    /// نصف, ثلثي … .
    FRACTION,
    /// أرباع, أخماس … : the denominator after a numerator.
    FRACTION_PLURAL,
    /// فاصلة between whole part and fraction.
    POINT
  }
}
