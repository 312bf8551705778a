package org.etwin.schools.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
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
public final class SchoolsImportCommand implements Action {
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

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Override
    public Object execute() throws IOException {
        Actor operator = new Actor.Operator(String.valueOf(session.get("USER")));
        PrintStream out = session.getConsole();
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.size(path) > SchoolImports.LARGEST) {
            out.println(
                    "No file that can be read, or larger than " + SchoolImports.LARGEST / 1_000_000 + " MB: " + path);
            return null;
        }
        try {
            SchoolImport upload =
                    imports.upload(operator, territory, path.getFileName().toString(), Files.readAllBytes(path));
            out.println("Import " + upload.id() + ": " + upload.lines() + " lines, " + upload.format());
            upload.suggested().columns().forEach((field, column) -> out.println("  " + field + " = " + column));
            upload.suggested().constants().forEach((field, value) -> out.println("  " + field + " is " + value));
            if (run) {
                imports.run(operator, upload.id(), upload.suggested());
                out.println(
                        "It runs now; its page and /api/v1/schools/imports/" + upload.id() + " show how far it is.");
            } else {
                show(imports.dryRun(operator, upload.id(), upload.suggested()), out);
            }
        } catch (Rejected refused) {
            refused.rejections()
                    .forEach(why -> out.println(texts.text(
                            texts.closest(null), why.key(), why.args().toArray())));
        }
        return null;
    }

    private void show(ImportReport report, PrintStream out) {
        out.println("New " + report.created() + ", changed " + report.updated() + ", unchanged " + report.unchanged()
                + ", left out " + report.refused());
        for (ImportNote note : report.notes().stream().limit(SHOWN).toList()) {
            out.println("  line " + note.line() + ": "
                    + texts.text(texts.closest(null), note.key(), note.args().toArray()));
        }
        out.println("Nothing was changed. Run it with --run.");
    }
}
