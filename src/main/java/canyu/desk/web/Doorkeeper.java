package canyu.desk.web;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Sees to it that nobody asks too often: neither all together nor anybody alone, and that nobody guesses codes. */
final class Doorkeeper {

  private static final int ADDRESSES = 512;

  private final Rates rates;
  private final LongSupplier clock;
  private final Allowance all;
  private final Allowance tries;
  private final Map<InetAddress, Allowance> each = new LinkedHashMap<>();
  private final Map<InetAddress, Allowance> triesOfEach = new LinkedHashMap<>();

  /**
   * What may be asked.
   *
   * @param requests of all in a second
   * @param requestsOfEach of one address in a second
   * @param tries with the code of all in a minute
   * @param triesOfEach of one address in a minute
   */
  record Rates(int requests, int requestsOfEach, int tries, int triesOfEach) {

    /** Enough for a class of sixty, and too little to guess one of 200 million codes. */
    static final Rates USUAL = new Rates(200, 10, 120, 10);
  }

  Doorkeeper(Rates rates, LongSupplier clock) {
    this.rates = rates;
    this.clock = clock;
    this.all = new Allowance(3.0 * rates.requests(), rates.requests(), clock);
    this.tries = new Allowance(rates.tries(), rates.tries() / 60.0, clock);
  }

  /** @throws Refusal if an address asks too often, or all do */
  void letAsk(InetAddress address) {
    refuseUnless(of(each, address, 4.0 * rates.requestsOfEach(), rates.requestsOfEach()).take() && all.take());
  }

  /** @throws Refusal if an address tries too many codes, or all do */
  void letTry(InetAddress address) {
    refuseUnless(of(triesOfEach, address, rates.triesOfEach(), rates.triesOfEach() / 60.0).take() && tries.take());
  }

  /** The allowance of an address; the one that came first is forgotten where there are too many. */
  private synchronized Allowance of(Map<InetAddress, Allowance> known, InetAddress address, double most, double perSecond) {
    if (!known.containsKey(address) && known.size() >= ADDRESSES) {
      known.remove(known.keySet().iterator().next());
    }
    return known.computeIfAbsent(address, fresh -> new Allowance(most, perSecond, clock));
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new Refusal(429, "Not so often, please. Wait a little.");
    }
  }
}
