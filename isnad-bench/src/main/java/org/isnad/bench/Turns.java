package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// Any number of works in turns on the calling thread, so that what slows the machine for a while slows all of them. A second is one of that thread's processor
/// time, so that what else the machine does is not measured; what the virtual machine's other threads do for it, collecting and compiling, is not either.
final class Turns {
  private static final int FEWEST_ROUNDS = 5;

  private Turns() {}

  /// A work, and what it is called.
  ///
  /// @param work gives a number that depends on its result and is not 0, so that no compiler can leave it out
  record Turn(String name, LongSupplier work) {}

  /// Half of the time warms all up; a round is each of them once, and there are five at least.
  ///
  /// @param amount what one turn goes through
  /// @param seconds on the clock
  static List<Speed> run(List<Turn> turns, double amount, int seconds) {
    long began = System.nanoTime();
    long budget = seconds * 1_000_000_000L;
    do {
      turns.forEach(Turns::secondsOf);
    } while (System.nanoTime() - began < budget / 2);
    List<double[]> rounds = new ArrayList<>();
    while (rounds.size() < FEWEST_ROUNDS || System.nanoTime() - began < budget) {
      rounds.add(turns.stream().mapToDouble(turn -> amount / secondsOf(turn)).toArray());
    }
    List<Speed> speeds = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int turn = i;
      speeds.add(
          new Speed(
              turns.get(i).name(), rounds.stream().mapToDouble(round -> round[turn]).toArray()));
    }
    return speeds;
  }

  private static double secondsOf(Turn turn) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    long result = turn.work().getAsLong();
    long took = threads.getCurrentThreadCpuTime() - began;
    if (result == 0) {
      throw new IllegalStateException(turn.name() + " found nothing");
    }
    return Math.max(took, 1) / 1e9;
  }
}
