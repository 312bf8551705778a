package org.etwin.schools.ui;

import java.util.List;
import org.etwin.ui.ProgressSteps;
import org.etwin.ui.Words;

/** The way of a register: upload, columns, try, run, result. */
final class ImportSteps {
    static final int UPLOAD = 0;
    static final int COLUMNS = 1;
    static final int TRY = 2;
    static final int RUN = 3;
    static final int RESULT = 4;

    private ImportSteps() {}

    static ProgressSteps at(Words words, int step) {
        ProgressSteps steps = new ProgressSteps(words);
        steps.show(
                List.of(
                        words.text("schools.import.step.upload"),
                        words.text("schools.import.step.columns"),
                        words.text("schools.import.step.try"),
                        words.text("schools.import.step.run"),
                        words.text("schools.import.step.result")),
                step);
        return steps;
    }
}
