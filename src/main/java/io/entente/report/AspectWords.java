package io.entente.report;

import io.entente.scenario.Change;
import io.entente.scenario.Change.Aspect;
import io.entente.scenario.Part;

/** What an aspect of a part is called inside a sentence. */
final class AspectWords {

  private AspectWords() {}

  /** Whether the aspect is a number, a formula or a name, which stand without quotation marks. */
  static boolean isNumber(Aspect aspect) {
    return switch (aspect) {
      case LOWEST,
          HIGHEST,
          SALIENCE,
          SHRINK,
          SPREAD,
          HOLDS,
          VALUE,
          RANGE,
          CENTRAL,
          WEIGHT,
          SPLIT,
          TIMES,
          FACTOR,
          PARAGRAPH,
          STRENGTH,
          CERTAINTY,
          WITH,
          MORE_THAN,
          LESS_THAN,
          AT_LEAST,
          AT_MOST,
          AS_OF,
          DATE,
          ID,
          ACTOR,
          SOURCE,
          LEVELS,
          POOLING ->
          true;
      default -> false;
    };
  }

  /** The aspect as the subject of a sentence. */
  static String of(Change change) {
    return switch (change.aspect()) {
      case ID -> "the id";
      case TITLE -> "the title";
      case AS_OF -> "the day its picture stands for";
      case ASSUMPTION -> "the reason given for what no claim backs";
      case LOWEST -> "the lowest strength";
      case HIGHEST -> "the highest strength";
      case UNIT -> "what one unit means";
      case UNIT_NAME -> "the name of the unit";
      case SALIENCE -> "how much the importance of a reason varies (salience)";
      case SHRINK -> "the discount of reasons that few claims attest (shrink)";
      case SPREAD -> "the spread of a claim's strength";
      case ACTOR -> "the actor who decides";
      case SAYS -> change.part() == Part.TERM ? "the reason in words" : "what it says";
      case VALUE -> "its value";
      case RANGE -> "its plausible range";
      case CENTRAL -> "its central value";
      case LEVELS -> "the tables its level is taken from";
      case WEIGHT -> "its weight";
      case SPLIT -> "the split of its sources";
      case TIMES -> "the formula that multiplies its weight";
      case FACTOR -> "the factor of its weight";
      case WORDING -> "its wording";
      case SOURCE -> "its source";
      case PARAGRAPH -> "its paragraph";
      case SPEAKER -> "its speaker";
      case STRENGTH -> "its strength";
      case CERTAINTY -> "its certainty";
      case PUBLISHER -> "its publisher";
      case AUTHOR -> "its author";
      case TRANSLATOR -> "its translator";
      case ADDRESS -> "its address";
      case AGGREGATES -> "the sources it is compiled from";
      case DATE -> "its date";
      case POOLING -> "its way to pool claims";
      case OUTCOME -> "the outcome it is about";
      case WITH -> "the setting it is measured under";
      case MORE_THAN -> "the setting it must exceed";
      case LESS_THAN -> "the setting it must stay below";
      case AT_LEAST -> "the least frequency expected";
      case AT_MOST -> "the highest frequency expected";
      default -> "its " + change.aspect().word();
    };
  }
}
