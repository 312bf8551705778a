package org.etwin.kit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every plug-in keeps. The build with the parent of plug-ins finds it by itself; it looks at {@code target/classes} of
 * the module whose tests run, and says whatever is wrong in a sentence, with what to do.
 */
@DisplayName("The plug-in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class PlugInTest {
    private Inspection plugIn;

    @BeforeAll
    void start(@TempDir Path folder) {
        plugIn = new Inspection(Path.of("target", "classes").toAbsolutePath(), folder);
    }

    @AfterAll
    void stop() {
        if (plugIn != null) {
            plugIn.close();
        }
    }

    @Test
    @DisplayName("starts, with all of its parts")
    void starts() {
        plugIn.start().none();
    }

    @Test
    @DisplayName("takes no name that somebody else has")
    void takesNoNameThatSomebodyElseHas() {
        plugIn.names().none();
    }

    @Test
    @DisplayName("says which versions of eTwin it fits")
    void saysWhichVersionsItFits() {
        plugIn.imports().none();
    }

    @Test
    @DisplayName("has its texts in all of its languages")
    void hasItsTexts() {
        plugIn.texts().none();
    }

    @Test
    @DisplayName("says who may open its pages and call its operations")
    void saysWhoMay() {
        plugIn.permissions().none();
    }

    @Test
    @DisplayName("describes its REST operations")
    void describesItsOperations() {
        plugIn.rest().none();
    }

    @Test
    @DisplayName("has pages that can be read aloud and used with the keyboard")
    void hasPagesForEverybody() {
        plugIn.pages().none();
    }

    @Test
    @DisplayName("leaves nothing behind when it goes")
    void leavesNothingBehind() {
        plugIn.leaks().none();
    }
}
