package org.etwin.schools.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.platform.command.OperatorCommand;
import org.etwin.schools.ImportNote;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;

/** {@code etwin:schools-import}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "schools-import",
        description = "Tries a register of schools with the columns as they are recognised; imports it with --run")
public final class SchoolsImportCommand extends OperatorCommand {
    private static final int SHOWN = 20;

    @Argument(name = "territory", description = "Whose register it is, for example SI", required = true)
    @Completion(TerritoryCompleter.class)
    private String territory;

    @Argument(index = 1, name = "file", description = "The CSV file on the server", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Option(name = "--run", description = "Import it, instead of showing what would happen")
    private boolean run;

    @Reference
    private SchoolImports imports;

    @Override
    protected void run() throws IOException, CommandException {
        PrintStream out = out();
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path) || Files.size(path) > SchoolImports.LARGEST) {
            throw mistaken(
                    "No file that can be read, or larger than " + SchoolImports.LARGEST / 1_000_000 + " MB: " + path);
        }
        SchoolImport upload =
                imports.upload(operator(), territory, path.getFileName().toString(), Files.readAllBytes(path));
        out.println("Import " + upload.id() + ": " + upload.lines() + " lines, " + upload.format());
        upload.suggested().columns().forEach((field, column) -> out.println("  " + field + " = " + column));
        upload.suggested().constants().forEach((field, value) -> out.println("  " + field + " is " + value));
        if (run) {
            imports.run(operator(), upload.id(), upload.suggested());
            out.println("It runs now; its page and /api/v1/schools/imports/" + upload.id() + " show how far it is.");
        } else {
            show(imports.dryRun(operator(), upload.id(), upload.suggested()), out);
        }
    }

    private void show(ImportReport report, PrintStream out) {
        out.println("New " + report.created() + ", changed " + report.updated() + ", unchanged " + report.unchanged()
                + ", left out " + report.refused());
        for (ImportNote note : report.notes().stream().limit(SHOWN).toList()) {
            out.println("  line " + note.line() + ": "
                    + text(note.key(), note.args().toArray()));
        }
        out.println("Nothing was changed. Run it with --run.");
    }
}
