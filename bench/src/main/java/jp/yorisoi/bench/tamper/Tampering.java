package jp.yorisoi.bench.tamper;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What somebody with all rights on the database could do to anchored entries. Each says which seal
 * it touched first; the ones whose names begin with {@code REMADE} compute every hash anew behind
 * it, so that the tables alone are as good as before.
 */
enum Tampering {
  /** Another value in one column, or in another form of the same. */
  COLUMN {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      Changes.column(chain.under(chain.seals.get(at)), random);
      return at;
    }
  },
  /** A bit of a stored hash. */
  HASH {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      chain.seals.get(at).hash[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
      return at;
    }
  },
  /** The entry is deleted, its seal stays. */
  ENTRY_GONE {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      chain.entries.remove(chain.seals.get(at).entryId);
      return at;
    }
  },
  /** The seal is deleted, with its entry or without. */
  SEAL_GONE {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      Seal gone = chain.seals.remove(at);
      if (random.nextBoolean()) {
        chain.entries.remove(gone.entryId);
      }
      return at;
    }
  },
  /** Two entries change places. */
  SWAPPED {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      return Changes.swap(chain, random, at);
    }
  },
  /** A seal gets the number behind the last one. */
  RENUMBERED {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      chain.seals.get(at).seq = chain.seals.size() + 1L + random.nextInt(9);
      return at;
    }
  },
  /** The end is cut off. */
  CUT {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      List<Seal> end = chain.seals.subList(at, chain.seals.size());
      end.forEach(seal -> chain.entries.remove(seal.entryId));
      end.clear();
      return at;
    }
  },
  /** A row of further persons is changed, taken away or added. */
  SUBJECT {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      return Changes.subject(chain, random, at);
    }
  },
  /** A column is changed and the chain computed anew. */
  REMADE_COLUMN {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      Changes.columnThatStaysAnEntry(chain.under(chain.seals.get(at)), random);
      chain.rechain(at);
      return at;
    }
  },
  /** Further persons are changed, vouched for and the chain computed anew. */
  REMADE_SUBJECT {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      int where = Changes.subject(chain, random, at);
      chain.under(chain.seals.get(where)).vouch();
      chain.rechain(where);
      return where;
    }
  },
  /** An entry is taken away without a trace. */
  REMADE_WITHOUT {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      chain.entries.remove(chain.seals.remove(at).entryId);
      chain.rechain(at);
      return at;
    }
  },
  /** An entry is slipped in. */
  REMADE_WITH {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      long id = 1_000_000 + random.nextInt(1000);
      chain.entries.put(id, Entries.made(random, id));
      chain.seals.add(at, new Seal(0, id, new byte[32]));
      chain.rechain(at);
      return at;
    }
  },
  /** Two entries change places and the chain is computed anew. */
  REMADE_SWAPPED {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      int first = Changes.swap(chain, random, at);
      chain.rechain(first);
      return first;
    }
  },
  /** One entry is sealed in the place of another and the chain computed anew. */
  REMADE_TWICE {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      int other = Changes.other(chain, random, at);
      chain.seals.get(at).entryId = chain.seals.get(other).entryId;
      chain.rechain(at);
      return at;
    }
  },
  /** A line of the anchor file gets another hash: not the administrator of the database then. */
  ANCHOR {
    @Override
    int change(Chain chain, RandomGenerator random, int at) {
      return Changes.anchor(chain, random);
    }
  };

  /**
   * Does it.
   *
   * @param chain a copy, which is changed
   * @param random whatever is chosen freely
   * @param at index of the seal it is done to
   * @return index of the first seal touched, at which it has to be found
   */
  abstract int change(Chain chain, RandomGenerator random, int at);
}
