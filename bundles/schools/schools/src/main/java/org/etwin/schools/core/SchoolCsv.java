package org.etwin.schools.core;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.etwin.platform.Texts;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.register.SafeCells;

/** Schools as lines of a register that can be imported again. */
final class SchoolCsv implements Closeable {
    private final CSVPrinter csv;
    private final Texts texts;
    private final Locale language;

    SchoolCsv(OutputStream to, Texts texts, Locale language) throws IOException {
        this.texts = texts;
        this.language = language;
        csv = SafeCells.printer(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
        csv.printRecord(
                "number",
                "name",
                "public_name",
                "type",
                "region",
                "country_abroad",
                "street",
                "postcode",
                "place",
                "website",
                "levels",
                "pupils",
                "head_name",
                "head_e-mail",
                "state",
                "id");
    }

    void line(School school) throws IOException {
        SchoolDetails told = school.details();
        csv.printRecord(SafeCells.of(Arrays.asList(
                told.number(),
                told.name(),
                told.publicName(),
                told.type().name(),
                told.region(),
                told.abroad(),
                told.street(),
                told.postcode(),
                told.place(),
                told.website(),
                Levels.text(told.levels()),
                told.pupils(),
                told.headName(),
                told.headEmail(),
                texts.text(language, "schools.state." + school.state().name()),
                school.id())));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
