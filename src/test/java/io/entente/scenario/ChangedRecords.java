package io.entente.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;

/** Records with one component changed, and which components have been. */
final class ChangedRecords {

  private static final Set<String> TOUCHED = new TreeSet<>();

  private ChangedRecords() {}

  /** Every component changed so far, as {@code RECORD.COMPONENT}. */
  static Set<String> touched() {
    return new TreeSet<>(TOUCHED);
  }

  static Object component(Object record, String name) {
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return component.getAccessor().invoke(record);
        }
      }
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    throw new AssertionError(record.getClass() + " has no " + name);
  }

  /** The same record with another value of one component. */
  @SuppressWarnings("unchecked")
  static <R> R with(R record, String name, Object value) {
    TOUCHED.add(record.getClass().getSimpleName() + "." + name);
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          components[i].getName().equals(name) ? value : component(record, components[i].getName());
    }
    try {
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError(name, wrong);
    }
  }
}
