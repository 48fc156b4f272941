package io.entente.interop.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.course.Student;
import io.entente.interop.GameFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTest {

  private static final List<Student> TWO =
      List.of(new Student("17", "a@x.org"), new Student("04", "b@x.org"));

  @TempDir Path folder;

  private Roster read(String text, Charset charset) throws IOException, GameFileException {
    Path file = folder.resolve("class.csv");
    Files.write(file, text.getBytes(charset));
    return RosterFile.read(file);
  }

  private Roster read(String text) throws IOException, GameFileException {
    return read(text, StandardCharsets.UTF_8);
  }

  private List<GameFileException.Fault> faults(String text) {
    return assertThrows(GameFileException.class, () -> read(text)).faults();
  }

  @Test
  void columnsAreFoundByTheirNames() throws Exception {
    for (String text :
        List.of(
            "id,email,name\n17,a@x.org,Ann\n04,b@x.org,Ben\n",
            "\ufeffNachname;ID-Nummer;E-Mail-Adresse\r\n\"Ann; A.\";17;a@x.org\r\nB;04;b@x.org\r\n",
            "Email address\tID number\na@x.org\t17\n\nb@x.org\t04\n",
            "sep=;\nMATRIKEL-NR.;MAIL\n\"17\"; a@x.org\n04;b@x.org\n",
            "E-Mail,Name,Matrikelnummer\na@x.org,\"Li, Ann\",17\nb@x.org,,04")) {
      assertEquals(TWO, read(text).students(), text);
    }
    assertEquals(
        List.of(new Student("a@x.org", "a@x.org")), read("name,mail\nAnn,a@x.org\n").students());
  }

  @Test
  void otherEncodingsAreReadAndSaid() throws Exception {
    String text = "id;Name\nj\u00fcrgen;M\u00fcller\n";
    assertFalse(read(text).isWindows());
    Roster windows = read(text, Charset.forName("windows-1252"));
    assertTrue(windows.isWindows());
    assertEquals("j\u00fcrgen", windows.students().get(0).id());
    assertThrows(GameFileException.class, () -> read(text, StandardCharsets.UTF_16));
  }

  @Test
  void faultsAreListedWithTheirLines() {
    List<GameFileException.Fault> faults =
        faults("id,email\n1,a@x.org\n,b@x.org\n2,A@x.org\n1,c@x.org\n");
    assertEquals(List.of(3, 4, 5), faults.stream().map(GameFileException.Fault::line).toList());
    assertEquals("a student without an id", faults.get(0).problem());
    assertEquals("the email address A@x.org stands on line 2 already", faults.get(1).problem());
    assertEquals("the id 1 stands on line 2 already", faults.get(2).problem());
    assertTrue(
        faults("Surname,Group\nx,1\n").get(0).problem().startsWith("no column is called id"));
    assertEquals("nobody is in this class", faults("id,email\n").get(0).problem());
    assertEquals("the file is empty", faults("").get(0).problem());
  }

  @Test
  void whatWasMarkedAsNoFormulaIsReadAsItWas() throws Exception {
    assertEquals("=x", read("id\n'=x\n").students().get(0).id());
    assertEquals("'x", read("id\n'x\n").students().get(0).id());
  }
}
